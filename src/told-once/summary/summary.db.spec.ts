import { SECRET_ADDRESS } from '../../../test/factories/accommodation.js';
import { anApproach, answer, decided, inPriorityNeed, WYRE } from '../../../test/factories/applications.js';
import { aMotherWithTwo, recorded } from '../../../test/factories/households.js';
import { arrived, offered } from '../../../test/factories/placements.js';
import { aPackage, aSharedHousehold, memberOf } from '../../../test/factories/support.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { TrainingClock } from '../../platform/clock/training-clock.js';
import type { HouseholdSummary } from './summary.view.js';

describe('the summary of a household', () => {
  let test: TestApp;
  let householdId: string;
  let lead: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    const household = await aSharedHousehold(test);
    householdId = household.id;
    lead = memberOf(household);
    const officer = test.as(test.cast.officer);
    const { id } = (await officer.post('/applications', anApproach(householdId)).expect(201)).body as { id: string };
    await decided(officer, id, answer('eligibility', 'eligible'));
    await decided(officer, id, answer('homelessness', 'homeless'));
    await arrived(test, { householdId });
    await officer.post('/support-packages', aPackage(lead, test.cast.supportWorker, '2026-03-10')).expect(201);
    await test
      .as(test.cast.coordinator)
      .post(`/people/${lead}/risk-assessments`, {
        ...{ tool: 'dash-24', assessedOn: '2026-03-10' },
        answers: [{ topic: 'strangulation', answer: 'yes' }],
        professionalJudgement: { level: 'high', reason: 'Strangled on Sunday' },
      })
      .expect(201);
    await officer
      .post('/move-on-plans', {
        ...{ householdId, targetDate: '2026-06-01', preferredTenures: ['assured'] },
        ...{ preferredAreas: [WYRE], barriers: ['no-deposit'] },
      })
      .expect(201);
  });
  afterAll(() => test.close());

  const summary = async (who: CastMember, id = householdId) =>
    (await test.as(who).get(`/households/${id}/summary`).expect(200)).body as HouseholdSummary;

  it('says who they are, how to reach them safely and where they must not be', async () => {
    const { people, safe, wanted } = await summary(test.cast.coordinator);
    expect(people.map(({ name, age }) => [name, age])).toEqual([
      ['Sara Whitfield', 31],
      ['Jamie Whitfield', 12],
      ['Lily Whitfield', 0],
    ]);
    expect(safe).toMatchObject({
      contact: { channel: 'text', value: '07700 900123', codeWord: 'heron', safeTimes: 'school hours' },
      cautions: [],
      unsafeAreas: [{ code: 'E07000123', name: 'Preston', reason: 'He has friends there' }],
    });
    expect(wanted).toEqual({
      needs: [{ code: 'alcohol', label: 'Alcohol', level: null }],
      requirements: [],
      moveOn: {
        ...{ targetDate: '2026-06-01', preferredTenures: ['assured'], preferredAreas: ['Wyre'] },
        barriers: ['No money for a deposit or rent in advance'],
      },
    });
  });

  it('says what is owed and until when, where they live, who leads and how great the risk is', async () => {
    const { owed, homes, leads, risks } = await summary(test.cast.coordinator);
    expect(owed).toMatchObject([
      {
        ...{ council: 'Blackpool Council', helpTrack: 'relief', accommodationTrack: 'interim' },
        duties: [{ duty: 'relief', since: '2026-03-10', lastDay: '2026-05-04' }],
      },
    ]);
    expect(homes).toMatchObject([
      { status: 'arrived', category: 'refuge', provider: 'Rowan Refuge', area: 'Blackpool', from: '2026-03-10' },
    ]);
    expect(leads).toMatchObject([
      { personId: lead, lead: { name: 'supportWorker', organisation: 'Complex Needs Partnership' } },
    ]);
    expect(risks).toMatchObject([
      { personId: lead, level: 'high', assessedOn: '2026-03-10', concerns: ['Strangulation, suffocation or drowning'] },
    ]);
  });

  it('says what is due next for the reader’s own team, and what happened last', async () => {
    const mine = await summary(test.cast.coordinator);
    expect(mine.due?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['advocate-contact', 'first-contact']));
    expect(mine.due?.map(({ kind }) => kind)).not.toContain('relief-duty');
    const councils = await summary(test.cast.officer);
    expect(councils.due?.map(({ kind }) => kind)).not.toContain('advocate-contact');
    expect(councils.due?.every(({ overdue }) => !overdue)).toBe(true);
    expect(mine.latest).toHaveLength(5);
    expect(mine.latest[0]).toMatchObject({ kind: 'move-on-planned' });
  });

  it('leaves out what the reader’s role does not read', async () => {
    const read = await summary(test.cast.supportWorker);
    expect(read.owed).toBeNull();
    expect(read.latest.map(({ source }) => source.type)).not.toContain('duty');
    expect(read.leads).toMatchObject([{ personId: lead }]);
  });

  it('never says where the place is', async () => {
    for (const who of [test.cast.officer, test.cast.rowanManager, test.cast.coordinator]) {
      const read = JSON.stringify(await summary(who));
      for (const words of [...SECRET_ADDRESS.lines, SECRET_ADDRESS.postcode]) expect(read).not.toContain(words);
    }
  });

  it('warns of a way to reach them that must not be written to', async () => {
    const shared = { channel: 'email', value: 'both@home.example', shared: true };
    const household = await recorded(test.as(test.cast.officer), aMotherWithTwo({ safeContact: shared }));
    const { safe } = await summary(test.cast.officer, household.id);
    expect(safe.cautions).toEqual([
      { code: 'shared', message: 'Somebody else can read or hear what is sent this way.' },
    ]);
  });

  // The last one to move the clock.
  it('is right on the day on which relief turns over, with no worker to write it down', async () => {
    const { household } = await inPriorityNeed(test.as(test.cast.officer));
    await test.app.get(TrainingClock).moveTo(new Date('2026-05-05T09:00:00Z'));

    const { owed } = await summary(test.cast.officer, household.id);
    expect(owed).toMatchObject([
      {
        helpTrack: 'main-duty',
        accommodationTrack: 'main',
        duties: [{ duty: 'main', since: '2026-05-05', lastDay: null }],
      },
    ]);
  });

  it('is not there for those who do not see the household, and every read of it is kept', async () => {
    const { householdId: other } = await offered(test);
    await test.as(test.cast.rowanManager).get(`/households/${other}/summary`).expect(404);
    await test.as(test.cast.commissioner).get(`/households/${other}/summary`).expect(403);

    await summary(test.cast.officer, other);
    const [read] = await test.rows('select action, subject_id, actor_id from audit.entry order by id desc limit 1');
    expect(read).toEqual({ action: 'household.summary-read', subject_id: other, actor_id: test.cast.officer.id });
  });
});
