// @ts-nocheck
import { aPart } from '../../../test/factories/account.js';
import { applied, inRelief } from '../../../test/factories/applications.js';
import { anAssessment } from '../../../test/factories/assessments.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('the assessment', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const save = (who: CastMember, id: string, version: number, overrides: Record<string, unknown> = {}) =>
    test.as(who).put(`/applications/${id}/assessment`, anAssessment(overrides)).set('If-Match', `"${version}"`);
  const notices = async (id: string) => {
    const { body } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    return (body.notices as { id: string; notice: string; status: string }[]).filter(
      ({ notice }) => notice === 'N-189A',
    );
  };

  it('is made from the account as it stands, without asking again', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const part = `/applications/${id}/account/what-happened`;
    await test.as(test.cast.officer).put(part, aPart()).set('If-Match', '"0"').expect(200);
    await test.as(test.cast.officer).put(part, aPart()).set('If-Match', '"1"').expect(200);

    const { body, headers } = await save(test.cast.otherOfficer, id, 0).expect(200);
    expect(body).toMatchObject({
      version: 1,
      circumstances: 'They had to leave at once.',
      needs: ['mental-health'],
      basedOn: { 'what-happened': 2 },
      assessedBy: test.cast.otherOfficer.id,
    });
    expect(headers['etag']).toBe('"1"');
  });

  it('is a new version when circumstances change, and each is told in writing: one letter waits at a time', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    await save(test.cast.officer, id, 0).expect(200);
    const [waiting] = await notices(id);
    expect(await notices(id)).toMatchObject([{ status: 'due' }]);

    await test
      .as(test.cast.officer)
      .post(`/applications/${id}/notices/${waiting?.id}/issue`, { issuedOn: '2026-03-10' })
      .expect(200);
    await save(test.cast.officer, id, 1, { housingNeeds: 'Three bedrooms: the baby has come.' }).expect(200);

    expect((await notices(id)).map(({ status }) => status)).toEqual(['issued', 'due']);
    const { body } = await test.as(test.cast.officer).get(`/applications/${id}/assessment`).expect(200);
    expect(body.items).toMatchObject([
      { version: 2, housingNeeds: 'Three bedrooms: the baby has come.' },
      { version: 1, housingNeeds: 'Two bedrooms, near the school.' },
    ]);
  });

  it('makes its letter due where it comes before the decisions', async () => {
    const { id } = await applied(test.as(test.cast.officer));
    await save(test.cast.officer, id, 0).expect(200);
    expect(await notices(id)).toMatchObject([{ status: 'due' }]);
  });

  it('is saved by one of two officers at once; the other reads it again', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const answers = await Promise.all([test.cast.officer, test.cast.otherOfficer].map((who) => save(who, id, 0)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await test.rows('select 1 from homelessness.assessment where application_id = $1', [id])).toHaveLength(1);
  });

  it('is nothing to another council, and is read but not made by those who see it through a share', async () => {
    const { id, household } = await inRelief(test.as(test.cast.officer));
    await save(test.cast.officer, id, 0).expect(200);
    const share = { organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' };
    await test.as(test.cast.officer).post(`/households/${household.id}/shares`, share).expect(201);

    await test.as(test.cast.prestonOfficer).get(`/applications/${id}/assessment`).expect(404);
    await save(test.cast.prestonOfficer, id, 1).expect(404);
    await test.as(test.cast.coordinator).get(`/applications/${id}/assessment`).expect(200);
    await save(test.cast.coordinator, id, 1).expect(403);
    await test.as(test.cast.supportWorker).get(`/applications/${id}/assessment`).expect(403);
  });

  it.each([
    ['without circumstances', 400, 'invalid-input', { circumstances: '' }],
    ['with a need that is none', 400, 'invalid-input', { needs: ['character'] }],
    ['of tomorrow', 422, 'in-the-future', { assessedOn: '2026-03-11' }],
    ['of the day before she came', 422, 'before-the-approach', { assessedOn: '2026-03-09' }],
  ])('is refused %s', async (_, status, code, overrides) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const { body } = await save(test.cast.officer, id, 0, overrides).expect(status);
    expect(body.code).toBe(code);
  });
});
