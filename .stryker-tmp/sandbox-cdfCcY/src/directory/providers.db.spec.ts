// @ts-nocheck
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

describe('the directory', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('adds a provider and lists it by name, page by page', async () => {
    const added = await test
      .as(test.cast.supervisor)
      .post('/providers', { name: 'Aspen House', type: 'registered-charity', domesticAbuseObjects: true })
      .expect(201);
    expect(added.body).toEqual({
      id: expect.any(String),
      name: 'Aspen House',
      type: 'registered-charity',
      domesticAbuseObjects: true,
      localAuthorityCode: null,
    });

    const names: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { body: { items: { name: string }[]; nextCursor: string | null } } = await test
        .as(test.cast.supportWorker)
        .get(`/providers?limit=3${cursor && `&cursor=${cursor}`}`)
        .expect(200);
      names.push(...page.body.items.map(({ name }) => name));
      cursor = page.body.nextCursor;
    }
    expect(names).toHaveLength(8);
    expect(names[0]).toBe('Aspen House');
    expect(new Set(names).size).toBe(8);
  });

  it('lets officers read the directory but not add to it', async () => {
    const before = await test.rows('select 1 from directory.provider');
    await test.as(test.cast.officer).post('/providers', { name: 'Not Mine', type: 'other' }).expect(403);
    expect(await test.rows('select 1 from directory.provider')).toHaveLength(before.length);
  });

  it('refuses an area it does not know, and writes nothing', async () => {
    const response = await test
      .as(test.cast.administrator)
      .post('/providers', { name: 'Nowhere Council', type: 'local-housing-authority', localAuthorityCode: 'E09999999' })
      .expect(422);
    expect(response.body.code).toBe('unknown-local-authority');
    expect(await test.rows(`select 1 from access.organisation where name = 'Nowhere Council'`)).toEqual([]);
  });

  it('refuses a cursor that it did not make', async () => {
    const forged = Buffer.from(JSON.stringify(['not an id'])).toString('base64url');
    const response = await test.as(test.cast.officer).get(`/providers?cursor=${forged}`).expect(400);
    expect(response.body.errors[0].code).toBe('unknown-cursor');
  });

  it('lists council areas', async () => {
    const response = await test.as(test.cast.auditor).get('/local-authorities').expect(200);
    expect(response.body.items).toContainEqual({
      code: 'E06000009',
      name: 'Blackpool',
      kind: 'unitary',
      housingAuthority: true,
      countyCode: null,
      neighbours: ['E07000119', 'E07000128'],
    });
  });
});
