import type { UserActor } from '../../platform/database/actor.js';
import type { LocalDate } from '../../shared/local-date.js';
import { canHold, firstReview, handsOverOn, mayHandOver, mayStartOn, nextReview } from './package.rules.js';

const day = (text: string) => text as LocalDate;
const TODAY = day('2026-03-10');

describe('the days of a package', () => {
  it.each([
    ['a year ago', '2025-03-10', true],
    ['today', '2026-03-10', true],
    ['in 30 days', '2026-04-09', true],
    ['in 31 days', '2026-04-10', false],
  ])('may start %s: %s is %p', (_, startsOn, may) => {
    expect(mayStartOn(day(startsOn), TODAY)).toBe(may);
  });

  it('is reviewed four weeks after it starts, or after it was recorded when that is later', () => {
    expect(firstReview(day('2026-03-20'), TODAY)).toBe('2026-04-17');
    expect(firstReview(day('2025-12-01'), TODAY)).toBe('2026-04-07');
  });

  it('is reviewed again four weeks after a review, and always on a later day', () => {
    expect(nextReview(day('2026-03-08'), TODAY)).toBe('2026-04-07');
    expect(nextReview(day('2026-04-07'), TODAY)).toBe('2026-04-08');
  });

  it('passes today, or on its first day when it has not started', () => {
    expect(handsOverOn(day('2026-03-01'), TODAY)).toBe('2026-03-10');
    expect(handsOverOn(day('2026-03-20'), TODAY)).toBe('2026-03-20');
  });
});

describe('who', () => {
  it.each([
    ['support-worker', true],
    ['refuge-worker', true],
    ['housing-officer', true],
    ['commissioner', false],
    ['auditor', false],
    ['administrator', false],
  ])('a %s can hold a package: %p', (role, can) => {
    expect(canHold([role])).toBe(can);
  });

  it.each([
    ['the lead', 'support-worker', 'org', 'lead', true],
    ['a colleague', 'support-worker', 'org', 'somebody', false],
    ['the coordinator', 'complex-needs-coordinator', 'org', 'somebody', true],
    ['a coordinator elsewhere', 'complex-needs-coordinator', 'other-org', 'somebody', false],
    ['a lead who works elsewhere now', 'support-worker', 'other-org', 'lead', false],
  ])('%s may hand it over: %#', (_, role, organisationId, userId, may) => {
    const actor = { kind: 'user', userId, organisationId, roles: [role] } as unknown as UserActor;
    expect(mayHandOver(actor, 'org', 'lead')).toBe(may);
  });
});
