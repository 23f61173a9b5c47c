import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import { applied, anApproach, inRelief } from '../../../test/factories/applications.js';
import { aHousehold, arrived, move } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Roof } from './roof.js';

const FYLDE = 'E07000119';

describe('a roof', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-10-20T09:00:00Z' });
  });
  afterAll(() => test.close());

  const roomIn = async (localAuthorityCode: string): Promise<string> => {
    const caller = test.as(test.cast.rowanManager);
    const { id } = await premisesOf(caller, aRefuge(test.cast.organisations.rowan, { localAuthorityCode }));
    return (await confirmedUnitIn(caller, id, aFamilyRoom())).id;
  };
  // A minute later, when all that was published has been heard.
  const heard = () =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: new Date(test.app.get(Clock).now().getTime() + 60_000).toISOString() });
  const clocks = (id: string) =>
    test.rows<{ clock: string; status: string; last: string; task: string }>(
      `select c.clock, c.status, c.last_day::text as last, t.status as task
         from homelessness.clock c join tasks.task t on t.origin = 'clock:' || c.id
        where c.application_id = $1 and c.clock in ('K-18', 'K-33') order by c.clock, c.day_one, c.id`,
      [id],
    );

  it('that is found in the council’s own area ends the search for one, and no other council is told', async () => {
    const { id, household } = await inRelief(test.as(test.cast.officer));
    await arrived(test, { householdId: household.id, unitId: await roomIn('E06000009') });
    await heard().expect(200);

    expect(await clocks(id)).toEqual([{ clock: 'K-33', status: 'met', last: '2026-03-10', task: 'done' }]);
    const { body } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    expect(body).toMatchObject({ helpTrack: 'relief', accommodationTrack: 'interim' });
  });

  it('in another council’s area is told to that council within 14 days, once for each placement', async () => {
    const { id, household } = await inRelief(test.as(test.cast.officer));
    const placement = await arrived(test, { householdId: household.id, unitId: await roomIn(FYLDE) });
    await heard().expect(200);
    const say = () => test.app.get(UnitOfWork).asSystem('test', () => test.app.get(Roof).arrived(placement.id));
    await Promise.all([say(), say()]);

    expect(await clocks(id)).toEqual([
      { clock: 'K-18', status: 'running', last: '2026-11-02', task: 'open' },
      { clock: 'K-33', status: 'met', last: '2026-03-10', task: 'done' },
    ]);
    const tasks = await test.as(test.cast.otherOfficer).get(`/tasks?subjectId=${id}&status=open&assignedTo=team`);
    expect(tasks.body.items).toContainEqual(
      expect.objectContaining({
        kind: 'out-of-area-notice',
        title: 'Give notice to the other council',
        dueOn: '2026-11-02',
        statutory: true,
        source: 'clock:K-18',
      }),
    );

    const { body } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    const notices = body.notices.filter(({ notice }: { notice: string }) => notice === 'N-208');
    expect(notices).toMatchObject([{ status: 'due', dueOn: '2026-11-02' }]);

    const elsewhere = { issuedOn: '2026-10-20', tells: ['address'] };
    const unposted = await test
      .as(test.cast.officer)
      .post(`/applications/${id}/notices/${notices[0].id}/issue`, elsewhere)
      .expect(422);
    expect(unposted.body).toMatchObject({ code: 'named-post-needed', errors: [{ field: 'namedPost' }] });

    await test
      .as(test.cast.officer)
      .post(`/applications/${id}/notices/${notices[0].id}/issue`, {
        issuedOn: '2026-10-20',
        delivery: 'named-post',
        namedPost: 'Homelessness manager, Fylde',
        parts: { address: '9 Nowhere Row', availableFrom: '20 October 2026' },
      })
      .expect(200);
    expect((await clocks(id))[0]).toMatchObject({ clock: 'K-18', status: 'met', task: 'done' });
  });

  it('in another area after a move is told of the same way', async () => {
    const { id, household } = await applied(test.as(test.cast.officer));
    const { id: first } = await arrived(test, { householdId: household.id, unitId: await roomIn('E06000009') });
    await test
      .as(test.cast.officer)
      .post(`/placements/${first}/transfer`, { unitId: await roomIn(FYLDE), at: '2026-10-20', reason: 'safety' })
      .expect(201);
    await heard().expect(200);

    expect(await clocks(id)).toMatchObject([
      { clock: 'K-18', status: 'running', last: '2026-11-02' },
      { clock: 'K-33', status: 'met' },
    ]);
  });

  it('that is there already leaves nothing to find until they leave it, though it is owed throughout', async () => {
    const householdId = await aHousehold(test);
    const { id: placementId } = await arrived(test, { householdId, unitId: await roomIn('E06000009') });
    const { body } = await test.as(test.cast.officer).post('/applications', anApproach(householdId)).expect(201);

    expect(body).toMatchObject({ accommodationTrack: 'interim', clocks: [] });
    await move(test, placementId, 'depart', {
      departedAt: '2026-10-20',
      reason: 'planned-move-on',
      destination: 'friends-or-family-transient',
    });
    await heard().expect(200);
    expect(await clocks(body.id)).toEqual([{ clock: 'K-33', status: 'running', last: '2026-10-20', task: 'open' }]);
  });
});

// K-18, s.208(4): placed on 20 October, so that the last of the fourteen days is 2 November.
describe('the notice to another council', () => {
  let test: TestApp;
  let cases: string[];
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-10-20T09:00:00Z' });
    const manager = test.as(test.cast.rowanManager);
    const { id } = await premisesOf(manager, aRefuge(test.cast.organisations.rowan, { localAuthorityCode: FYLDE }));
    cases = [];
    for (const _ of ['in time', 'told afterwards', 'late', 'never']) {
      const { id: caseId, household } = await inRelief(test.as(test.cast.officer));
      const { id: unitId } = await confirmedUnitIn(manager, id, aFamilyRoom());
      await arrived(test, { householdId: household.id, unitId });
      await read(caseId);
      cases.push(caseId);
    }
  });
  afterAll(() => test.close());

  const read = async (id = '') => (await test.as(test.cast.officer).get(`/applications/${id}`).expect(200)).body;
  const noticeOf = async (id = '') =>
    (await read(id)).notices.find(({ notice }: { notice: string }) => notice === 'N-208');
  const clockOf = async (id = '') => (await read(id)).clocks.find(({ clock }: { clock: string }) => clock === 'K-18');
  const goes = async (id: string | undefined, body: object) =>
    test
      .as(test.cast.officer)
      .post(`/applications/${id}/notices/${(await noticeOf(id)).id}/issue`, {
        ...{ delivery: 'named-post', namedPost: 'Homelessness manager, Fylde' },
        ...body,
      })
      .expect(200);
  const moveTo = (now: string) => test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  const WRITTEN_HERE = { parts: { address: '9 Nowhere Row', availableFrom: '20 October 2026' } };
  const WRITTEN_ELSEWHERE = {
    tells: [
      'date',
      'officer',
      'plainStatement',
      'contact',
      'applicantName',
      'household',
      'address',
      'availableFrom',
      'function',
    ],
  };

  it('is in time on the last of the fourteen days, and the record says when it went', async () => {
    await moveTo('2026-11-02T18:00:00Z');
    await goes(cases[0], { issuedOn: '2026-11-02', ...WRITTEN_HERE });
    expect(await clockOf(cases[0])).toMatchObject({ status: 'met', metOn: '2026-11-02', late: false });
    expect(await noticeOf(cases[0])).toMatchObject({ status: 'issued', issuedOn: '2026-11-02', late: false });
  });

  it('is in time also where only its being written down came after the last day', async () => {
    await moveTo('2026-11-03T09:00:00Z');
    await goes(cases[1], { issuedOn: '2026-11-02', ...WRITTEN_ELSEWHERE });
    expect(await clockOf(cases[1])).toMatchObject({ status: 'met', metOn: '2026-11-02', late: false });
    expect(await noticeOf(cases[1])).toMatchObject({ recordedOn: '2026-11-03', late: false });
    expect((await noticeOf(cases[1])).namedPost).toBe('Homelessness manager, Fylde');
    const { text } = await Visitor.at(test.url, test.cast.officer).get(`/cases/${cases[1]}`);
    expect(text).toContain('Written elsewhere, to: Homelessness manager, Fylde');
  });

  it('written elsewhere keeps its post sealed, for the council alone', async () => {
    const rows = await test.rows('select n::text, n.sealed_named_post::text as sealed from homelessness.notice n');
    expect(JSON.stringify(rows)).not.toContain('Fylde');
    const { householdId } = await read(cases[1]);
    const share = { organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' };
    await test.as(test.cast.officer).post(`/households/${householdId}/shares`, share).expect(201);
    const seen = await test.as(test.cast.coordinator).get(`/applications/${cases[1]}`).expect(200);
    expect(seen.text).toContain('N-208');
    expect(seen.text).not.toContain('Homelessness manager');
  });

  it('is late on the first day after, in the record and on the page, and is not back-dated', async () => {
    await goes(cases[2], { issuedOn: '2026-11-03', ...WRITTEN_HERE });
    expect(await clockOf(cases[2])).toMatchObject({ status: 'met', metOn: '2026-11-03', late: true });
    expect(await noticeOf(cases[2])).toMatchObject({ issuedOn: '2026-11-03', late: true });
    const { text } = await Visitor.at(test.url, test.cast.officer).get(`/cases/${cases[2]}`);
    expect(text).toContain('Done late');
    expect(text).toContain('Late: its last day was 2 November 2026.');
  });

  it('that never went is passed, and nothing says that it was done', async () => {
    expect(await clockOf(cases[3])).toMatchObject({ status: 'passed', metOn: null, late: false });
  });
});

describe('a roof with no worker running', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-10-20T09:00:00Z' });
  });
  afterAll(() => test.close());

  it('is there for whoever reads the case, once however often they do', async () => {
    const manager = test.as(test.cast.rowanManager);
    const { id: premises } = await premisesOf(
      manager,
      aRefuge(test.cast.organisations.rowan, { localAuthorityCode: FYLDE }),
    );
    const { id, household } = await applied(test.as(test.cast.officer));
    const { id: unitId } = await confirmedUnitIn(manager, premises, aFamilyRoom());
    await arrived(test, { householdId: household.id, unitId });

    const read = () => test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    await Promise.all([read(), read()]);
    const { body } = await read();
    expect(body.notices).toMatchObject([{ notice: 'N-208', dueOn: '2026-11-02' }]);
    expect(body.clocks).toMatchObject([
      { clock: 'K-33', status: 'met' },
      { clock: 'K-18', status: 'running' },
    ]);
  });
});
