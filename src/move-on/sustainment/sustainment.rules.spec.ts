import { localDate } from '../../shared/local-date.js';
import { sustainedAt, sustainmentChecks } from './sustainment.rules.js';

const BEGAN = localDate('2026-01-05');
const on = localDate;

/** Checks after 2, 6 and 13 weeks: 19 January, 16 February and 6 April. */
const checks = (held: Readonly<Record<number, string>> = {}) =>
  sustainmentChecks(BEGAN, [2, 6, 13]).map((check) => ({
    ...check,
    heldOn: held[check.week] === undefined ? null : on(held[check.week] ?? ''),
  }));

describe('the checks of a tenancy', () => {
  it('are due so many whole weeks after its first day', () => {
    expect(sustainmentChecks(BEGAN, [2, 52])).toEqual([
      { week: 2, dueOn: '2026-01-19' },
      { week: 52, dueOn: '2027-01-04' },
    ]);
  });
});

describe('whether a tenancy stood after 2, 6 and 13 weeks', () => {
  it.each<[string, Record<number, string>, string | null, string, string[]]>([
    ['the day before the first check', {}, null, '2026-01-18', ['ahead', 'ahead', 'ahead']],
    ['the first check has come and nobody has asked', {}, null, '2026-01-19', ['not-known', 'ahead', 'ahead']],
    ['the first check found it', { 2: '2026-01-19' }, null, '2026-02-15', ['sustained', 'ahead', 'ahead']],
    [
      'the second found it, the first was never held',
      { 6: '2026-02-16' },
      null,
      '2026-03-01',
      ['sustained', 'sustained', 'ahead'],
    ],
    [
      'the first was held late, after the second was due',
      { 2: '2026-02-20' },
      null,
      '2026-02-20',
      ['sustained', 'sustained', 'ahead'],
    ],
    [
      'the second was held two days early',
      { 6: '2026-02-14' },
      null,
      '2026-02-20',
      ['sustained', 'sustained', 'ahead'],
    ],
    [
      'it ended on the day of the second check',
      {},
      '2026-02-16',
      '2026-06-01',
      ['sustained', 'sustained', 'ended-before'],
    ],
    ['it ended the day before', {}, '2026-02-15', '2026-06-01', ['sustained', 'ended-before', 'ended-before']],
    ['it ended at once', {}, '2026-01-05', '2026-01-05', ['ended-before', 'ended-before', 'ended-before']],
    [
      'it had ended before a check was held',
      { 6: '2026-02-16' },
      '2026-02-10',
      '2026-03-01',
      ['sustained', 'ended-before', 'ended-before'],
    ],
  ])('%s', (_, held, endedOn, today, expected) => {
    const answer = sustainedAt(checks(held), endedOn === null ? null : on(endedOn), on(today));
    expect([...answer.values()]).toEqual(expected);
  });
});
