// @ts-nocheck
// Specs and what they share are compiled as they are. The system under test is not: a module of `src` becomes a stand-in that hands
// on the exports of the same module as built in `dist`, which Node loads itself, once for each of Jest's processes. Loaded anew
// into the world of every test file, as Jest does, its six hundred modules take longer than most files' tests.
//
//   TEST_SOURCES=1      load the sources through Jest after all: for tools that change them on the way, such as mutation tests

import swcJest from '@swc/jest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const OURSELVES = readFileSync(import.meta.filename, 'utf8');
const swc = swcJest.createTransformer({});

async function processAsync(source, file, options) {
  const url = builtModule(file);
  if (url) return { code: standIn(url, Object.keys(await import(url))) };
  const { code, ...rest } = swc.process(source, file, options);
  return { ...rest, code: process.env.TEST_SOURCES === '1' ? code : withNodesPackages(code) };
}

// The packages are those of the system under test too: what it tells them of itself, tests must find there.
function withNodesPackages(code) {
  const statement = /^import (?:(\w+)(?:, )?)?(?:\{([^}]*)\})? from ["']((?!@jest)[@a-z][^"':]*)["'];$/gm;
  return code.replace(statement, (_, whole, named, name) => {
    const wanted = [whole && `default: ${whole}`, named?.replaceAll(' as ', ': ')].filter(Boolean).join(', ');
    return `const { ${wanted} } = await importNatively('${name}');`;
  });
}

function getCacheKey(source, file, options) {
  return `${OURSELVES} ${builtModule(file)} ${swc.getCacheKey(source, file, options)}`;
}

function builtModule(file) {
  const within = path.relative(path.join(ROOT, 'src'), file);
  if (process.env.TEST_SOURCES === '1' || within.startsWith('..') || /\.(spec|test|spec-support)\.ts$/.test(file))
    return undefined;
  return pathToFileURL(path.join(ROOT, 'dist', within.replace(/\.ts$/, '.js'))).href;
}

function standIn(url, names) {
  const named = names.filter((name) => name !== 'default');
  return [
    `const built = await importNatively(${JSON.stringify(url)});`,
    `export const { ${named.join(', ')} } = built;`,
    ...(names.includes('default') ? ['export default built.default;'] : []),
  ].join('\n');
}

export default { processAsync, getCacheKey };
