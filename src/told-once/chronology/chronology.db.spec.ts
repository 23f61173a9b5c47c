import { SECRET_ADDRESS } from '../../../test/factories/accommodation.js';
import { anApproach, answer, decided } from '../../../test/factories/applications.js';
import { recorded } from '../../../test/factories/households.js';
import { aTenancy } from '../../../test/factories/move-on.js';
import {
  accepted,
  arrived,
  dayFromToday,
  departed,
  IN_STATE,
  move,
  offered,
} from '../../../test/factories/placements.js';
import { aClosing, aHandedOverPackage, aSharedHousehold, memberOf } from '../../../test/factories/support.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

interface Entry {
  readonly kind: string;
  readonly on: string;
  readonly at: string | null;
  readonly person: { id: string; givenName: string | null } | null;
  readonly words: string;
  readonly source: { type: string; id: string };
}

describe('the chronology of a household', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const chronology = async (who: CastMember, householdId: string, query = '') =>
    (await test.as(who).get(`/households/${householdId}/chronology${query}`).expect(200)).body as {
      items: Entry[];
      nextCursor: string | null;
    };
  const wordsFor = async (who: CastMember, householdId: string) =>
    (await chronology(who, householdId)).items.map(({ words }) => words);

  it('tells what happened, newest first, out of the records of every feature', async () => {
    const officer = test.as(test.cast.officer);
    const household = await aSharedHousehold(test);
    const lead = memberOf(household);
    const { id: applicationId } = (await officer.post('/applications', anApproach(household.id)).expect(201)).body;
    await decided(officer, applicationId as string, answer('eligibility', 'eligible'));
    await decided(officer, applicationId as string, answer('homelessness', 'homeless'));
    await arrived(test, { householdId: household.id });
    await officer
      .post(`/people/${lead}/risk-assessments`, { tool: 'dash-24', yesCount: 16, assessedOn: '2026-03-09' })
      .expect(201);

    const { items } = await chronology(test.cast.officer, household.id);

    expect(items.map(({ words }) => words)).toEqual([
      'Arrived: refuge, Rowan Refuge, Blackpool',
      'Both agreed to a place: refuge, Rowan Refuge, Blackpool',
      'Offered a place: refuge, Rowan Refuge, Blackpool',
      'Shared with Complex Needs Partnership, as they had agreed',
      'Recorded by Blackpool Council',
      'The relief duty began, with 4 May 2026 as its last day',
      'Blackpool Council decided on homelessness: homeless',
      'Blackpool Council decided on eligibility: eligible',
      'Asked Blackpool Council for help',
      'Risk assessed: high',
    ]);
    expect(items.at(-1)).toMatchObject({
      ...{ kind: 'risk-assessed', on: '2026-03-09', at: null, person: { id: lead, givenName: 'Sara' } },
      source: { type: 'risk-assessment' },
    });
  });

  it('says what became of an offer, and blames nobody', async () => {
    const declined = await IN_STATE.declined(test);
    const notCome = await IN_STATE['not-arrived'](test);
    const expired = await IN_STATE.expired(test);

    expect(await wordsFor(test.cast.officer, declined.householdId)).toContain(
      'Offered a place: refuge, Rowan Refuge, Blackpool. They chose otherwise: too near to danger',
    );
    expect(await wordsFor(test.cast.officer, notCome.householdId)).toContain(
      'Both agreed to a place: refuge, Rowan Refuge, Blackpool. They did not arrive: we do not know yet',
    );
    expect(await wordsFor(test.cast.officer, expired.householdId)).toContain(
      'Offered a place: refuge, Rowan Refuge, Blackpool. The hold ran out before both had agreed',
    );
  });

  it('tells where somebody went on to by the words of the list, and nothing that was typed instead', async () => {
    const listed = await departed(test);
    const typed = await arrived(test);
    await move(test, typed.id, 'depart', {
      ...{
        departedAt: dayFromToday(test, 0),
        reason: 'planned-move-on',
        destination: 'her-sister-at-7-nowhere-terrace',
      },
    });

    expect((await wordsFor(test.cast.officer, listed.householdId))[0]).toBe(
      'Left: refuge, Rowan Refuge, Blackpool. Went on to: social rented home',
    );
    expect((await wordsFor(test.cast.officer, typed.householdId))[0]).toBe(
      'Left: refuge, Rowan Refuge, Blackpool. Went on to: not recorded',
    );
  });

  it('tells of support, of hand-overs and of a home of their own; a worker elsewhere has no name', async () => {
    const { id, household } = await aHandedOverPackage(test);
    await test.as(test.cast.coordinator).post(`/support-packages/${id}/close`, aClosing('2026-03-10')).expect(200);
    await test
      .as(test.cast.officer)
      .post('/move-on-plans', { householdId: household.id, targetDate: '2026-06-01', preferredTenures: ['assured'] })
      .expect(201);
    await test
      .as(test.cast.officer)
      .post('/tenancies', aTenancy(test, household.id, '2026-03-10'))
      .expect(201);
    await test
      .as(test.cast.officer)
      .post('/tenancies', aTenancy(test, household.id, '2026-03-11'))
      .expect(201);

    const told = await wordsFor(test.cast.coordinator, household.id);
    expect(told).toEqual(
      expect.arrayContaining([
        'Support by Complex Needs Partnership began: specialist support: mental health, drugs, alcohol; Housing-related support: move-on, tenancy, sanctuary',
        'A hand-over was offered, from supportWorker, to coordinator',
        'Handed over, from supportWorker, to coordinator',
        'Support by Complex Needs Partnership ended: aims met',
        'A plan to move on was made, for 1 June 2026',
      ]),
    );
    const homes = told.filter((words) => words.startsWith('A home of their own'));
    expect(homes).toEqual(['A home of their own: secure lifetime tenancy with Blackpool Council']);
    expect(await wordsFor(test.cast.officer, household.id)).toContain('Handed over');
  });

  it('comes in pages that leave nothing out and repeat nothing', async () => {
    const { householdId } = await departed(test);
    const whole = (await chronology(test.cast.officer, householdId)).items;
    const paged: Entry[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await chronology(test.cast.officer, householdId, `?limit=2${cursor && `&cursor=${cursor}`}`);
      paged.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(whole.length).toBeGreaterThan(4);
    expect(paged).toEqual(whole);
  });

  it.each([
    ['a moment that is none', ['2026-03-10 99:00:00+00', '0190a000-0000-7000-8000-000000000000', 'decided']],
    ['no record', ['2026-03-10 09:00:00+00', 'x', 'decided']],
    ['no kind', ['2026-03-10 09:00:00+00', '0190a000-0000-7000-8000-000000000000', '\u0000']],
    ['too little', ['2026-03-10 09:00:00+00']],
  ])('does not go on from %s', async (_, key) => {
    const { id } = await recorded(test.as(test.cast.officer));
    const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
    await test.as(test.cast.officer).get(`/households/${id}/chronology?cursor=${cursor}`).expect(400);
  });

  it('holds no address, whoever reads it', async () => {
    const { householdId } = await accepted(test);
    for (const who of [test.cast.officer, test.cast.rowanManager]) {
      const read = JSON.stringify(await chronology(who, householdId));
      for (const words of [...SECRET_ADDRESS.lines, SECRET_ADDRESS.postcode]) expect(read).not.toContain(words);
    }
  });

  it('is not there for those who do not see the household, and every read of it is kept', async () => {
    const { householdId } = await offered(test);
    await test.as(test.cast.rowanManager).get(`/households/${householdId}/chronology`).expect(404);
    await test.as(test.cast.commissioner).get(`/households/${householdId}/chronology`).expect(403);

    await chronology(test.cast.officer, householdId);
    const [read] = await test.rows('select action, subject_id, actor_id from audit.entry order by id desc limit 1');
    expect(read).toEqual({ action: 'chronology.read', subject_id: householdId, actor_id: test.cast.officer.id });
  });
});
