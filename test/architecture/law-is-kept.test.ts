import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ENDING_GROUNDS } from '../../src/law/homelessness/duties/ending-grounds.js';
import { NOTICES } from '../../src/law/homelessness/notices.js';
import { PRIORITY_NEED } from '../../src/law/homelessness/priority-need/priority-need.js';
import { PRINCIPLES } from '../../src/law/principles/principles.js';
import { TIME_LIMITS } from '../../src/law/time-limits.js';
import { NEVER_DUE, NOT_ASKED, ONLY_SAID, SHOWN_ELSEWHERE } from './law-rows.js';

const ROOT = new URL('../../', import.meta.url).pathname;

interface Source {
  readonly file: string;
  readonly text: string;
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file))
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}

const isTest = ({ file }: Source) => /\.spec\.ts$|\.test\.ts$|^test\//.test(file);
const isLaw = ({ file }: Source) => file.startsWith('src/law/');
const THIS_AUDIT = /architecture\/law-(rows|is-kept)/;

const all = [...sourcesIn('src'), ...sourcesIn('test')];
const tests = all.filter((source) => isTest(source) && !THIS_AUDIT.test(source.file));
const code = all.filter((source) => !isTest(source));

/** Whether a text has this very code, and not a longer one: `PV-a` and not `PV-all`. */
function names(text: string, id: string): boolean {
  const escaped = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![A-Za-z0-9-])${escaped}(?![A-Za-z0-9]|-[A-Za-z0-9])`).test(text);
}

const namedByATest = (id: string) => tests.some(({ text }) => names(text, id));

describe('every rule of the law', () => {
  const rows = [
    ...PRINCIPLES.map(({ id }) => id),
    ...Object.keys(ENDING_GROUNDS),
    ...Object.keys(PRIORITY_NEED),
    ...Object.keys(TIME_LIMITS),
  ];

  it('is named by a test, shown by one that is known here, or only said, with why', () => {
    const unaccounted = rows.filter((id) => !namedByATest(id) && !(id in SHOWN_ELSEWHERE) && !(id in ONLY_SAID));
    expect(unaccounted).toEqual([]);
  });

  it('is kept account of once, and of no rule that there is not', () => {
    const listed = [...Object.keys(SHOWN_ELSEWHERE), ...Object.keys(ONLY_SAID)];
    expect(listed.filter((id) => !rows.includes(id) || namedByATest(id))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it.each(Object.entries(SHOWN_ELSEWHERE))('%s is shown where the audit says', (_, [file, words]) => {
    expect(readFileSync(path.join(ROOT, file), 'utf8')).toContain(words);
  });
});

describe('every function of the law that decides', () => {
  const law = code.filter((source) => isLaw(source) && !source.file.includes('spec-support'));
  const decides = law.flatMap(({ file, text }) =>
    [...text.matchAll(/^export function (\w+)/gm)].map(([, name = '']) => ({ file, name })),
  );

  it('is asked by a feature, at first or at second hand, or is known not to be, with why', () => {
    const asked = new Set(askedByFeatures());
    const unasked = decides.map(({ name }) => name).filter((name) => !asked.has(name));
    expect(unasked.sort()).toEqual(Object.keys(NOT_ASKED).sort());
  });

  function askedByFeatures(): string[] {
    const features = code.filter((source) => !isLaw(source));
    const mentions = ({ text }: Source, name: string) => new RegExp(`\\b${name}\\b`).test(text);
    const asked = new Set(decides.filter(({ name }) => features.some((feature) => mentions(feature, name))));
    for (let before = -1; before < asked.size;) {
      before = asked.size;
      const open = new Set([...asked].map(({ file }) => file));
      for (const each of decides.filter((one) => !asked.has(one))) {
        const byOthers = law.some(
          (source) => source.file !== each.file && isOpen(source, open) && mentions(source, each.name),
        );
        if (byOthers || calledAtHome(each, asked)) asked.add(each);
      }
    }
    return [...asked].map(({ name }) => name);
  }

  /** A table has no function of its own, and is read by whoever asks one. */
  function isOpen({ file }: Source, open: ReadonlySet<string>): boolean {
    return open.has(file) || !decides.some((each) => each.file === file);
  }

  function calledAtHome({ file, name }: { file: string; name: string }, asked: ReadonlySet<{ file: string }>): boolean {
    const home = law.find((source) => source.file === file);
    const calls = home?.text.match(new RegExp(`\\b${name}\\(`, 'g')) ?? [];
    return calls.length > 1 && [...asked].some((each) => each.file === file);
  }
});

describe('every letter of the catalogue', () => {
  it('comes to be due by some step, or is known not to, with why', () => {
    const steps = code.filter(
      ({ file }) => /^src\/(law\/)?homelessness\//.test(file) && !/notices\.ts$|letters\/|pages\//.test(file),
    );
    const due = (notice: string) => steps.some(({ text }) => text.includes(`'${notice}'`));
    expect(Object.keys(NOTICES).filter((notice) => !due(notice))).toEqual(Object.keys(NEVER_DUE));
  });
});
