// @ts-nocheck
import { localDate } from '../../shared/local-date.js';
import { answerBy, refuseAnswering } from './referral-in.rules.js';

it.each([
  ['somebody with nowhere tonight: today', '2026-03-10', true, '2026-03-10'],
  ['somebody with nowhere tonight, on a Saturday: that Saturday', '2026-03-14', true, '2026-03-14'],
  ['on a Tuesday: on Thursday', '2026-03-10', false, '2026-03-12'],
  ['on the Thursday before Easter: on the Wednesday after', '2026-04-02', false, '2026-04-08'],
])('answers a referral of %s', (_, received, tonight, by) => {
  expect(answerBy(localDate(received), tonight)).toBe(by);
});

it('answers a referral once', () => {
  expect(refuseAnswering('received', 'apply')).toBeNull();
  expect(refuseAnswering('received', 'answer')).toBeNull();
  expect(refuseAnswering('application-taken', 'answer')?.code).toBe('referral-answered');
  expect(refuseAnswering('answered', 'apply')?.code).toBe('referral-answered');
});
