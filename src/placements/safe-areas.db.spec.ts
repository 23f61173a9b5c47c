import pg from 'pg';
import { aHousehold, anOffer, departed, offered, tasksOf } from '../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { PlacementJobs } from './placements.jobs.js';

const BLACKPOOL = 'E06000009';

describe('an area that becomes unsafe', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const avoid = (householdId: string, localAuthorityCode: string) =>
    test
      .as(test.cast.officer)
      .put(`/households/${householdId}/unsafe-areas`, { unsafeAreas: [{ localAuthorityCode }] })
      .expect(200);
  const dueWork = () => test.as(test.cast.administrator).post('/clock', { now: '2026-03-10T09:00:01Z' });
  const looksAgain = async (placementId: string) =>
    (await tasksOf(test, placementId)).filter(({ kind }) => kind === 'check-safe-area');

  it('stops an offer that was on its way while it was being named', async () => {
    const offer = await anOffer(test);
    const naming = new pg.Client({ connectionString: test.database.ownerUrl });
    await naming.connect();
    await naming.query('begin');
    await naming.query('select 1 from people.household where id = $1 for no key update', [offer['householdId']]);
    await naming.query('insert into people.unsafe_area (household_id, local_authority_code) values ($1, $2)', [
      offer['householdId'],
      BLACKPOOL,
    ]);

    const answer = test.as(test.cast.officer).post('/placements', offer);
    const refused = answer.then((response) => response);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await naming.query('commit');
    await naming.end();

    const { status, body } = await refused;
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ code: 'unsafe-area' })]]);
    expect(await test.rows('select 1 from placements.placement where unit_id = $1', [offer['unitId']])).toEqual([]);
  });

  it('makes those who placed the household there look again, once', async () => {
    const { id, householdId } = await offered(test);
    await avoid(householdId, BLACKPOOL);
    await dueWork();
    await test.app
      .get(UnitOfWork)
      .asSystem('test', () => test.app.get(PlacementJobs).lookAgain({ householdId, version: 2 }));

    expect(await looksAgain(id)).toEqual([
      {
        organisation_id: test.cast.organisations.blackpool,
        kind: 'check-safe-area',
        title: 'Check that a placement is still safe',
        due_on: '2026-03-10',
        status: 'open',
      },
    ]);
  });

  it('leaves alone placements elsewhere, and those that have ended', async () => {
    const elsewhere = await offered(test);
    await avoid(elsewhere.householdId, 'E07000128');
    const householdId = await aHousehold(test);
    const ended = await departed(test, { householdId });
    await avoid(householdId, BLACKPOOL);
    await dueWork();

    expect(await looksAgain(elsewhere.id)).toEqual([]);
    expect(await looksAgain(ended.id)).toEqual([]);
  });
});
