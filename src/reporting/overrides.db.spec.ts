import { anotherReason, answer, inRelief, applied, decided } from '../../test/factories/applications.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import type { OverrideCount, OverrideRow } from './overrides.service.js';

const PERIOD = 'from=2026-03-01&to=2026-03-13';

describe('the report of overrides', () => {
  let test: TestApp;
  let economic: string;

  // One case with two rules lifted at once, one with none needed though a second officer was named.
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
    const officer = test.as(test.cast.officer);
    const secondOfficerId = test.cast.supervisor.id;
    economic = (await inRelief(officer, anotherReason())).id;
    const facts = { arrearsFromEconomicAbuse: true, lastHomeWasRefuge: true };
    const overrideReasons = 'The debts are of the years before they met.';
    const intentional = answer('intentionality', 'intentional', { facts, secondOfficerId, overrideReasons });
    await decided(officer, economic, intentional);
    const { id } = await applied(officer);
    await decided(officer, id, answer('eligibility', 'eligible', { secondOfficerId }));
  });
  afterAll(() => test.close());

  const figures = async () =>
    (await test.as(test.cast.supervisor).get(`/reports/overrides?${PERIOD}`).expect(200)).body;
  const rows = async (more = '') =>
    (await test.as(test.cast.supervisor).get(`/reports/overrides/rows?${PERIOD}${more}`).expect(200)).body
      .items as OverrideRow[];

  it('counts each rule that was lifted, by month and the officer’s organisation', async () => {
    const organisationId = test.cast.officer.organisationId;
    expect(await figures()).toEqual({
      from: '2026-03-01',
      to: '2026-03-13',
      total: 2,
      groups: [
        { rule: 'INT-7', month: '2026-03', organisationId, count: 1 },
        { rule: 'INT-8', month: '2026-03', organisationId, count: 1 },
      ],
    });
  });

  it('drills down to rows that say which case, who decided, who agreed and why, and sum to each figure', async () => {
    const { groups } = await figures();
    for (const { rule, month, count } of groups as OverrideCount[]) {
      expect(await rows(`&rule=${rule}&month=${month}`)).toHaveLength(count);
    }
    expect(await rows()).toHaveLength(2);
    expect(await rows('&month=2026-02')).toEqual([]);
    expect(await rows('&rule=INT-7')).toMatchObject([
      {
        applicationId: economic,
        step: 'decision',
        decidedBy: test.cast.officer.id,
        agreedBy: test.cast.supervisor.id,
        reasons: 'The debts are of the years before they met.',
        onDay: '2026-03-10',
      },
    ]);
  });

  it('is for those who may see the rows, of their own council', async () => {
    await test.as(test.cast.commissioner).get(`/reports/overrides?${PERIOD}`).expect(403);
    await test.as(test.cast.officer).get(`/reports/overrides?${PERIOD}`).expect(403);
    const { body } = await test.as(test.cast.coordinator).get(`/reports/overrides?${PERIOD}`).expect(200);
    expect(body).toMatchObject({ total: 0, groups: [] });
  });
});
