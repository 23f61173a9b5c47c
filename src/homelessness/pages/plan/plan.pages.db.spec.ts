import { applied, inRelief } from '../../../../test/factories/applications.js';
import { planned } from '../../../../test/factories/assessments.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';
import { TrainingClock } from '../../../platform/clock/training-clock.js';

const on = (name: string, day: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: '3',
  [`${name}-year`]: '2026',
});
const step = (number: number, overrides: Record<string, string> = {}, day = '20') => ({
  ...on(`dueOn-${number}`, day),
  ...Object.fromEntries(
    Object.entries({
      ...{ takenBy: 'council', kind: 'deposit-or-rent-in-advance', step: 'Pay the deposit', agreed: 'yes' },
      ...overrides,
    }).map(([field, value]) => [`${field}-${number}`, value]),
  ),
});
const boxOf = (text: string, name: string) => new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(text)![0];
const FOUND = {
  ...{ circumstances: 'They had to leave at once.', housingNeeds: 'Two bedrooms.', supportNeeds: 'None for now.' },
  ...on('assessedOn', '10'),
};

describe('a housing plan on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  afterAll(() => test.close());

  const change = (id: string, version: number, values: Record<string, string>, who = officer) =>
    who.send(
      `/cases/${id}/plan/change`,
      { version: String(version), ...on('reviewOn', '24'), ...values },
      { from: `/cases/${id}/plan/change` },
    );

  it('is led to from its case, and says that there is none', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    expect((await officer.get(`/cases/${id}`)).text).toContain(`href="/cases/${id}/plan"`);
    const { text } = await officer.get(`/cases/${id}/plan`);
    expect(text).toContain('There is no assessment yet.');
    expect(text).toContain('There is no plan yet.');
  });

  it('rests on an assessment that is made beside what they told already', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const part = { text: 'He changed the locks.', asking: 'only-alone', sharing: 'council-only', then: 'stop' };
    const account = `/cases/${id}/account/what-happened`;
    await officer.send(account, { ...part, version: '0' }, { from: account });

    const path = `/cases/${id}/plan/assessment`;
    expect((await officer.get(path)).text).toContain('He changed the locks.');
    const nothing = await officer.send(path, { version: '0' }, { from: path });
    for (const field of ['circumstances', 'housingNeeds', 'supportNeeds', 'assessedOn']) {
      expect(nothing.text).toContain(`href="#${field}"`);
    }
    const soon = await officer.send(path, { ...FOUND, ...on('assessedOn', '11'), version: '0' }, { from: path });
    expect([soon.status, soon.text.includes('href="#assessedOn"')]).toEqual([422, true]);
    const kept = await officer.send(path, { ...FOUND, needs: 'mental-health', version: '0' }, { from: path });
    expect(kept.headers['location']).toBe(`/cases/${id}/plan?done=assessed`);
    expect((await officer.get(`/cases/${id}/plan`)).text).toContain('They had to leave at once.');

    const again = await officer.get(path);
    expect(again.text).toContain('Two bedrooms.');
    const late = await officer.send(path, { ...FOUND, circumstances: 'Other words.', version: '0' }, { from: path });
    expect(late.status).toBe(412);
    expect(late.text).toContain('Other words.');
    expect(late.text).toContain('They had to leave at once.');
  });

  it('warns before what is somebody else’s to tell gets into a letter', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const account = `/cases/${id}/account/health-and-support`;
    const part = { text: 'Her mother fears for her.', asking: 'only-alone', sharing: 'council-only', then: 'stop' };
    const path = `/cases/${id}/plan/assessment`;
    await officer.send(account, { ...part, version: '0' }, { from: account });
    expect((await officer.get(path)).text).not.toContain('Leave it out of the assessment');
    await officer.send(account, { ...part, thirdParty: 'yes', version: '1' }, { from: account });
    expect((await officer.get(path)).text).toContain('Leave it out of the assessment');
  });

  it('says what each side does, agreed or why not', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const hers = { takenBy: 'person', kind: 'look-for-private-home', step: 'Look in Wyre, too', agreed: 'no' };
    const silent = await change(id, 0, { ...step(1), ...step(2, hers) });
    expect(silent.text).toContain('Write why it could not be agreed');
    expect(silent.text).toContain('Look in Wyre, too');
    const both = await change(id, 0, step(1, { whyNotAgreed: 'No reason' }));
    expect(both.text).toContain('Leave this empty where the step is agreed');

    const made = await change(id, 0, { ...step(1), ...step(2, { ...hers, whyNotAgreed: 'Far from the school' }) });
    expect(made.headers['location']).toBe(`/cases/${id}/plan?done=planned`);
    const { text } = await officer.get(`/cases/${id}/plan`);
    expect(text.indexOf('What we do')).toBeLessThan(text.indexOf('Pay the deposit'));
    expect(text.indexOf('What they do')).toBeLessThan(text.indexOf('Look in Wyre, too'));
    expect(text).toContain('Far from the school');
    expect(text).toContain('To be looked at again on 24 March 2026');
  });

  it('asks in place for what is missing of a step that was begun, and nothing of one that was not', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const { status, text } = await change(id, 0, { ...step(1), 'step-3': 'Only words' });
    expect(status).toBe(422);
    for (const field of ['takenBy', 'kind', 'agreed', 'dueOn']) expect(text).toContain(`href="#${field}-3"`);
    expect(text).not.toContain('href="#kind-2"');
    expect((await change(id, 0, {})).text).toContain('A plan says what the council will do, too');
    expect((await change(id, 0, step(1, {}, '9'))).text).toContain('Give a day from today on.');
    expect((await change(id, 0, { ...step(1), ...on('reviewOn', '10') })).text).toContain('within 28 days');
  });

  it.each([
    ['to talk with those at home', 'mediation-at-home', 'yes', 'DA-4'],
    ['to stay with friends', 'stay-with-family-or-friends', 'yes', 'DA-4'],
    ['to stay behind measures that they do not want', 'sanctuary-measures', 'no', 'DA-5'],
  ])('explains why nobody who told of abuse is asked %s, and what to do instead', async (_, kind, agreed, rule) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const asked = { takenBy: 'person', kind, agreed, ...(agreed === 'no' ? { whyNotAgreed: 'Afraid' } : {}) };
    const { status, text } = await change(id, 0, { ...step(1), ...step(2, asked) });
    expect(status).toBe(422);
    expect(text).toContain(`href="/law/${rule}"`);
    expect(text).toContain('What may be done instead:');
    // The step is named, of however many there are, and the way to it.
    expect(text).toContain('<a href="#kind-2">Step 2: do what may be done instead, or leave it out</a>');
    expect((await officer.get(`/cases/${id}/plan`)).text).toContain('There is no plan yet.');
  });

  it('is where the work of its steps leads, and not the case beside it', async () => {
    const { id } = await planned(test.as(test.cast.officer));
    const tasks = await test.rows<{ id: string }>(
      `select id from tasks.task where subject_id = $1 and source = 'plan' and status = 'open'`,
      [id],
    );
    expect(tasks.length).toBeGreaterThan(0);
    for (const task of tasks) {
      expect((await officer.get(`/tasks/${task.id}`)).text).toContain(`href="/cases/${id}/plan"`);
    }
  });

  it('is changed from the steps that are open: one more, one left out, one agreed now', async () => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    const path = `/cases/${id}/plan/change`;
    const { text } = await officer.get(path);
    expect(text).toContain('Pay the deposit');
    expect(text).toContain('Bid for homes');
    expect(boxOf(text, 'dueOn-2-day')).toContain('value="20"');
    const left = {
      ...step(2, { takenBy: 'person', kind: 'bid-for-homes', step: 'Bid for homes' }),
      'leaveOut-2': 'yes',
    };
    await change(id, plan.version, { ...step(1), ...left, ...step(3, { kind: 'support-service', step: 'Ask Wren' }) });
    const shown = (await officer.get(`/cases/${id}/plan`)).text;
    expect(shown).toContain('Nothing is asked of them.');
    expect(shown).toContain('Ask Wren');
    expect(shown).toContain('The plan as it was made on 10 March 2026');

    const slower = await change(id, plan.version, step(1, { step: 'From a colleague' }));
    expect(slower.status).toBe(412);
    expect(slower.text).toContain('From a colleague');
    expect(slower.text).toContain('What is kept at the moment');
    expect(slower.text).toContain('name="version" value="2"');
  });

  it('has steps that are done or no longer needed, and no word for one that was not taken', async () => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    const path = `/cases/${id}/plan/steps/${plan.steps[1]!.id}`;
    expect((await officer.get(`/cases/${id}/plan`)).text).toContain(`href="${path}"`);
    const nothing = await officer.send(path, on('closedOn', '10'), { from: path });
    expect(nothing.text).toContain('Say whether it is done or no longer needed');
    const never = await officer.send(path, { as: 'not-taken', ...on('closedOn', '10') }, { from: path });
    expect(never.status).toBe(422);
    const soon = await officer.send(path, { as: 'done', ...on('closedOn', '11') }, { from: path });
    expect([soon.status, soon.text.includes('href="#closedOn"')]).toEqual([422, true]);
    const early = await officer.send(path, { as: 'done', ...on('closedOn', '9') }, { from: path });
    expect([early.status, early.text.includes('Enter 10 March 2026 or a later day.')]).toEqual([422, true]);
    const closed = await officer.send(path, { as: 'done', ...on('closedOn', '10') }, { from: path });
    expect(closed.headers['location']).toBe(`/cases/${id}/plan?done=closed`);
    const { text } = await officer.get(`/cases/${id}/plan`);
    expect(text).toContain('Done on 10 March 2026');
    expect(text).not.toContain(`href="${path}"`);
    expect((await officer.get(path)).text).not.toContain('Close the step');
  });

  it('is looked at again and left as it is', async () => {
    const { id } = await planned(test.as(test.cast.officer));
    const path = `/cases/${id}/plan`;
    const far = await officer.send(`${path}/reviews`, { ...on('nextReviewOn', '10') }, { from: path });
    expect([far.status, far.text.includes('href="#nextReviewOn"')]).toEqual([422, true]);
    const seen = await officer.send(`${path}/reviews`, { ...on('nextReviewOn', '31') }, { from: path });
    expect(seen.headers['location']).toBe(`${path}?done=reviewed`);
    const { text } = await officer.get(path);
    expect(text).toContain('Looked at on 10 March 2026, and left as it was.');
    expect(text).toContain('To be looked at again on 31 March 2026');
  });

  it('is read by those who help them, changed by its council alone, and not there for another', async () => {
    const { id, household, plan } = await planned(test.as(test.cast.officer));
    const share = { organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' };
    await test.as(test.cast.officer).post(`/households/${household.id}/shares`, share).expect(201);
    const coordinator = Visitor.at(test.url, test.cast.coordinator);
    const shown = await coordinator.get(`/cases/${id}/plan`);
    expect([shown.status, shown.text.includes('<form method="post" action="/cases')]).toEqual([200, false]);
    expect(shown.text).not.toContain('/plan/change');
    const preston = Visitor.at(test.url, test.cast.prestonOfficer);
    for (const page of ['', '/change', '/assessment', `/steps/${plan.steps[0]!.id}`]) {
      expect([page, (await preston.get(`/cases/${id}/plan${page}`)).status]).toEqual([page, 404]);
    }
    expect((await coordinator.send(`/cases/${id}/plan/change`, step(1), { from: '/' })).status).toBe(403);
    const lent = { organisationId: test.cast.organisations.preston, purpose: 'A referral', consent: 'given' };
    await test.as(test.cast.officer).post(`/households/${household.id}/shares`, lent).expect(201);
    expect((await preston.get(`/cases/${id}/plan`)).status).toBe(200);
    expect((await preston.get(`/cases/${id}/plan/steps/${plan.steps[0]!.id}`)).status).toBe(404);
  });

  it('is kept under review no longer once nothing is owed', async () => {
    const { id } = await planned(test.as(test.cast.officer));
    const ended = { duty: 'relief', ground: 'RL-f', endedOn: '2026-03-10', reasons: 'She has gone to her sister.' };
    await test.as(test.cast.officer).post(`/applications/${id}/duties/end`, ended).expect(200);
    const { text } = await officer.get(`/cases/${id}/plan`);
    expect(text).toContain('kept under review no longer');
    expect(text).not.toContain(`href="/cases/${id}/plan/change"`);
    expect((await change(id, 1, step(1))).status).toBe(409);
  });

  it('may be assessed before anything is decided', async () => {
    const { id } = await applied(test.as(test.cast.officer));
    const path = `/cases/${id}/plan/assessment`;
    const kept = await officer.send(path, { ...FOUND, version: '0' }, { from: path });
    expect(kept.headers['location']).toBe(`/cases/${id}/plan?done=assessed`);
  });
});

describe('a housing plan on screen, days later', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  it('marks days of ours that have passed and none of theirs, and asks for new ones when it is changed', async () => {
    const { id } = await planned(test.as(test.cast.officer));
    await test.app.get(TrainingClock).moveTo(new Date('2026-03-26T09:00:00Z'));
    const officer = Visitor.at(test.url, test.cast.officer);
    const { text } = await officer.get(`/cases/${id}/plan`);
    const [ours = '', theirs = ''] = text.split('What they do');
    expect(ours).toContain('Was due 20 March 2026');
    expect(theirs).toContain('By 20 March 2026');
    expect(theirs).not.toContain('Was due');
    expect(theirs).toContain('Was to be looked at on 24 March 2026');

    const change = await officer.get(`/cases/${id}/plan/change`);
    expect(change.text).toContain('The day until now was 20 March 2026');
    expect(boxOf(change.text, 'dueOn-1-day')).toContain('value=""');
    expect(boxOf(change.text, 'reviewOn-day')).toContain('value=""');
  });
});
