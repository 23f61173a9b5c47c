import { sustainmentChecks } from '../../move-on/sustainment/sustainment.rules.js';
import { localDate } from '../../shared/local-date.js';
import { type BegunTenancy, moveOnFigures } from './move-on.figures.js';

const BEGAN = localDate('2026-01-05');
const TODAY = localDate('2026-06-01');

/** A council home that began on 5 January and has checks after 2 and 6 weeks. */
const tenancy = (overrides: Partial<BegunTenancy> = {}): BegunTenancy => ({
  ...{ tenure: 'secure-lifetime', startsOn: BEGAN, endedOn: null, endReason: null, followedBy: null, plannedOn: null },
  checks: sustainmentChecks(BEGAN, [2, 6]).map((check) => ({ ...check, heldOn: null })),
  ...overrides,
});
const found: Partial<BegunTenancy> = {
  checks: sustainmentChecks(BEGAN, [2, 6]).map((check) => ({ ...check, heldOn: check.dueOn })),
};
const ended: Partial<BegunTenancy> = {
  ...{ endedOn: localDate('2026-02-01'), endReason: 'not-safe-any-more', followedBy: 'safe-accommodation' },
};
const times = (many: number, overrides: Partial<BegunTenancy>) =>
  Array.from({ length: many }, () => tenancy(overrides));
const groups = (figures: ReturnType<typeof moveOnFigures>, by: string) =>
  Object.fromEntries(
    (figures.breakdowns.find((each) => each.by === by)?.groups ?? []).map(({ code, tenancies }) => [code, tenancies]),
  );

describe('figures of moving on', () => {
  it('tell tenancies apart by tenure, by why they ended and what followed', () => {
    const figures = moveOnFigures(
      [...times(3, found), ...times(2, ended), tenancy({ tenure: 'assured' })],
      TODAY,
      true,
    );
    expect(figures.total).toEqual({ tenancies: 6, suppressed: false });
    expect(groups(figures, 'tenure')).toEqual({ assured: 1, 'secure-lifetime': 5 });
    expect(groups(figures, 'ending')).toEqual({ 'not-safe-any-more': 2, stands: 4 });
    expect(groups(figures, 'afterwards')).toEqual({ 'safe-accommodation': 2, stands: 4 });
  });

  it('give the share that stood of those of which it is known, with the others beside it', () => {
    const figures = moveOnFigures([...times(3, found), ...times(1, ended), ...times(2, {})], TODAY, true);
    expect(groups(figures, 'week-6')).toEqual({ 'ended-before': 1, 'not-known': 2, sustained: 3 });
    expect(figures.sustained).toEqual([
      { week: 2, percent: 100 },
      { week: 6, percent: 75 },
    ]);
  });

  it.each<[string, string | null, string]>([
    ['on the day of the plan', '2026-01-05', 'within-4-weeks'],
    ['after 28 days', '2025-12-08', 'within-4-weeks'],
    ['after 29 days', '2025-12-07', 'within-12-weeks'],
    ['after 84 days', '2025-10-13', 'within-12-weeks'],
    ['after 183 days', '2025-07-06', 'later'],
    ['without a plan', null, 'without-a-plan'],
  ])('say how long it took: %s', (_, plannedOn, code) => {
    const planned = tenancy({ plannedOn: plannedOn === null ? null : localDate(plannedOn) });
    expect(groups(moveOnFigures([planned], TODAY, true), 'time-to-home')).toEqual({ [code]: 1 });
  });

  it('have a median of the days from the plan, for those who may see the rows', () => {
    const days = ['2026-01-01', '2025-12-26', '2025-12-06'].map((day) => tenancy({ plannedOn: localDate(day) }));
    expect(moveOnFigures(days, TODAY, true).medianDaysToHome).toBe(10);
    expect(moveOnFigures(days.slice(0, 2), TODAY, true).medianDaysToHome).toBe(7);
    expect(moveOnFigures([], TODAY, true).medianDaysToHome).toBeNull();
    expect(moveOnFigures(days, TODAY, false).medianDaysToHome).toBeNull();
  });

  it('hold back small numbers, what would give them away, and shares made of them', () => {
    const figures = moveOnFigures([...times(9, found), ...times(2, ended), ...times(7, {})], TODAY, false);
    expect(figures.total.tenancies).toBe(18);
    expect(groups(figures, 'ending')).toEqual({ 'not-safe-any-more': null, stands: null });
    expect(figures.sustained.find(({ week }) => week === 6)?.percent).toBeNull();
    expect(moveOnFigures(times(4, found), TODAY, false).total).toEqual({ tenancies: null, suppressed: true });
  });

  it('are nothing where nobody moved on', () => {
    expect(moveOnFigures([], TODAY, false)).toMatchObject({ total: { tenancies: 0 }, sustained: [] });
  });
});
