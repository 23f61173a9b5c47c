import { localDate } from '../../shared/local-date.js';
import type { ToldOfAChild } from '../../law/homelessness/co-operation/child-placed.js';
import { type Agreed, askBy, stillToTell, toBeWritten } from './children-placed.rules.js';

const agreed = (body: ToldOfAChild, more: Partial<Agreed> = {}): Agreed => ({
  ...{ id: body, body, withdrawnOn: null, due: false, toldOn: null },
  ...more,
});
const bodies = (those: readonly Agreed[]) => those.map(({ body }) => body);
const day = localDate('2026-03-10');
const all = [agreed('gp'), agreed('health-visiting'), agreed('school')];

it('asks within two working days of the arrival', () => {
  expect(askBy(day)).toBe('2026-03-12');
  expect(askBy(localDate('2026-04-02'))).toBe('2026-04-08');
});

it.each<[string, readonly Agreed[], boolean | null, ToldOfAChild[], ToldOfAChild[]]>([
  ['nobody has looked at the school', all, null, ['gp', 'health-visiting', 'school'], ['gp', 'health-visiting']],
  ['the school is safe', all, true, ['gp', 'health-visiting', 'school'], ['gp', 'health-visiting', 'school']],
  ['the school is not safe', all, false, ['gp', 'health-visiting'], ['gp', 'health-visiting']],
  ['the GP has its letter due', [agreed('gp', { due: true })], null, ['gp'], []],
  ['the GP has been told', [agreed('gp', { toldOn: day })], null, [], []],
  ['the GP is not to be told any more', [agreed('gp', { withdrawnOn: day })], null, [], []],
  ['they agreed to nobody', [], true, [], []],
])('where %s', (_, those, schoolIsSafe, left, written) => {
  expect(bodies(stillToTell(those, schoolIsSafe))).toEqual(left);
  expect(bodies(toBeWritten(those, schoolIsSafe))).toEqual(written);
});
