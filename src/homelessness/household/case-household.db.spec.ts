import { anotherReason, answer, applied, decided } from '../../../test/factories/applications.js';
import { aWomanAlone } from '../../../test/factories/households.js';
import { memberOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('who a home must be for', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const save = (id: string, version: number, members: object[], immigrationControlled = false) =>
    officer()
      .put(`/applications/${id}/household-members`, { members, immigrationControlled })
      .set('If-Match', `"${version}"`);

  it('is recorded from the household, and each change is a new version', async () => {
    const { id, household } = await applied(officer());
    const [her, boy] = [memberOf(household), memberOf(household, 'boy')];
    expect((await officer().get(`/applications/${id}/household-members`).expect(200)).body).toMatchObject({
      version: 0,
    });

    await save(id, 0, [{ personId: her, lives: 'normally' }]).expect(200);
    const both = [
      { personId: her, lives: 'normally' },
      { personId: boy, lives: 'reasonably-expected' },
    ];
    await save(id, 0, both).expect(412);
    const { body } = await save(id, 1, both).expect(200);
    expect(body).toMatchObject({ version: 2, inLaw: { homeMustBeFor: [her, boy], restricted: [], note: null } });
    expect(await test.rows('select 1 from homelessness.case_household where application_id = $1', [id])).toHaveLength(
      2,
    );
  });

  it('makes a note of a restricted case, or disregards who is not eligible, as the law has it', async () => {
    const { id, household } = await applied(officer());
    const boy = memberOf(household, 'boy');
    const members = [{ personId: boy, lives: 'normally', eligible: false, restricted: true }];
    const restricted = await save(id, 0, members).expect(200);
    expect(restricted.body.inLaw).toMatchObject({ restricted: [boy], note: expect.stringContaining('explains why') });
    const disregarded = await save(id, 1, members, true).expect(200);
    expect(disregarded.body.inLaw).toMatchObject({ disregarded: [boy], restricted: [], note: null });
  });

  it('is for people of this household alone, each once', async () => {
    const { id, household } = await applied(officer());
    const other = await applied(officer());
    const stranger = { personId: memberOf(other.household), lives: 'normally' };
    expect((await save(id, 0, [stranger]).expect(422)).body.code).toBe('not-of-this-household');
    const her = { personId: memberOf(household), lives: 'normally' };
    await save(id, 0, [her, her]).expect(400);
    await test.as(test.cast.prestonOfficer).get(`/applications/${id}/household-members`).expect(404);
  });
});

describe('children’s services', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const ask = (id: string, body: object) =>
    officer().post(`/applications/${id}/childrens-referrals`, { askedOn: '2026-03-10', ...body });
  const essentialFacts = 'Two children, nowhere to go.';
  const tasks = (id: string) =>
    test.rows(`select kind from tasks.task where subject_id = $1 and kind = 'tell-childrens-services'`, [id]);

  it.each([
    ['eligibility', 'not-eligible'],
    ['intentionality', 'intentional'],
  ])('are asked about once, where children may be left without a home: %s, %s', async (question, outcome) => {
    const asking = (id: string) =>
      test.rows(`select status from tasks.task where subject_id = $1 and kind = 'ask-about-children'`, [id]);
    const find = (id: string) => decided(officer(), id, answer(question, outcome));
    const { id } = await applied(officer(), anotherReason());
    await find(id);
    expect(await asking(id)).toEqual([{ status: 'open' }]);
    await ask(id, { consent: 'refused' }).expect(201);
    expect(await asking(id)).toEqual([{ status: 'done' }]);

    const { id: alone } = await applied(officer(), anotherReason(), aWomanAlone());
    await find(alone);
    expect(await asking(alone)).toEqual([]);
    const { id: before } = await applied(officer(), anotherReason());
    await ask(before, { consent: 'given' }).expect(201);
    await find(before);
    expect(await asking(before)).toEqual([]);
  });

  it('need not be asked about once the finding is taken back, and are anew when it is made again', async () => {
    const asking = (id: string) =>
      test.rows(`select status from tasks.task where subject_id = $1 and kind = 'ask-about-children' order by id`, [
        id,
      ]);
    const { id } = await applied(officer(), anotherReason());
    await decided(officer(), id, answer('intentionality', 'intentional'));
    await decided(officer(), id, answer('eligibility', 'not-eligible'));
    expect(await asking(id)).toEqual([{ status: 'open' }]);
    await decided(officer(), id, answer('intentionality', 'not-intentional'));
    expect(await asking(id)).toEqual([{ status: 'open' }]);
    await decided(officer(), id, answer('eligibility', 'eligible'));
    expect(await asking(id)).toEqual([{ status: 'cancelled' }]);
    await decided(officer(), id, answer('intentionality', 'intentional'));
    expect(await asking(id)).toEqual([{ status: 'cancelled' }, { status: 'open' }]);
  });

  it('are told with consent, and somebody has the task', async () => {
    const { id } = await applied(officer());
    const { body } = await ask(id, { consent: 'given', essentialFacts }).expect(201);
    expect(body).toMatchObject({ basis: 'consent', referredOn: '2026-03-10', essentialFacts, decidedBy: null });
    expect(await tasks(id)).toHaveLength(1);
    const rows = await test.rows('select r::text from homelessness.childrens_referral r');
    expect(JSON.stringify(rows)).not.toContain('nowhere');
  });

  it('are not told where she did not agree; that she was asked is all there is', async () => {
    const { id } = await applied(officer());
    const { body } = await ask(id, { consent: 'refused' }).expect(201);
    expect(body).toMatchObject({ consent: 'refused', basis: null, referredOn: null });
    expect(await tasks(id)).toEqual([]);
    expect((await ask(id, { consent: 'refused', essentialFacts }).expect(422)).body).toMatchObject({
      ...{ code: 'unlawful-step', rule: 'CO-2', override: 'supervisor' },
    });
  });

  it('are told without consent where a supervisor decides that a child is to be protected', async () => {
    const { id } = await applied(officer());
    const childProtection = { decidedById: test.cast.supervisor.id, reasons: 'He has the address of the school.' };
    const { body } = await ask(id, { consent: 'refused', essentialFacts, childProtection }).expect(201);
    expect(body).toMatchObject({ basis: 'child-protection', decidedBy: test.cast.supervisor.id });

    const items = await officer().get(`/applications/${id}/childrens-referrals`).expect(200);
    expect(items.body.items).toMatchObject([{ reasons: childProtection.reasons, essentialFacts }]);
    const another = { ...childProtection, decidedById: test.cast.otherOfficer.id };
    const refused = await ask(id, { consent: 'refused', essentialFacts, childProtection: another }).expect(422);
    expect(refused.body.code).toBe('not-a-supervisor');
  });

  it('have no part where there are no children, nor for another council or another role', async () => {
    const alone = await applied(officer(), {}, aWomanAlone());
    expect((await ask(alone.id, { consent: 'given' }).expect(422)).body.code).toBe('no-children');
    const { id, household } = await applied(officer());
    const share = { organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' };
    await officer().post(`/households/${household.id}/shares`, share).expect(201);
    await test.as(test.cast.coordinator).get(`/applications/${id}/childrens-referrals`).expect(403);
    await test.as(test.cast.prestonOfficer).get(`/applications/${id}/childrens-referrals`).expect(404);
  });
});
