import { localDate } from '../../shared/local-date.js';
import { readCells } from './columns.js';
import { KINDS } from './kinds.js';
import { SHEET_KINDS, type SheetKindName } from './sheet-kind.js';

const TODAY = localDate('2026-03-10');

describe('a row of a spreadsheet', () => {
  it.each(SHEET_KINDS)('of %s is read from its own template', (kind) => {
    const { errors } = read(kind, {});
    expect(errors).toEqual([]);
  });

  it('is read into what a unit offers', () => {
    const { values } = read('units', { leadAgeFrom: '18', leadAgeTo: '25', byAndFor: 'Young-Women' });
    expect(values).toMatchObject({
      bedspaces: 3,
      stepFree: true,
      shares: ['kitchen', 'bathroom'],
      supportLevels: { 'mental-health': 'high', alcohol: 'medium' },
      languages: ['en', 'pl'],
      byAndFor: 'young-women',
    });
  });

  it('says nothing where a cell is empty', () => {
    const { values } = read('units', { maxChildren: '', stepFree: '  ' });
    expect('maxChildren' in values || 'stepFree' in values).toBe(false);
  });

  it.each([
    ['units', 'bedspaces', '', 'missing'],
    ['units', 'bedspaces', 'three', 'not-a-number'],
    ['units', 'bedspaces', '2.5', 'not-a-number'],
    ['units', 'bedspaces', '0', 'out-of-range'],
    ['units', 'bedspaces', '-1', 'out-of-range'],
    ['units', 'bedspaces', '999999999999999999999', 'not-a-number'],
    ['units', 'stepFree', 'perhaps', 'not-yes-or-no'],
    ['units', 'acceptsNeeds', 'alcohol;smoking', 'unknown-code'],
    ['units', 'supportLevels', 'alcohol:very', 'unknown-code'],
    ['units', 'languages', 'english', 'unknown-code'],
    ['units', 'languages', 'en;xx', 'unknown-code'],
    ['units', 'reference', 'x'.repeat(61), 'too-long'],
    ['units', 'reference', 'Room\u0000', 'not-plain-text'],
    ['units', 'reference', 'Room \ud800', 'not-plain-text'],
    ['units', 'reference', '\u202a=1+1', 'looks-like-a-formula'],
    ['units', 'reference', '=HYPERLINK("http://x.example")', 'looks-like-a-formula'],
    ['units', 'reference', '  =1+1', 'looks-like-a-formula'],
    ['units', 'reference', '+441234', 'looks-like-a-formula'],
    ['units', 'reference', '-Room', 'looks-like-a-formula'],
    ['units', 'reference', '@SUM(A1)', 'looks-like-a-formula'],
    ['units', 'reference', '\tRoom', 'looks-like-a-formula'],
    ['units', 'reference', '\rRoom', 'looks-like-a-formula'],
    ['units', 'reference', '＝1+1', 'looks-like-a-formula'],
    ['units', 'menOnly', 'yes', 'women-or-men-only'],
    ['premises', 'reference', 'HAZEL ZZ99 9ZZ', 'says-where-it-is'],
    ['premises', 'reference', '1 Example Street', 'says-where-it-is'],
    ['premises', 'category', 'castle', 'unknown-code'],
    ['premises', 'localAuthorityCode', 'Blackpool', 'unknown-local-authority'],
    ['premises', 'postcode', 'ZZ99', 'not-a-postcode'],
    ['premises', 'addressLine1', '=cmd|x', 'looks-like-a-formula'],
    ['premises', 'addressLine1', 'One\nTwo', 'not-plain-text'],
    ['stays', 'arrivedOn', '2026-02-29', 'not-a-day'],
    ['stays', 'expectedTo', '9999-12-31', 'not-a-day'],
    ['stays', 'arrivedOn', '2026-03-11', 'in-the-future'],
    ['stays', 'leadDateOfBirth', '2026-03-11', 'in-the-future'],
    ['stays', 'expectedTo', '2026-02-03', 'not-after-from'],
    ['stays', 'children', '2019-04-01', 'unknown-code'],
    ['stays', 'children', '2027-04-01:female', 'in-the-future'],
    ['stays', 'children', '2019-04-01:female:=1', 'looks-like-a-formula'],
    ['stays', 'children', '2019-04-01:female;'.repeat(16), 'too-many'],
  ] as const)('of %s is refused for %s %j with %s', (kind, heading, text, code) => {
    const { errors } = read(kind, { [heading]: text });
    expect(errors.map((error) => [error.field, error.code])).toEqual([[heading, code]]);
    if (text.length > 3) expect(errors[0]?.message).not.toContain(text);
  });

  it.each(['2026-02-03', '03/02/2026', '3/2/2026'])('reads the day %s', (text) => {
    expect(read('stays', { arrivedOn: text }).values['arrivedOn']).toBe('2026-02-03');
  });

  it('names every error of a row', () => {
    const { errors } = read('units', { bedspaces: 'x', cots: '99', pets: 'many' });
    expect(errors.map(({ field }) => field)).toEqual(['bedspaces', 'cots', 'pets']);
  });
});

/** The template's own row with some cells written otherwise. */
function read(name: SheetKindName, changed: Record<string, string>) {
  const kind = KINDS[name];
  const cells = kind.columns.map(({ heading, example }) => changed[heading] ?? example);
  const { values, errors } = readCells(kind.columns, cells);
  return { values, errors: [...errors, ...kind.check(values, TODAY)] };
}
