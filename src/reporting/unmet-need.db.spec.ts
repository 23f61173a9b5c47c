import { aWomanAlone, recorded } from '../../test/factories/households.js';
import type { CastMember } from '../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import type { NeedFacts } from '../availability/unmet-need/unmet-need.rules.js';
import { UnmetNeeds } from '../availability/unmet-need/unmet-needs.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

const MARCH = 'from=2026-03-01&to=2026-03-11';
const FEBRUARY = 'from=2026-02-01&to=2026-03-01';

const NOTHING_SPECIAL: NeedFacts = {
  ...{
    wheelchair: false,
    stepFree: false,
    noRecourse: false,
    children: 0,
    oldestBoyAge: null,
    needs: [],
    bedspaces: 1,
  },
};

interface Group {
  readonly code: string;
  readonly households: number | null;
  readonly attempts: number | null;
  readonly suppressed: boolean;
}

describe('figures of unmet need', () => {
  let test: TestApp;

  // Twelve of Blackpool, of whom two need wheelchair access and seven a step-free place; one of Preston.
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-02-10T09:00:00Z' });
    for (let one = 0; one < 12; one++) {
      const facts: NeedFacts = {
        ...NOTHING_SPECIAL,
        wheelchair: one < 2,
        stepFree: one < 9,
        noRecourse: one >= 6,
        children: one % 2 === 0 ? 3 : 2,
        oldestBoyAge: one < 6 ? 12 : 11,
        needs: one === 0 ? ['alcohol'] : [],
      };
      await unmet(
        test.cast.officer,
        one < 6 ? { wheelchair: 3, 'boy-too-old': 3 } : { 'not-available': 9, pets: 1 },
        facts,
      );
    }
    await unmet(test.cast.prestonOfficer, { wheelchair: 1 }, { ...NOTHING_SPECIAL, wheelchair: true });
  });
  afterAll(() => test.close());

  it('break down what the caller sees by access, recourse, children, boys, needs and what stood in the way', async () => {
    const { exact, total, breakdowns } = await figures(test.cast.supervisor, 'from=2026-02-01&to=2026-02-11');
    expect(exact).toBe(true);
    expect(total).toMatchObject({ households: 12, attempts: 12, declinedByPerson: 0, suppressed: false });
    expect(counts(breakdowns)).toMatchObject({
      access: { wheelchair: 2, 'step-free': 7, neither: 3 },
      recourse: { recourse: 6, 'no-recourse': 6 },
      children: { 'three-or-more': 6, 'fewer-than-three': 6 },
      'older-boys': { 'twelve-or-over': 6, none: 6 },
      area: { E06000009: 12 },
      rule: { 'boy-too-old': 6, 'not-available': 6 },
      'need-alcohol': { with: 1, without: 11 },
      'need-drugs': { without: 12 },
    });
  });

  it('have rows that are as many as each group counts, without a name', async () => {
    const { breakdowns } = await figures(test.cast.supervisor, 'from=2026-02-01&to=2026-02-11');
    for (const { by, groups } of breakdowns) {
      for (const { code, households } of groups) {
        const path = `/reports/unmet-need/rows?from=2026-02-01&to=2026-02-11&by=${by}&code=${code}`;
        const { body } = await test.as(test.cast.supervisor).get(path).expect(200);
        expect([by, code, body.items.length]).toEqual([by, code, households]);
      }
    }
    const { text } = await test
      .as(test.cast.supervisor)
      .get(`/reports/unmet-need/rows?${FEBRUARY.replace('03-01', '02-11')}`);
    expect(JSON.parse(text).items).toHaveLength(12);
    expect(text).not.toMatch(/Amina|O'Neill/);
  });

  it('are told to nobody of a household that they do not see', async () => {
    const { total, breakdowns } = await figures(test.cast.rowanManager, 'from=2026-02-01&to=2026-02-11');
    expect(total).toMatchObject({ households: 0, attempts: 0 });
    expect(breakdowns).toEqual([]);
    const rows = await test.as(test.cast.rowanManager).get('/reports/unmet-need/rows?from=2026-02-01&to=2026-02-11');
    expect(rows.body.items).toEqual([]);
  });

  it('count a need in the period in which it was opened, by the London day', async () => {
    const { total } = await figures(test.cast.supervisor, 'from=2026-02-01&to=2026-02-10');
    expect(total.households).toBe(0);
  });

  it.each([
    ['to-before-from', 'from=2026-02-02&to=2026-02-01'],
    ['in-the-future', MARCH],
    ['period-too-long', 'from=2020-01-01&to=2025-01-01'],
  ])('are refused with %s: %s', async (code, period) => {
    const { body } = await test.as(test.cast.supervisor).get(`/reports/unmet-need?${period}`).expect(422);
    expect(body.code).toBe(code);
  });

  describe('for a commissioner, who sees no household', () => {
    beforeAll(() => test.as(test.cast.administrator).post('/clock', { now: '2026-03-02T09:00:00Z' }).expect(200));

    it('are the area’s totals, with small numbers and what would give them away held back', async () => {
      const { exact, total, breakdowns } = await figures(test.cast.commissioner, FEBRUARY);
      expect(exact).toBe(false);
      expect(total).toMatchObject({ households: 12, attempts: 12, suppressed: false });
      expect(counts(breakdowns)).toMatchObject({
        access: { wheelchair: null, 'step-free': 7, neither: null },
        recourse: { recourse: 6, 'no-recourse': 6 },
        'need-alcohol': { with: null, without: null },
        'need-drugs': { without: 12 },
      });
      const access = breakdowns.find(({ by }: { by: string }) => by === 'access');
      const wheelchair = access.groups.find(({ code }: Group) => code === 'wheelchair');
      expect(wheelchair).toEqual({
        ...{ code: 'wheelchair', households: null, attempts: null, suppressed: true },
        ...{ declinedByProvider: null, declinedByPerson: null, lapsed: null },
      });
    });

    it('are given for whole months of the whole area only, and without rows', async () => {
      for (const cut of ['from=2026-02-01&to=2026-02-28', `${FEBRUARY}&localAuthorityCode=E07000123`]) {
        const { body } = await test.as(test.cast.commissioner).get(`/reports/unmet-need?${cut}`).expect(422);
        expect(body.code).toBe('totals-only');
      }
      await figures(test.cast.commissioner, `${FEBRUARY}&localAuthorityCode=E06000009`);
      await test.as(test.cast.commissioner).get(`/reports/unmet-need/rows?${FEBRUARY}`).expect(403);
    });
  });

  async function figures(who: CastMember, question: string) {
    return (await test.as(who).get(`/reports/unmet-need?${question}`).expect(200)).body;
  }

  async function unmet(who: CastMember, excluded: Record<string, number>, facts: NeedFacts): Promise<void> {
    const { id } = await recorded(test.as(who), aWomanAlone());
    const rules = Object.entries(excluded).map(([rule, count]) => ({ rule, count }));
    await test.app
      .get(UnitOfWork)
      .asSystem('test', () => test.app.get(UnmetNeeds).attempted(id, who.organisationId, rules, facts));
  }
});

function counts(breakdowns: readonly { by: string; groups: readonly Group[] }[]) {
  return Object.fromEntries(
    breakdowns.map(({ by, groups }) => [
      by,
      Object.fromEntries(groups.map(({ code, households }) => [code, households])),
    ]),
  );
}
