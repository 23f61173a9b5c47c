// @ts-nocheck
// Node's own world for a test file, but for what would tell values of the tests from values of the built system, which lives outside.

import { TestEnvironment } from 'jest-environment-node';

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

export default class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, SHARED, { importNatively: (module) => import(module) });
    // One and the same: a test that listens in hears what the built system's own clients send.
    Object.defineProperty(this.global, 'fetch', {
      configurable: true,
      get: () => globalThis.fetch,
      set: (fetch) => (globalThis.fetch = fetch),
    });
  }
}
