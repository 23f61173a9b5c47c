import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { CODE } from '../platform/http/fields.js';
import { blames } from '../shared/kind-words.js';

// What people are asked about themselves, kinds of organisation, and the last answer of a statutory return: no reasons of ours.
const MAY_SAY_OTHER = ['sexes', 'relationships', 'providerTypes', 'lossOfHomeReasons', 'jointTenancyForms'];

describe('the lists of codes', () => {
  let test: TestApp;
  let lists: Record<string, { code: string; label: string }[]>;
  beforeAll(async () => {
    test = await startTestApp();
    lists = (await test.as(test.cast.auditor).get('/code-lists').expect(200)).body;
  });
  afterAll(() => test.close());

  it('are open to everybody who is signed in, and to nobody else', async () => {
    await test.as(null).get('/code-lists').expect(401);
    expect(Object.keys(lists)).toEqual(
      expect.arrayContaining(['needs', 'levels', 'ties', 'leaveReasons', 'closureReasons', 'destinations', 'byAndFor']),
    );
    expect(lists['needs']).toContainEqual({
      code: 'no-recourse-to-public-funds',
      label: 'No recourse to public funds',
    });
  });

  it('have a code and words for each, and each code once', () => {
    for (const [name, codes] of Object.entries(lists)) {
      expect([name, codes.length]).not.toEqual([name, 0]);
      expect([name, new Set(codes.map(({ code }) => code)).size]).toEqual([name, codes.length]);
      for (const { code, label } of codes) {
        expect([name, code]).toEqual([name, expect.stringMatching(CODE)]);
        expect([name, label]).toEqual([name, expect.stringMatching(/^[\p{Lu}\d].{1,}/u)]);
      }
    }
  });

  it('blame nobody', () => {
    const blaming = Object.entries(lists).flatMap(([name, codes]) =>
      codes
        .filter(({ code, label }) => blames(code) || blames(label.toLowerCase().replaceAll(' ', '-')))
        .map(({ code }) => `${name}: ${code}`),
    );
    expect(blaming).toEqual([]);
  });

  it('have no "other" where a reason is given', () => {
    const saying = Object.entries(lists).filter(([, codes]) =>
      codes.some(({ code }) => /^other(-unknown)?$/.test(code)),
    );
    expect(saying.map(([name]) => name).sort()).toEqual([...MAY_SAY_OTHER].sort());
  });
});
