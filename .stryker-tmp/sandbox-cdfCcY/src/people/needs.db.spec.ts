// @ts-nocheck
import { aMotherWithTwo, recorded } from '../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

const BLACKPOOL = 'E06000009';
const WYRE = 'E07000128';

describe('what a household needs', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const nothing = {
    ...{ wheelchair: false, stepFree: false, selfContained: false, womenOnly: false, carerSpace: false, pets: 0 },
  };

  it('is recorded with it: levels, room for a carer, and where its ties are', async () => {
    const { body } = await officer()
      .post(
        '/households',
        aMotherWithTwo({
          needs: ['alcohol', 'language'],
          needLevels: { alcohol: 'high' },
          requirements: { carerSpace: true, pets: 1 },
          ties: [
            { kind: 'school', localAuthorityCode: WYRE },
            { kind: 'support', localAuthorityCode: BLACKPOOL },
            { kind: 'school', localAuthorityCode: WYRE },
          ],
        }),
      )
      .expect(201);
    const read = await officer().get(`/households/${body.id}`).expect(200);
    expect(read.body).toMatchObject({
      needs: ['alcohol', 'language'],
      needLevels: { alcohol: 'high' },
      requirements: { ...nothing, carerSpace: true, pets: 1 },
      ties: [
        { kind: 'school', localAuthorityCode: WYRE },
        { kind: 'support', localAuthorityCode: BLACKPOOL },
      ],
    });
  });

  it('is replaced whole, each time as a new version on the record', async () => {
    const { id } = await recorded(officer());
    const path = `/households/${id}`;
    const levels = { alcohol: 'low', drugs: 'medium' };
    const needs = await officer()
      .put(`${path}/needs`, { needs: ['alcohol', 'drugs', 'alcohol'], needLevels: levels })
      .expect(200);
    expect(needs.body).toMatchObject({ needs: ['alcohol', 'drugs'], needLevels: levels, version: 2 });
    const fewer = await officer()
      .put(`${path}/needs`, { needs: ['drugs'] })
      .expect(200);
    expect(fewer.body).toMatchObject({ needs: ['drugs'], needLevels: {}, version: 3 });

    const some = await officer().put(`${path}/requirements`, { wheelchair: true, pets: 2 }).expect(200);
    expect(some.body.requirements).toEqual({ ...nothing, wheelchair: true, pets: 2 });
    const none = await officer().put(`${path}/requirements`, {}).expect(200);
    expect([none.body.requirements, none.body.version]).toEqual([nothing, 5]);

    const tied = await officer()
      .put(`${path}/ties`, { ties: [{ kind: 'work', localAuthorityCode: WYRE }] })
      .expect(200);
    expect(tied.body.ties).toEqual([{ kind: 'work', localAuthorityCode: WYRE }]);
    const untied = await officer().put(`${path}/ties`, []).expect(200);
    expect([untied.body.ties, untied.body.version]).toEqual([[], 7]);

    const entries = await test.rows<{ action: string }>(
      `select action from audit.entry where subject_id = $1 and action like '%-changed' order by id`,
      [id],
    );
    expect(entries.map(({ action }) => action)).toEqual([
      ...['household.needs-changed', 'household.needs-changed'],
      ...['household.requirements-changed', 'household.requirements-changed'],
      ...['household.ties-changed', 'household.ties-changed'],
    ]);
  });

  it.each([
    ['needs', { needs: ['alcohol'], needLevels: { drugs: 'low' } }, 422, 'level-without-need', 'needLevels.drugs'],
    ['needs', { needs: ['alcohol'], needLevels: { alcohol: 'extreme' } }, 400, 'invalid-input', 'needLevels'],
    ['needs', { needs: ['alcohol'], needLevels: { chaos: 'low' } }, 400, 'invalid-input', 'needLevels'],
    ['needs', { needs: ['alcohol'], needLevels: [] }, 400, 'invalid-input', 'needLevels'],
    ['needs', { needs: ['chaos'] }, 400, 'invalid-input', 'needs'],
    ['needs', {}, 400, 'invalid-input', 'needs'],
    ['requirements', { pets: -1 }, 400, 'invalid-input', 'pets'],
    ['requirements', { lift: true }, 400, 'invalid-input', 'lift'],
    ['ties', { ties: [{ kind: 'other', localAuthorityCode: WYRE }] }, 400, 'invalid-input', 'ties.0.kind'],
    [
      ...(['ties', { ties: [{ kind: 'work', localAuthorityCode: 'E09999999' }] }, 422] as const),
      ...['unknown-local-authority', 'ties.0.localAuthorityCode'],
    ],
  ] as const)('refuses %s like %j', async (what, body, status, code, field) => {
    const { id } = await recorded(officer());
    const refused = await officer().put(`/households/${id}/${what}`, body).expect(status);
    expect([refused.body.code, refused.body.errors[0].field]).toEqual([code, field]);
    const after = await officer().get(`/households/${id}`).expect(200);
    expect(after.body).toMatchObject({ version: 1, needs: ['alcohol'], needLevels: {}, ties: [] });
  });

  it('takes null for what is not said', async () => {
    const unsaid = { needs: null, needLevels: null, requirements: null, ties: null, unsafeAreas: null };
    const { body } = await officer().post('/households', aMotherWithTwo(unsaid)).expect(201);
    expect(body).toMatchObject({ needs: [], needLevels: {}, requirements: nothing, ties: [], unsafeAreas: [] });

    const path = `/households/${body.id}`;
    const needs = await officer()
      .put(`${path}/needs`, { needs: ['drugs'], needLevels: null })
      .expect(200);
    expect(needs.body).toMatchObject({ needs: ['drugs'], needLevels: {} });
    const contact = { channel: 'none', value: null, codeWord: null, safeTimes: null };
    await officer().put(`${path}/safe-contact`, contact).expect(200);
  });

  it('refuses a new household with levels of needs that it does not have, and records nobody', async () => {
    const before = await test.rows('select count(*) from people.household');
    const body = aMotherWithTwo({ needLevels: { drugs: 'low' } });
    const refused = await officer().post('/households', body).expect(422);
    expect(refused.body.code).toBe('level-without-need');
    expect(await test.rows('select count(*) from people.household')).toEqual(before);
  });

  it('is for those who work with them to change', async () => {
    const { id } = await recorded(officer());
    for (const [what, body] of [
      ['needs', { needs: [] }],
      ['requirements', {}],
      ['ties', { ties: [] }],
    ] as const) {
      await test.as(test.cast.prestonOfficer).put(`/households/${id}/${what}`, body).expect(404);
      await test.as(test.cast.commissioner).put(`/households/${id}/${what}`, body).expect(403);
    }
  });
});
