// @ts-nocheck
import { aMotherWithTwo, aWomanAlone, recorded } from '../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

describe('households', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('records every child as a person of their own and gives the household back', async () => {
    const response = await test.as(test.cast.officer).post('/households', aMotherWithTwo()).expect(201);

    expect(response.body).toMatchObject({ reference: expect.stringMatching(/^HH-/), version: 1, needs: ['alcohol'] });
    expect(response.body.members.map((member: { key: string }) => member.key)).toEqual(['lead', 'boy', 'baby']);
    expect(response.headers['etag']).toBe('"1"');
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('keeps names of every spelling', async () => {
    const { id } = await recorded(test.as(test.cast.officer), aWomanAlone());
    const response = await test.as(test.cast.officer).get(`/households/${id}`).expect(200);
    expect(response.body.members[0].familyName).toBe("O'Neill-Núñez");
  });

  it('shows a household to the organisation that recorded it and to nobody else', async () => {
    const { id } = await recorded(test.as(test.cast.officer));

    await test.as(test.cast.otherOfficer).get(`/households/${id}`).expect(200);
    const stranger = await test.as(test.cast.prestonOfficer).get(`/households/${id}`).expect(404);
    const nothing = await test
      .as(test.cast.prestonOfficer)
      .get('/households/0190a000-0000-7000-8000-000000000000')
      .expect(404);

    expect({ ...stranger.body, instance: '' }).toEqual({ ...nothing.body, instance: '' });
  });

  it('opens with a share and closes with its end', async () => {
    const { id } = await recorded(test.as(test.cast.officer));
    const share = await test
      .as(test.cast.officer)
      .post(`/households/${id}/shares`, {
        organisationId: test.cast.organisations.partnership,
        purpose: 'Complex needs support',
        consent: 'given',
      })
      .expect(201);

    await test.as(test.cast.coordinator).get(`/households/${id}`).expect(200);
    await test.as(test.cast.officer).delete(`/households/${id}/shares/${share.body.id}`).expect(204);
    await test.as(test.cast.coordinator).get(`/households/${id}`).expect(404);
  });

  it('refuses a share without consent that names no legal basis, and writes nothing but the refusal', async () => {
    const { id } = await recorded(test.as(test.cast.officer));
    const response = await test
      .as(test.cast.officer)
      .post(`/households/${id}/shares`, {
        organisationId: test.cast.organisations.partnership,
        purpose: 'Support',
        consent: 'not-required',
      })
      .expect(422);

    expect(response.body.code).toBe('legal-basis-needed');
    expect(await test.rows('select 1 from people.household_share where household_id = $1', [id])).toEqual([]);
    const [last] = await test.rows(
      'select action, outcome, details from audit.entry where subject_id = $1 order by id desc limit 1',
      [id],
    );
    expect(last).toMatchObject({
      action: 'household.share',
      outcome: 'refused',
      details: { code: 'legal-basis-needed' },
    });
  });

  it('keeps a safe contact sealed and replaces it whole', async () => {
    const { id } = await recorded(test.as(test.cast.officer));
    const response = await test
      .as(test.cast.officer)
      .put(`/households/${id}/safe-contact`, { channel: 'email', value: 'new@safe.example' })
      .expect(200);

    expect(response.body).toMatchObject({ version: 2, safeContact: { channel: 'email', value: 'new@safe.example' } });
    expect(response.body.safeContact.codeWord).toBeUndefined();
    const [row] = await test.rows<{ sealed_value: Buffer }>(
      'select sealed_value from people.safe_contact where household_id = $1',
      [id],
    );
    expect(row?.sealed_value.toString('utf8')).not.toContain('new@safe.example');
  });

  it('takes unsafe areas as a list or as a field, and names one that it does not know', async () => {
    const { id } = await recorded(test.as(test.cast.officer));
    await test
      .as(test.cast.officer)
      .put(`/households/${id}/unsafe-areas`, [{ localAuthorityCode: 'E07000128' }])
      .expect(200);
    const response = await test
      .as(test.cast.officer)
      .put(`/households/${id}/unsafe-areas`, { unsafeAreas: [{ localAuthorityCode: 'E09999999' }] })
      .expect(422);
    expect(response.body.errors[0].field).toBe('unsafeAreas.0.localAuthorityCode');
  });

  it('audits a read and a refused read', async () => {
    const { id } = await recorded(test.as(test.cast.officer));
    await test.as(test.cast.officer).get(`/households/${id}`).expect(200);
    await test.as(test.cast.prestonOfficer).get(`/households/${id}`).expect(404);

    const entries = await test.rows(
      'select action, outcome, actor_id from audit.entry where subject_id = $1 order by id',
      [id],
    );
    expect(entries).toEqual([
      { action: 'household.created', outcome: 'done', actor_id: test.cast.officer.id },
      { action: 'household.read', outcome: 'done', actor_id: test.cast.officer.id },
      { action: 'household.read', outcome: 'refused', actor_id: test.cast.prestonOfficer.id },
    ]);
  });

  it.each([
    ['safeContact', [{ channel: 'phone' }]],
    ['requirements', []],
    ['members', [[]]],
    ['unsafeAreas', [{ localAuthorityCode: 'E07000123', reason: 'half \ud800 a character' }]],
  ])('refuses %s that are not what they should be, and records nobody', async (field, value) => {
    const before = await test.rows('select count(*) from people.household');
    const response = await test
      .as(test.cast.officer)
      .post('/households', aMotherWithTwo({ [field]: value }))
      .expect(400);
    expect(response.body.errors[0].field).toMatch(field);
    expect(await test.rows('select count(*) from people.household')).toEqual(before);
  });

  it.each([
    ['no lead', (body: never[]) => body.slice(1)],
    ['two leads', (body: never[]) => [...body, body[0]]],
    ['a child who is self', ([lead, child]: object[]) => [lead, { ...child, relationshipToLead: 'self' }]],
  ])('refuses %s', async (_, change) => {
    const body = aMotherWithTwo();
    body['members'] = change(body['members'] as never[]);
    const response = await test.as(test.cast.officer).post('/households', body).expect(400);
    expect(response.body.errors[0]).toMatchObject({ field: 'members', code: 'has-one-lead' });
  });

  it('gives the first answer again for the same key, and refuses the key for another request', async () => {
    const key = { 'Idempotency-Key': 'once-only' };
    const first = await test.as(test.cast.officer).post('/households', aWomanAlone(), key).expect(201);
    const again = await test.as(test.cast.officer).post('/households', aWomanAlone(), key).expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    const other = await test.as(test.cast.officer).post('/households', aMotherWithTwo(), key).expect(422);
    expect(other.body.code).toBe('idempotency-key-reused');
    await test.as(test.cast.otherOfficer).post('/households', aWomanAlone(), key).expect(201);
  });
});
