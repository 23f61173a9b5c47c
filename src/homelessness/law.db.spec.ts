import { answer, applied } from '../../test/factories/applications.js';
import { SECTION_8_PERIODS } from '../law/section-8-periods.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

describe('the law, to read', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-04-30T09:00:00Z' });
  });
  afterAll(() => test.close());

  it('is open to everybody who is signed in, with its sources, changes and settings', async () => {
    const { body } = await test.as(test.cast.rowanWorker).get('/law').expect(200);
    expect(body.rules.length).toBeGreaterThan(100);
    expect(body.settings).toContainEqual(expect.objectContaining({ status: 'legal-check' }));
    await test.as(null).get('/law').expect(401);
  });

  it('is given by topic, and as its changes stand on a day', async () => {
    const may = async (path: string) => {
      const { body } = await test.as(test.cast.officer).get(path).expect(200);
      expect(body.rules.map(({ topic }: { topic: string }) => topic)).toEqual(
        expect.arrayContaining(['priority-need']),
      );
      return (body.changes as { key: string; inForce: boolean }[]).find(({ key }) => key === 'RRA_PRIVATE')?.inForce;
    };
    expect(await may('/law?topic=priority-need')).toBe(false);
    expect(await may('/law?topic=priority-need&on=2026-05-01')).toBe(true);
    await test.as(test.cast.officer).get('/law?topic=weather').expect(400);
  });

  it('has how long before its date a section 8 notice is served, ground by ground', async () => {
    const officer = test.as(test.cast.officer);
    const { body } = await officer.get('/law?topic=section-8-notices').expect(200);
    expect(body.rules).toHaveLength(SECTION_8_PERIODS.size);
    const { body: one } = await officer.get('/law/rules/section-8-1A').expect(200);
    expect(one).toMatchObject({
      says: 'Ground 1A: notice at least 4 months before the date in it',
      source: 'Housing Act 1988 s.8',
      since: '2026-05-01',
    });
    expect((await officer.get('/law/rules/section-8-14').expect(200)).body.says).toBe(
      'Ground 14: a court may be asked at once',
    );
  });

  it('has each rule that a refusal names, at its own address', async () => {
    const officer = test.as(test.cast.officer);
    const { id } = await applied(officer);
    const proof = answer('priority-need', 'not-in-priority-need');
    const { body: refused } = await officer.post(`/applications/${id}/decisions`, proof).expect(422);
    const { body } = await officer.get(`/law/rules/${refused.rule}`).expect(200);
    expect(refused.citation).toContain(body.source);
    await officer.get('/law/rules/PN-z').expect(404);
  });
});
