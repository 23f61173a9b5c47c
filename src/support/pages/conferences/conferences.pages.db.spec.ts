import { BLACKPOOL, PRESTON } from '../../../../test/factories/applications.js';
import { aHeardCase, aListedCase, aReferredCase, aSentCase } from '../../../../test/factories/conferences.js';
import { anActivePackage } from '../../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const on = (field: string, day = '10', month = '3', year = '2026') => ({
  [`${field}-day`]: day,
  [`${field}-month`]: month,
  [`${field}-year`]: year,
});
const REFERRAL = {
  ...{ forum: 'marrac', localAuthorityCode: BLACKPOOL, reasons: 'He found out where she works', consent: 'given' },
  ...on('referredOn'),
};

describe('risk conferences on pages', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => Visitor.at(test.url, test.cast.officer);
  const refer = (personId: string, values: Record<string, string | string[]>) =>
    officer().send(`/people/${personId}/conferences/new`, values, { from: `/people/${personId}/conferences/new` });
  const send = (id: string, path: string, values: Record<string, string>, from = `/conferences/${id}`) =>
    officer().send(`/conferences/${id}/${path}`, values, { from });

  it('refer a case from the person’s safety, with all that is missing said in place and all that was typed kept', async () => {
    const { personId } = await anActivePackage(test);
    expect((await officer().get(`/people/${personId}`)).text).toContain(`href="/people/${personId}/conferences/new"`);

    const { text, status } = await refer(personId, { reasons: 'He waits at the school', name: 'Marek Heron' });
    expect(status).toBe(422);
    for (const wanted of [
      'Choose which conference it is',
      'Choose whose area it is',
      'Say whether they agree',
      'Enter the day on which the case is referred',
      'Choose what they are to the person',
    ])
      expect(text).toContain(wanted);
    expect(text).toContain('He waits at the school');
    expect(text).toContain('value="Marek Heron"');
    expect((await refer(personId, REFERRAL)).text).toContain('Say who harms them');

    const without = await refer(personId, { ...REFERRAL, consent: 'not-given', relationship: 'partner' });
    expect(without.text).toContain('Say on what legal basis the case is shared.');
    expect((await refer(personId, { ...REFERRAL, relationship: 'partner' })).text).toContain('at least one ground');
    expect(await test.rows('select from support.perpetrator where person_id = $1', [personId])).toEqual([]);

    const grounds = ['professional-judgement'];
    const referred = await refer(personId, {
      ...REFERRAL,
      grounds,
      relationship: 'former-partner',
      name: 'Marek Heron',
    });
    const [path = ''] = (referred.headers['location'] as string).split('?');
    const shown = (await officer().get(path)).text;
    expect(shown).toContain('He found out where she works');
    expect(shown).not.toContain('Heron');
    expect((await officer().get(`/people/${personId}`)).text).toContain(`href="${path}"`);
    expect((await officer().get('/conferences')).text).toContain(`href="${path}"`);
    expect((await officer().get('/caseload')).text).toContain('href="/conferences"');
  });

  it('say until when a referral is a repeat, and mark it as one without being asked', async () => {
    const { personId, perpetratorId } = await aReferredCase(test);
    const from = `/people/${personId}/conferences/new`;
    const { text } = await officer().get(from);
    expect(text).toContain('The last referral was on 10 March 2026. Until 10 March 2027');
    expect(text).toContain('Somebody Else, former partner');
    const again = await refer(personId, { ...REFERRAL, perpetratorIds: [perpetratorId] });
    const [path = ''] = (again.headers['location'] as string).split('?');
    expect((await officer().get(path)).text).toContain('Of the referral of 10 March 2026');
    expect((await officer().get('/conferences')).text).toContain('Repeat</strong>');
  });

  it('name the person, and promise no repeat of a referral that is too long ago', async () => {
    const { personId } = await anActivePackage(test);
    const [called] = await test.rows<{ name: string }>(
      `select given_name || ' ' || family_name as name from people.person where id = $1`,
      [personId],
    );
    const long = {
      ...on('referredOn', '1', '2', '2025'),
      grounds: ['professional-judgement'],
      relationship: 'partner',
    };
    await refer(personId, { ...REFERRAL, ...long });
    const { text } = await officer().get(`/people/${personId}/conferences/new`);
    expect(text).toContain('The last referral was on 1 February 2025. That is too long ago for a repeat');
    for (const page of ['conferences/new', 'orders/new', 'safety-plan', 'on-record']) {
      const shown = await Visitor.at(test.url, test.cast.supportWorker).get(`/people/${personId}/${page}`);
      expect([page, shown.text.includes(`govuk-caption-l">${called?.name}<`)]).toEqual([page, true]);
    }
  });

  it('put a case on a list, and keep what was said once the conference has met', async () => {
    const { id } = await aReferredCase(test);
    expect((await send(id, 'meetings', {})).text).toContain('Enter the day of the meeting');
    await send(id, 'meetings', on('meetsOn', '10', '3', '2026'));
    const { text } = await officer().get(`/conferences/${id}`);
    expect(text).toContain('Not heard yet');
    expect(text).not.toContain('Put it on the list of a meeting');
    const [, heard = ''] = /action="\/conferences\/[^/]+\/(meetings\/[^"]+)"/.exec(text) ?? [];
    expect((await send(id, heard, {})).text).toContain('Write what was said about this case');
    expect((await send(id, heard, { minutes: 'A plan for the way to school' })).headers['location']).toContain(
      'done=heard',
    );
    expect((await officer().get(`/conferences/${id}`)).text).toContain('A plan for the way to school');
  });

  it('say that a meeting to come has not met, and keep what was typed', async () => {
    const { id, meetingId } = await aListedCase(test, '2026-03-17');
    const early = await send(id, `meetings/${meetingId}/heard`, { minutes: 'What they will say' });
    expect(early.status).toBe(422);
    expect(early.text).toContain('Record what was said once it has met.');
    expect(early.text).toContain('What they will say');
  });

  it('give an action to somebody, who reads it and not whose it is, and show whether it is done', async () => {
    const { id, household } = await aHeardCase(test);
    const nothing = await send(id, 'actions', {});
    for (const wanted of ['Write what is to be done', 'Choose who does it', 'Enter the day by which it is done']) {
      expect(nothing.text).toContain(wanted);
    }
    const values = { action: 'Speak with the school', ownerId: test.cast.otherOfficer.id, ...on('dueOn', '12') };
    expect((await send(id, 'actions', values)).headers['location']).toBe(`/conferences/${id}?done=given`);
    expect((await officer().get(`/conferences/${id}`)).text).toMatch(/otherOfficer, by 12 March 2026[\s\S]*To do/);

    const owner = Visitor.at(test.url, test.cast.otherOfficer);
    const [task] = await test.rows<{ id: string }>(
      `select id from tasks.task where kind = 'conference-action' and assignee_id = $1`,
      [test.cast.otherOfficer.id],
    );
    const [, about = ''] =
      /href="(\/conference-actions\/[^"]+)"/.exec((await owner.get(`/tasks/${task?.id}`)).text) ?? [];
    const { text } = await owner.get(about);
    expect(text).toContain('Speak with the school');
    expect(text).not.toContain(household.id);
    expect((await Visitor.at(test.url, test.cast.rowanWorker).get(about)).status).toBe(404);
    expect((await send(id, 'close', { reason: 'actions-done' })).text).toContain('Actions of this case are still open');
  });

  it('give an action to a partner agency, ask after it, and keep what became of it', async () => {
    const { id } = await aHeardCase(test);
    const half = { action: 'Fit a panic alarm', partnerName: 'The duty sergeant', ...on('dueOn', '12') };
    const wrong = await send(id, 'actions', half);
    expect(wrong.text).toContain('Enter which agency it is');
    const both = { ...half, partnerAgency: 'Lancashire Constabulary', ownerId: test.cast.officer.id };
    expect((await send(id, 'actions', both)).text).toContain('and not both');
    const given = await send(id, 'actions', { ...both, ownerId: '' });
    expect(given.headers['location']).toBe(`/conferences/${id}?done=asked`);

    const { text } = await officer().get(`/conferences/${id}`);
    expect(text).toContain('The duty sergeant, Lancashire Constabulary, by 12 March 2026');
    const [, action = ''] = /href="(\/conference-actions\/[^"]+)"/.exec(text) ?? [];
    await officer().send(`${action}/chase`, {}, { from: action });
    expect((await officer().get(action)).text).toMatch(/Asked after[\s\S]*Once/);
    expect((await officer().send(`${action}/close`, {}, { from: action })).text).toContain('Choose what became of it');
    await officer().send(`${action}/close`, { outcome: 'done', ...on('closedOn') }, { from: action });
    expect((await officer().get(`/conferences/${id}`)).text).toMatch(/They said so of 10 March 2026[\s\S]*Done/);
    expect((await Visitor.at(test.url, test.cast.rowanWorker).get(action)).status).toBe(404);
  });

  it('send a case to where they live now, ask until somebody has it, and only then close it', async () => {
    const { id } = await aReferredCase(test);
    const from = `/conferences/${id}/transfers/new`;
    expect((await send(id, 'transfers/new', {}, from)).text).toContain('Choose the area where they live now');
    const to = (localAuthorityCode: string) => ({ forum: 'marac', localAuthorityCode, ...on('sentOn') });
    expect((await send(id, 'transfers/new', to(BLACKPOOL), from)).text).toContain('has the case already');
    await send(id, 'transfers/new', to(PRESTON), from);
    const waiting = (await officer().get(`/conferences/${id}`)).text;
    expect(waiting).toMatch(/To ask by 12 March 2026[\s\S]*Not confirmed yet/);
    expect((await send(id, 'close', { reason: 'moved-to-another-forum' })).text).toContain('Ask them first.');

    const [, way = ''] = /href="\/conferences\/[^/]+\/(transfers\/[0-9a-f-]{36})"/.exec(waiting) ?? [];
    const page = `/conferences/${id}/${way}`;
    await send(id, `${way}/chase`, {}, page);
    expect((await officer().get(`/conferences/${id}`)).text).toContain('asked once so far');
    expect((await send(id, `${way}/confirm`, on('confirmedOn'), page)).text).toContain('Enter who there has it');
    await send(id, `${way}/confirm`, { ...on('confirmedOn'), confirmedBy: 'The coordinator there' }, page);
    expect((await officer().get(`/conferences/${id}`)).text).toContain('The coordinator there had it on 10 March 2026');
    expect((await send(id, 'close', {})).text).toContain('Choose why it is closed');
    const unheard = (await send(id, 'close', { reason: 'actions-done' })).text;
    expect(unheard).toContain('href="#reason">No meeting has heard this case yet');
    await send(id, 'close', { reason: 'moved-to-another-forum' });
    const closed = (await officer().get(`/conferences/${id}`)).text;
    expect(closed).toContain('Closed: moved to another forum');
    expect(closed).not.toContain('Give an action');
  });

  it('are not there for those who do not see the person', async () => {
    const { id, personId, transferId } = await aSentCase(test);
    const stranger = Visitor.at(test.url, test.cast.rowanManager);
    for (const path of [
      `/conferences/${id}`,
      `/conferences/${id}/transfers/new`,
      `/conferences/${id}/transfers/${transferId}`,
      `/people/${personId}/conferences/new`,
    ]) {
      expect((await stranger.get(path)).status).toBe(404);
    }
    expect((await stranger.get('/conferences')).text).not.toContain(id);
  });
});
