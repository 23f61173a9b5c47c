// Specs and what they share are compiled for Jest. The system under test is not: a module of `src` becomes a stand-in for the same
// module as built in `dist`, which Node loads itself, once for each of Jest's processes. Loaded anew into the world of every test
// file, as Jest does, its thousand modules would take longer than most files' tests.

import swcJest from '@swc/jest';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const OURSELVES = readFileSync(import.meta.filename, 'utf8');
const swc = swcJest.createTransformer({});

function process(source, file, options) {
  const built = builtModule(file);
  if (built) return { code: `module.exports = requireNatively(${JSON.stringify(built)});` };
  const { code, ...rest } = swc.process(source, file, options);
  return { ...rest, code: withNodesPackages(code) };
}

// The packages are those of the system under test too: what it tells them of itself, tests must find there.
function withNodesPackages(code) {
  return code.replace(/\brequire\("([#@a-z][^":]*)"\)/g, (asJest, name) =>
    isBuiltin(name) || name.startsWith('@jest/') ? asJest : `requireNatively("${name}")`,
  );
}

function getCacheKey(source, file, options) {
  return `${OURSELVES} ${builtModule(file)} ${swc.getCacheKey(source, file, options)}`;
}

function builtModule(file) {
  const within = path.relative(path.join(ROOT, 'src'), file);
  if (within.startsWith('..') || /\.(spec|test|spec-support)\.ts$/.test(file)) return undefined;
  return path.join(ROOT, 'dist', within.replace(/\.ts$/, '.js'));
}

export default { process, getCacheKey };
