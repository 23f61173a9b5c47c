import pg from 'pg';
import { aWomanAlone, recorded } from '../../test/factories/households.js';
import { accepted, aRoom, arrived } from '../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { Visitor } from '../../test/support/visitor.js';

const NOBODYS = 'HH-2222222';

describe('households that must not meet', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const preston = () => test.as(test.cast.prestonOfficer);
  const conflicts = (id: string) => `/households/${id}/conflicts`;
  const referenceOf = async (id: string) => {
    const [row] = await test.rows<{ reference: string }>('select reference from people.household where id = $1', [id]);
    return row?.reference ?? '';
  };
  const avoided = async (householdId: string) => {
    const [row] = await test.rows<{ premises: string[] }>('select availability.premises_to_avoid($1) as premises', [
      householdId,
    ]);
    return row?.premises;
  };

  it('are kept apart both ways, and neither the list nor the answer says whether there is such a household', async () => {
    const { householdId: other, unitId } = await arrived(test);
    const hers = await recorded(preston(), aWomanAlone());

    const found = await preston()
      .post(conflicts(hers.id), { otherReference: ` ${(await referenceOf(other)).toLowerCase()} ` })
      .expect(201);
    const unknown = await preston().post(conflicts(hers.id), { otherReference: NOBODYS }).expect(201);

    expect(Object.keys(found.body)).toEqual(['id', 'recordedAt']);
    expect(Object.keys(unknown.body)).toEqual(['id', 'recordedAt']);
    const { body } = await preston().get(conflicts(hers.id)).expect(200);
    expect(body).toEqual({
      items: [
        { ...found.body, otherReference: await referenceOf(other) },
        { ...unknown.body, otherReference: NOBODYS },
      ],
      nextCursor: null,
    });
    const [unit] = await test.rows<{ premises_id: string }>(
      'select premises_id from accommodation.unit where id = $1',
      [unitId],
    );
    expect(await avoided(hers.id)).toEqual([unit?.premises_id]);

    // The other way round, as soon as she has a place.
    expect(await avoided(other)).toEqual([]);
    const place = await acceptedFor(hers.id);
    expect(await avoided(other)).toEqual([place]);
  });

  it('are recorded once by an organisation, however often and at once', async () => {
    const { id } = await recorded(officer());
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => officer().post(conflicts(id), { otherReference: NOBODYS }).expect(201)),
    );
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const entries = await test.rows(
      `select details from audit.entry where subject_id = $1 and action = 'household.conflict-recorded'`,
      [id],
    );
    expect(entries).toEqual([{ details: { conflictId: answers[0]?.body.id } }]);
  });

  it('end when the organisation that recorded them says so, and may be recorded anew', async () => {
    const { householdId: other } = await arrived(test);
    const { id } = await recorded(preston(), aWomanAlone());
    const body = { otherReference: await referenceOf(other) };
    const first = await preston().post(conflicts(id), body).expect(201);
    expect(await avoided(id)).toHaveLength(1);

    await preston()
      .delete(`${conflicts(id)}/${first.body.id}`)
      .expect(204);
    await preston()
      .delete(`${conflicts(id)}/${first.body.id}`)
      .expect(404);
    expect((await preston().get(conflicts(id)).expect(200)).body.items).toEqual([]);
    expect(await avoided(id)).toEqual([]);

    const second = await preston().post(conflicts(id), body).expect(201);
    expect(second.body.id).not.toBe(first.body.id);
    expect(await avoided(id)).toHaveLength(1);
  });

  it('are seen by nobody else: not by the other household’s workers, nor by another organisation that works with hers', async () => {
    const other = await recorded(officer());
    const hers = await recorded(preston(), aWomanAlone());
    const share = { organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' };
    await preston().post(`/households/${hers.id}/shares`, share).expect(201);
    const { body: mine } = await preston()
      .post(conflicts(hers.id), { otherReference: await referenceOf(other.id) })
      .expect(201);

    expect((await officer().get(conflicts(other.id)).expect(200)).body.items).toEqual([]);
    await officer().get(conflicts(hers.id)).expect(404);
    await officer().post(conflicts(hers.id), { otherReference: NOBODYS }).expect(404);
    await officer()
      .delete(`${conflicts(hers.id)}/${mine.id}`)
      .expect(404);

    const guest = test.as(test.cast.coordinator);
    expect((await guest.get(conflicts(hers.id)).expect(200)).body.items).toEqual([]);
    await guest.delete(`${conflicts(hers.id)}/${mine.id}`).expect(404);
    // What they record of the same household tells them nothing of what is there already.
    const theirs = await guest.post(conflicts(hers.id), { otherReference: await referenceOf(other.id) }).expect(201);
    expect(theirs.body.id).not.toBe(mine.id);
    const { body: whole } = await officer().get(`/households/${other.id}`).expect(200);
    expect(JSON.stringify(whole)).not.toContain(await referenceOf(hers.id));
  });

  it('leave on record who has read whom a household is kept apart from, and no reference', async () => {
    const { id } = await recorded(officer());
    await officer().post(conflicts(id), { otherReference: NOBODYS }).expect(201);
    await officer().get(conflicts(id)).expect(200);
    await preston().get(conflicts(id)).expect(404);
    await Visitor.at(test.url, test.cast.officer).get(`/households/${id}/apart`);
    const entries = await test.rows<{ actor: string }>(
      `select actor_id as actor, details from audit.entry where subject_id = $1 and action = 'household.conflicts-read'`,
      [id],
    );
    expect(entries).toEqual(Array.from({ length: 2 }, () => ({ actor: test.cast.officer.id, details: {} })));
  });

  it('do not find a household that is recorded later', async () => {
    const { id } = await recorded(officer());
    await officer().post(conflicts(id), { otherReference: NOBODYS }).expect(201);
    const later = await accepted(test);
    await test.rows('update people.household set reference = $2 where id = $1', [later.householdId, NOBODYS]);
    expect(await avoided(id)).toEqual([]);
    await test.rows(`update people.household set reference = 'HH-3333333' where id = $1`, [later.householdId]);
  });

  it('are not made of one household, or of nothing', async () => {
    const { id } = await recorded(officer());
    const { body } = await officer()
      .post(conflicts(id), { otherReference: await referenceOf(id) })
      .expect(422);
    expect(body.code).toBe('same-household');
    await officer().post(conflicts(id), { otherReference: ' ' }).expect(400);
    await officer().post(conflicts(id), {}).expect(400);
  });

  it.each([
    'select other_household_id from people.conflict',
    'select * from people.conflict',
    'update people.conflict set other_household_id = null',
    `insert into people.conflict (id, household_id, organisation_id, other_reference, other_household_id, recorded_at)
     select id, id, organisation_id, reference, id, created_at from people.household`,
    `select people.household_of_reference('HH-2222222')`,
  ])('are not to be found out by the application itself: %s', async (sql) => {
    const app = new pg.Client({ connectionString: test.database.appUrl });
    await app.connect();
    try {
      await expect(app.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|42883)$/) });
    } finally {
      await app.end();
    }
  });

  /** Gives a household of Preston's a place with Rowan; the premises. */
  async function acceptedFor(householdId: string): Promise<string> {
    const unitId = await aRoom(test);
    const body = { householdId, unitId, from: '2026-03-10', expectedTo: '2026-03-20' };
    const { body: offer } = await preston().post('/placements', body).expect(201);
    await test.as(test.cast.rowanManager).post(`/placements/${offer.id}/accept`, { by: 'provider' }).expect(200);
    await preston().post(`/placements/${offer.id}/accept`, { by: 'person' }).expect(200);
    const [unit] = await test.rows<{ premises_id: string }>(
      'select premises_id from accommodation.unit where id = $1',
      [unitId],
    );
    return unit?.premises_id ?? '';
  }
});
