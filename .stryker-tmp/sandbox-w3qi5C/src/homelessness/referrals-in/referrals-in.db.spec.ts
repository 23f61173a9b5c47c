// @ts-nocheck
import { PRESTON } from '../../../test/factories/applications.js';
import { aReferralIn, referred } from '../../../test/factories/cases.js';
import { recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('a referral from a public body', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const task = async (id: string) =>
    (
      await test.rows<{ what: string }>(
        `select due_on::text || ' ' || status as what from tasks.task where subject_id = $1 and source = 'referral-in'`,
        [id],
      )
    )[0]?.what;

  it('goes to the council that she chose, with who referred and a day to answer by', async () => {
    const id = await referred(test.as(test.cast.coordinator));
    const { body } = await officer().get(`/referrals-in/${id}`).expect(200);
    expect(body).toMatchObject({
      reference: expect.stringMatching(/^RI-/),
      body: 'hospital-inpatient',
      status: 'received',
      referrer: { name: 'Ward sister Okoye' },
      person: { name: 'Carys Bevan', safeContact: 'On the ward, in person' },
    });
    expect(await task(id)).toBe('2026-03-12 open');
  });

  it('of somebody with nowhere tonight is for today', async () => {
    expect(await task(await referred(officer(), { nowhereTonight: true }))).toBe('2026-03-10 open');
  });

  it('is read by the chosen council alone, not even by whoever sent it', async () => {
    const id = await referred(officer(), { authorityCode: PRESTON });
    await officer().get(`/referrals-in/${id}`).expect(404);
    await officer().post(`/referrals-in/${id}/answer`, { answer: 'advice-given' }).expect(404);
    await test.as(test.cast.prestonOfficer).get(`/referrals-in/${id}`).expect(200);
    await test.as(test.cast.rowanManager).get(`/referrals-in/${id}`).expect(403);
    await test.as(test.cast.coordinator).get('/referrals-in').expect(403);
    const [sent] = await test.rows('select sent_by, sent_by_organisation from homelessness.referral_in where id = $1', [
      id,
    ]);
    expect(sent).toEqual({ sent_by: test.cast.officer.id, sent_by_organisation: test.cast.officer.organisationId });
  });

  it('becomes an application of a household that was recorded, and its task is done', async () => {
    const id = await referred(officer());
    const household = await recorded(officer());
    const taken = { householdId: household.id, approachedOn: '2026-03-10', lossOfHomeReason: 'domestic-abuse' };
    const { body } = await officer().post(`/referrals-in/${id}/application`, taken).expect(200);

    expect(body).toMatchObject({ status: 'application-taken', answeredOn: '2026-03-10', version: 2 });
    const application = await officer().get(`/applications/${body.applicationId}`).expect(200);
    expect(application.body).toMatchObject({ channel: 'duty-to-refer', accommodationTrack: 'interim' });
    expect(await task(id)).toBe('2026-03-12 done');
    expect((await officer().post(`/referrals-in/${id}/answer`, { answer: 'advice-given' }).expect(409)).body.code).toBe(
      'referral-answered',
    );
  });

  it('stays as it was when its application is refused', async () => {
    const id = await referred(officer());
    const household = await recorded(officer());
    const taken = { householdId: household.id, approachedOn: '2026-03-11', lossOfHomeReason: 'domestic-abuse' };
    await officer().post(`/referrals-in/${id}/application`, taken).expect(422);
    expect((await officer().get(`/referrals-in/${id}`).expect(200)).body.status).toBe('received');
  });

  it('is answered once when two officers answer at once', async () => {
    const id = await referred(officer());
    const answers = await Promise.all(
      [test.cast.officer, test.cast.otherOfficer].map((who) =>
        test.as(who).post(`/referrals-in/${id}/answer`, { answer: 'wants-no-help-now' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await task(id)).toBe('2026-03-12 done');
  });

  it('is listed in the order in which it came, without a name, page by page', async () => {
    const first = await officer().get('/referrals-in?status=received&limit=1').expect(200);
    expect(first.body.items).toHaveLength(1);
    const next = await officer().get(`/referrals-in?limit=1&cursor=${first.body.nextCursor}`).expect(200);
    expect(next.body.items[0].id).not.toBe(first.body.items[0].id);
    expect(next.text + first.text).not.toContain('Carys');
  });

  it('is sealed in the database, and in no record of what was done', async () => {
    const id = await referred(officer());
    const rows = await test.rows('select r::text from homelessness.referral_in r');
    const audit = await test.rows('select details::text from audit.entry where subject_id = $1', [id]);
    const titles = await test.rows('select title from tasks.task where subject_id = $1', [id]);
    expect(JSON.stringify([rows, audit, titles])).not.toMatch(/Carys|Okoye/);
  });

  it.each([
    ['she did not agree to', 422, 'unlawful-step', { consent: false }],
    ['to a council that somebody else chose', 422, 'unlawful-step', { choseTheAuthority: false }],
    ['from the police', 422, 'unlawful-step', { body: 'police' }],
    ['to a council that is not here', 422, 'council-not-here', { authorityCode: 'E09000001' }],
    ['of tomorrow', 422, 'in-the-future', { receivedOn: '2026-03-11' }],
    ['of nobody', 400, 'invalid-input', { person: undefined }],
    ['by nobody', 400, 'invalid-input', { referrer: {} }],
    ['with an answer already', 400, 'invalid-input', { status: 'answered' }],
  ])('is refused %s', async (_, status, code, overrides) => {
    const before = await test.rows('select 1 from homelessness.referral_in');
    const { body } = await officer().post('/referrals-in', aReferralIn(overrides)).expect(status);
    expect(body.code).toBe(code);
    expect(await test.rows('select 1 from homelessness.referral_in')).toHaveLength(before.length);
  });
});
