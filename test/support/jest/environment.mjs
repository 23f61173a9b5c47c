// Node's own world for a test file, but for what would tell values of the tests from values of the built system, which lives outside.

import { TestEnvironment } from 'jest-environment-node';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

const SHARED = {
  Date,
  Error,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
  AggregateError,
  Map,
  Set,
  Promise,
  Reflect,
};

// A package has one face for `import` and may have another for `require`: tests see the one that the built system sees.
const requireNatively = (module) => require(fileURLToPath(import.meta.resolve(module)));

// For packages that cannot be required, because they wait for something while they are loaded.
const importNatively = (module) => import(module);

export default class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, SHARED, { requireNatively, importNatively });
    // One and the same: a test that listens in hears what the built system's own clients send.
    Object.defineProperty(this.global, 'fetch', {
      configurable: true,
      get: () => globalThis.fetch,
      set: (fetch) => (globalThis.fetch = fetch),
    });
  }
}
