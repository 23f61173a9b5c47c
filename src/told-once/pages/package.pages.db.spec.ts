import { aPackage, anActivePackage, anOfferedPackage, memberOf } from '../../../test/factories/support.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('the page of somebody’s support', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const shows = async (who: CastMember, id: string, what: string) => {
    const { status, text } = await Visitor.at(test.url, who).get(`/caseload/${id}`);
    return [status, text.includes(`action="/caseload/${id}/hand-over${what}"`)];
  };

  it('lets those hand it over who may: its lead, and who coordinates their team', async () => {
    const { id } = await anActivePackage(test);
    const { supportWorker, coordinator, officer } = test.cast;
    expect(await shows(supportWorker, id, '')).toEqual([200, true]);
    expect(await shows(coordinator, id, '')).toEqual([200, true]);
    expect(await shows(officer, id, '')).toEqual([200, false]);
  });

  it('says whose it is, a child’s own too, and what it helps with, and leads to their safety and household and back', async () => {
    const { household, personId, id, startsOn } = await anActivePackage(test);
    const { supportWorker } = test.cast;
    const worker = Visitor.at(test.url, supportWorker);
    const childId = memberOf(household, 'boy');
    const child = await test
      .as(test.cast.officer)
      .post('/support-packages', aPackage(childId, supportWorker, startsOn, { needs: [] }))
      .expect(201);
    const captionAt = async (path: string) =>
      /<span class="govuk-caption-l">([^<]*)/.exec((await worker.get(path)).text)?.[1];
    const mother = await captionAt(`/caseload/${id}`);
    expect(await captionAt(`/caseload/${child.body.id}`)).toMatch(
      new RegExp(`^(?!${mother},).+, household of ${mother}$`),
    );
    for (const part of ['contacts', 'goals', 'intensity', 'team', 'cover', 'outcomes', 'close']) {
      expect(await captionAt(`/caseload/${id}/${part}`)).toBe(mother);
    }
    const { text } = await worker.get(`/caseload/${id}`);
    for (const path of [`/people/${personId}`, `/households/${household.id}`]) expect(text).toContain(`href="${path}"`);
    expect(text).toContain('Alcohol');
    expect((await worker.get('/caseload')).text).toContain('Help with: alcohol');
    expect((await worker.get(`/people/${childId}`)).text).toContain(`href="/caseload/${child.body.id}"`);
  });

  it('asks who is to lead, and takes no name that is no colleague’s id', async () => {
    const { id } = await anActivePackage(test);
    const there = { from: `/caseload/${id}` };
    const asked = await Visitor.at(test.url, test.cast.supportWorker).send(
      `/caseload/${id}/hand-over`,
      { toUserId: 'Robin', note: 'Prefers mornings.' },
      there,
    );
    expect([asked.status, asked.text.includes('Choose who takes over')]).toEqual([422, true]);
  });

  it('hands over to another service too, once that works with the household, and to none that does not', async () => {
    const { id, household } = await anActivePackage(test);
    const { larchManager, supportWorker, organisations, officer } = test.cast;
    const worker = Visitor.at(test.url, supportWorker);
    const there = { from: `/caseload/${id}` };
    const isOffered = async () => (await worker.get(there.from)).text.includes(`value="${larchManager.id}"`);
    expect(await isOffered()).toBe(false);

    const share = { organisationId: organisations.larch, purpose: 'Their new home', consent: 'given' };
    await test.as(officer).post(`/households/${household.id}/shares`, share).expect(201);
    expect(await isOffered()).toBe(true);
    expect((await worker.get(there.from)).text).toContain('larchManager, Larch Refuge');
    const note = 'Prefers mornings.';
    const asked = await worker.send(`/caseload/${id}/hand-over`, { toUserId: larchManager.id, note }, there);
    expect(asked.status).toBe(303);
    const taker = Visitor.at(test.url, larchManager);
    const { text } = await taker.get(there.from);
    const path = /action="([^"]+\/take)"/.exec(text)?.[1] ?? '';
    await taker.send(path, {}, there);
    expect((await test.as(larchManager).get(`/support-packages/${id}`).expect(200)).body).toMatchObject({
      leadProfessionalId: larchManager.id,
    });
  });

  it('keeps what was handed on, as it was typed, for whoever leads after it was acknowledged', async () => {
    const { id, handoverId } = await anOfferedPackage(test);
    const coordinator = Visitor.at(test.url, test.cast.coordinator);
    expect((await coordinator.get(`/caseload/${id}`)).text).toContain('Prefers mornings; GP letter is due.');
    await coordinator.send(`/caseload/${id}/hand-over/${handoverId}/take`, {}, { from: `/caseload/${id}` });
    const { text } = await coordinator.get(`/caseload/${id}`);
    expect(text).toContain('Prefers mornings; GP letter is due.');
    expect(text).toMatch(/What [^<]+ handed on to [^<]+ on \d/);
  });

  it('lets the same people call it off, and who was asked, and nobody else', async () => {
    const { supportWorker, coordinator, officer } = test.cast;
    const { id, handoverId } = await anOfferedPackage(test);
    const withdraw = `/${handoverId}/withdraw`;
    expect(await shows(coordinator, id, withdraw)).toEqual([200, true]);
    expect(await shows(supportWorker, id, withdraw)).toEqual([200, true]);
    expect(await shows(officer, id, withdraw)).toEqual([200, false]);
    const called = await Visitor.at(test.url, supportWorker).send(`/caseload/${id}/hand-over${withdraw}`, {});
    expect(called.headers['location']).toBe(`/caseload/${id}?done=kept`);
  });
});
