import { recorded } from '../../../test/factories/households.js';
import { anOpenPlan, aTenancy } from '../../../test/factories/move-on.js';
import { aSharedHousehold, todayOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';

describe('tenancies', () => {
  let test: TestApp;
  let today: LocalDate;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    today = (await todayOf(test)) as LocalDate;
  });
  afterAll(() => test.close());

  it('brings five checks in its first year', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const { body } = await test
      .as(test.cast.officer)
      .post('/tenancies', aTenancy(test, householdId, today))
      .expect(201);

    expect(body).toMatchObject({
      householdId,
      landlordProviderId: test.cast.organisations.blackpool,
      tenure: 'secure-lifetime',
      startsOn: today,
      connectedWithAbuse: true,
      previousTenure: 'secure',
      version: 1,
    });
    expect(body.sustainmentChecks.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(
      [14, 42, 91, 182, 364].map((days) => addDays(today, days)),
    );
    const origins = await test.rows('select origin from tasks.task where subject_id = $1 order by due_on', [body.id]);
    expect(origins.map(({ origin }) => origin)).toEqual(
      [2, 6, 13, 26, 52].map((week) => `tenancy:${body.id}:week-${week}`),
    );
    const read = await test.as(test.cast.officer).get(`/tenancies/${body.id}`).expect(200);
    expect(read.body.sustainmentChecks).toEqual(
      body.sustainmentChecks.map((check: object) => ({
        ...check,
        ...{ status: 'open', heldOn: null, found: null, sustained: 'ahead' },
      })),
    );
  });

  it('completes the open plan and everything about finding a home, and leaves the rest to do', async () => {
    const plan = await anOpenPlan(test);
    await test
      .as(test.cast.officer)
      .post('/tenancies', aTenancy(test, plan.householdId, today))
      .expect(201);

    const { body } = await test.as(test.cast.officer).get(`/move-on-plans/${plan.id}`).expect(200);
    expect(body).toMatchObject({ status: 'done', version: 2 });
    const kindsIn = (column: string) => body.board[column].map(({ kind }: { kind: string }) => kind);
    expect(kindsIn('done')).toEqual(expect.arrayContaining(['safe-contact', 'affordability', 'viewing']));
    expect(kindsIn('due')).toEqual(['standard-of-the-home', 'school', 'benefits']);
    expect(kindsIn('waiting')).toEqual(expect.arrayContaining(['keys', 'moving-day', 'gp', 'change-address-safely']));
  });

  it.each([
    ['a flexible tenancy after a secure one', { tenure: 'secure-flexible' }],
    ['a flexible tenancy when it is not known what she had', { tenure: 'secure-flexible', previousTenure: undefined }],
    ['an introductory tenancy after a secure one', { tenure: 'introductory' }],
  ])('refuses %s, and says what the council may do instead', async (_, overrides) => {
    const { id, householdId } = await anOpenPlan(test);
    const response = await test
      .as(test.cast.officer)
      .post('/tenancies', aTenancy(test, householdId, today, overrides))
      .expect(422);

    expect(response.body).toMatchObject({
      code: 'unlawful-step',
      rule: 'TN-1',
      citation: expect.stringContaining('81ZA'),
      insteadYouMay: expect.arrayContaining([expect.stringContaining('lifetime')]),
      errors: [{ field: 'tenure', code: 'unlawful-step' }],
    });
    expect(await test.rows('select 1 from move_on.tenancy where household_id = $1', [householdId])).toEqual([]);
    expect(await test.rows('select status from move_on.plan where id = $1', [id])).toEqual([{ status: 'open' }]);
    const [last] = await test.rows('select action, outcome, details from audit.entry order by id desc limit 1');
    expect(last).toMatchObject({ action: 'tenancy.create', outcome: 'refused', details: { code: 'unlawful-step' } });
  });

  it.each<[string, 'blackpool' | 'rowan' | 'lets', object]>([
    [
      'a flexible tenancy that abuse has nothing to do with',
      'blackpool',
      { tenure: 'secure-flexible', connectedWithAbuse: false },
    ],
    [
      'an introductory tenancy after a private one',
      'blackpool',
      { tenure: 'introductory', previousTenure: 'private-rented' },
    ],
    ['an assured tenancy from a charity', 'rowan', { tenure: 'assured' }],
    ['a licence from a private landlord', 'lets', { tenure: 'licence' }],
    [
      'a shorthold tenancy from a private landlord that began before May 2026',
      'lets',
      { tenure: 'assured-shorthold', startsOn: '2026-04-30' },
    ],
  ])('takes %s', async (_, landlord, overrides) => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const landlordProviderId = test.cast.organisations[landlord];
    await test
      .as(test.cast.officer)
      .post('/tenancies', aTenancy(test, householdId, today, { landlordProviderId, ...overrides }))
      .expect(201);
  });

  it.each<[string, 'blackpool' | 'rowan' | 'lets', object, string, string]>([
    ['a secure tenancy from a charity', 'rowan', { tenure: 'secure-lifetime' }, 'TN-6', '(assured)'],
    ['a flexible tenancy from a charity', 'rowan', { tenure: 'secure-flexible' }, 'TN-6', '(assured)'],
    ['an assured tenancy from a council', 'blackpool', { tenure: 'assured' }, 'TN-6', '(secure-lifetime)'],
    [
      'a shorthold tenancy from a private landlord from May 2026',
      'lets',
      { tenure: 'assured-shorthold', startsOn: '2026-05-01', connectedWithAbuse: false },
      'TR-1',
      '(assured)',
    ],
  ])(
    'refuses %s by the law of its first day, and says what it may be',
    async (_, landlord, overrides, rule, instead) => {
      const { id: householdId } = await recorded(test.as(test.cast.officer));
      const landlordProviderId = test.cast.organisations[landlord];
      const { body } = await test
        .as(test.cast.officer)
        .post('/tenancies', aTenancy(test, householdId, today, { landlordProviderId, ...overrides }))
        .expect(422);
      expect(body).toMatchObject({ code: 'unlawful-step', rule, errors: [{ field: 'tenure' }] });
      expect(body.insteadYouMay[0]).toContain(instead);
    },
  );

  it('is recorded once, however often it is sent at once; after it has ended the same home may be theirs again', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const send = () => test.as(test.cast.officer).post('/tenancies', aTenancy(test, householdId, today));
    const sent = await Promise.all(Array.from({ length: 5 }, () => send()));
    expect(sent.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409]);
    expect((await send().expect(409)).body).toMatchObject({ code: 'tenancy-recorded-already' });

    await test.rows(
      `update move_on.tenancy set ended_on = $2, end_reason = 'other', followed_by = 'other', ended_by = $3 where household_id = $1`,
      [householdId, today, test.cast.officer.id],
    );
    await send().expect(201);
  });

  it('begins on no day of a year that was mistyped: it could be ended by nobody before that day', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const begins = (startsOn: string) =>
      test.as(test.cast.officer).post('/tenancies', aTenancy(test, householdId, startsOn));
    expect((await begins('2062-03-16').expect(422)).body).toMatchObject({
      code: 'too-far-ahead',
      errors: [{ field: 'startsOn', message: expect.stringContaining('Look at the year') }],
    });
    await begins(addDays(today, 400)).expect(201);
  });

  it('names a landlord that it does not know', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const body = aTenancy(test, householdId, today, { landlordProviderId: householdId });
    const response = await test.as(test.cast.officer).post('/tenancies', body).expect(422);
    expect(response.body).toMatchObject({ code: 'unknown-landlord', errors: [{ field: 'landlordProviderId' }] });
  });

  it('is not found by those who do not see the household', async () => {
    const { id: householdId } = await recorded(test.as(test.cast.officer));
    const { body } = await test
      .as(test.cast.officer)
      .post('/tenancies', aTenancy(test, householdId, today))
      .expect(201);
    await test.as(test.cast.rowanWorker).get(`/tenancies/${body.id}`).expect(404);
    await test
      .as(test.cast.rowanWorker)
      .post('/tenancies', aTenancy(test, householdId, today))
      .expect(404);
    await test.as(test.cast.auditor).get(`/tenancies/${body.id}`).expect(403);
    await test.as(test.cast.rowanWorker).get(`/households/${householdId}/tenancies`).expect(404);

    const list = await test.as(test.cast.officer).get(`/households/${householdId}/tenancies`).expect(200);
    expect(list.body.items.map(({ id }: { id: string }) => id)).toEqual([body.id]);
  });

  it('stays with the team that does its checks when its share of the household ends', async () => {
    const { id: householdId, shareId } = await aSharedHousehold(test);
    const { body } = await test
      .as(test.cast.supportWorker)
      .post('/tenancies', aTenancy(test, householdId, today))
      .expect(201);
    await test.as(test.cast.officer).delete(`/households/${householdId}/shares/${shareId}`).expect(204);

    const read = await test.as(test.cast.supportWorker).get(`/tenancies/${body.id}`).expect(200);
    expect(read.body.sustainmentChecks).toHaveLength(5);
    await test
      .as(test.cast.supportWorker)
      .post('/tenancies', aTenancy(test, householdId, today))
      .expect(404);
  });
});
