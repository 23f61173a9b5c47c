import { aWomanAlone, recorded } from '../../../test/factories/households.js';
import { aMoveOnPolicy, aTenancy, stepsOf } from '../../../test/factories/move-on.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { refuseSteps } from './policy.rules.js';
import type { MoveOnPolicyView } from './policies.service.js';

const TODAY = '2026-03-10';

describe('what is settled for moving on', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const policies = async (who = test.cast.supervisor) =>
    (await test.as(who).get('/move-on-policies').expect(200)).body.items as MoveOnPolicyView[];
  const planned = async (who = test.cast.officer) => {
    const { id: householdId } = await recorded(test.as(who), aWomanAlone());
    const body = { householdId, targetDate: '2026-12-01', preferredTenures: [] };
    const plan = (await test.as(who).post('/move-on-plans', body).expect(201)).body as { id: string };
    return { householdId, kinds: Object.keys(await stepsOf(test, plan.id)) };
  };

  it('is a safe order of steps where nobody has settled anything', async () => {
    const [first, ...others] = await policies();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ version: 1, organisationId: null, inForceFrom: null });
    expect(first?.sustainmentWeeks).toEqual([2, 6, 13, 26, 52]);
    expect(refuseSteps(first!.steps)).toBeNull();

    const redirecting = first!.steps.filter(({ title }) => /redirect/i.test(title) && !/do not redirect/.test(title));
    expect(redirecting).toEqual([]);
    const settling = first!.steps.filter(({ stage }) => stage === 'settling');
    expect(settling.every(({ waitsFor }) => waitsFor.includes('moving-day'))).toBe(true);
  });

  it('holds for the organisation that settles it from its day on, and for no other', async () => {
    const before = await planned();
    const later = aMoveOnPolicy({ inForceFrom: '2026-04-01' });
    await test.as(test.cast.supervisor).post('/move-on-policies', later).expect(201);
    expect((await planned()).kinds).toEqual(before.kinds);

    const { body } = await test.as(test.cast.supervisor).post('/move-on-policies', aMoveOnPolicy()).expect(201);
    expect(body).toMatchObject({ inForceFrom: TODAY, organisationId: test.cast.organisations.blackpool });
    const { householdId, kinds } = await planned();
    expect(kinds.sort()).toEqual(['change-address-safely', 'home', 'safe-contact']);
    expect((await planned(test.cast.prestonOfficer)).kinds.sort()).toEqual(before.kinds.sort());
    expect(await policies(test.cast.coordinator)).toHaveLength(1);

    const home = await test
      .as(test.cast.officer)
      .post('/tenancies', aTenancy(test, householdId, TODAY))
      .expect(201);
    expect(home.body.sustainmentChecks.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual([
      '2026-04-07',
      '2026-06-02',
    ]);
    expect(await test.rows('select policy_version from move_on.tenancy where id = $1', [home.body.id])).toEqual([
      { policy_version: body.version },
    ]);
  });

  it('keeps what is not said anew', async () => {
    const body = { sustainmentWeeks: [26, 4] };
    const begun = (await test.as(test.cast.coordinator).post('/move-on-policies', body).expect(201)).body;
    const first = (await policies(test.cast.coordinator)).at(-1);
    expect(begun).toMatchObject({ steps: first?.steps, sustainmentWeeks: [4, 26] });
  });

  it.each([
    ['steps in a circle', { steps: [{ ...aStepBody('safe-contact', ['keys']) }, { ...aStepBody('keys', []) }] }, 422],
    ['a day that has passed', { inForceFrom: '2026-03-09' }, 422],
    [
      'a step without a title',
      { steps: [{ kind: 'safe-contact', stage: 'finding', typicalDays: 1, waitsFor: [] }] },
      400,
    ],
    ['a check after no week at all', { sustainmentWeeks: [0] }, 400],
  ])('is not settled with %s', async (_, body, status) => {
    const before = await policies(test.cast.coordinator);
    await test.as(test.cast.coordinator).post('/move-on-policies', body).expect(status);
    expect(await policies(test.cast.coordinator)).toEqual(before);
  });

  it('is begun by whoever coordinates', async () => {
    await test.as(test.cast.officer).post('/move-on-policies', aMoveOnPolicy()).expect(403);
    await test.as(test.cast.supportWorker).post('/move-on-policies', aMoveOnPolicy()).expect(403);
    await test.as(test.cast.commissioner).get('/move-on-policies').expect(403);
  });
});

function aStepBody(kind: string, waitsFor: readonly string[]) {
  return { kind, title: kind, stage: 'finding', typicalDays: 1, waitsFor };
}
