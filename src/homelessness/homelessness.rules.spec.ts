import { localDate } from '../shared/local-date.js';
import { TIME_LIMITS } from '../law/time-limits.js';
import type { ClockCode } from '../law/time-limit.js';
import { faultInFacts } from './applications/fact-faults.js';
import { DEFAULT_SETTINGS } from '../law/settings.js';
import { aimToDecideBy, clockTask, daysOf, leaveReminders } from './homelessness.rules.js';

describe('the house rules of homelessness', () => {
  it.each([
    ['eligibility', '2026-03-10', '2026-03-13'],
    ['eligibility', '2026-04-02', '2026-04-09'],
    ['priority-need', '2026-03-10', '2026-03-24'],
  ] as const)('aims to decide %s that arose on %s by %s, in working days', (question, day, by) => {
    expect(aimToDecideBy(question, localDate(day))).toBe(by);
  });

  it('takes the days of a duty from the law; the main duty has none', () => {
    expect(daysOf('K-02', localDate('2026-03-10'))).toEqual({ lastDay: '2026-05-04', firstDayAfter: '2026-05-05' });
    expect(daysOf(null, localDate('2026-05-05'))).toEqual({ lastDay: null, firstDayAfter: null });
  });

  it('has a short and neutral title for every clock', () => {
    for (const code of Object.keys(TIME_LIMITS) as ClockCode[]) {
      expect(clockTask(code).title.length).toBeLessThanOrEqual(200);
      expect(clockTask(code).kind).toMatch(/^[a-z-]+$/);
    }
  });

  it.each([
    ['2026-06-10', '2026-03-10', ['2026-05-27', '2026-06-03', '2026-06-09']],
    ['2026-06-10', '2026-06-03', ['2026-06-09']],
    ['soon', '2026-03-10', []],
    [undefined, '2026-03-10', []],
  ])('looks again before leave that expires on %s, as things stand on %s', (expiry, today, days) => {
    expect(leaveReminders(expiry, localDate(today), DEFAULT_SETTINGS)).toEqual(days);
  });

  it.each([
    [{ riskInThatDistrict: false, somethingElse: 'as it is' }, null],
    [{ toAuthorityCode: 'E07000123' }, null],
    [{ toAuthorityCode: ' E07000123' }, 'facts.toAuthorityCode must be a code such as E06000009'],
    [{ riskInThatDistrict: 'no' }, 'facts.riskInThatDistrict must be true or false'],
    [{ leftBecauseOfAbuse: null }, null],
    [{ 'Left-Because-Of-Abuse': true }, 'write leftBecauseOfAbuse for Left-Because-Of-Abuse'],
    [{ privateHomeDefects: ['unlicensed-hmo'] }, null],
    [
      { privateHomeDefects: ['mould'] },
      'facts.privateHomeDefects must be a list of codes such as no-gas-safety-record',
    ],
    [{ leaveExpiryDate: '2026-02-30' }, 'facts.leaveExpiryDate must be a day written YYYY-MM-DD'],
    [{ leaveExpiryDate: '9999-12-31' }, 'facts.leaveExpiryDate must be a day written YYYY-MM-DD'],
  ])('reads %j and finds %s at fault', (facts, fault) => {
    expect(faultInFacts(facts)).toBe(fault);
  });
});
