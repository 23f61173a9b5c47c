import { applied, inRelief } from '../../../../test/factories/applications.js';
import { arrived, move } from '../../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';

describe('the H-CLIC questions of a case are of the quarter', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-12T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const today = (day: string) =>
    test
      .as(test.cast.administrator)
      .post('/clock', { now: `${day}T09:00:00Z` })
      .expect(200);
  const read = async (id: string) => (await officer().get(`/applications/${id}/h-clic`).expect(200)).body;
  const withdrew = (id: string, endedOn: string) =>
    officer()
      .post(`/applications/${id}/duties/end`, {
        duty: 'relief',
        ground: 'RL-f',
        endedOn,
        reasons: 'She asked us to stop.',
      })
      .expect(200);
  const letterGoes = async (id: string, issuedOn: string) => {
    const { body } = await officer().get(`/applications/${id}`).expect(200);
    const path = `/applications/${id}/notices/${body.roofUntilTold.noticeId}/issue`;
    await officer().post(path, { issuedOn }).expect(200);
  };

  it('in which it ended, however long ago that is; and of the present one while something is owed', async () => {
    const over = await inRelief(officer());
    const lived = await inRelief(officer());
    const goesOn = await inRelief(officer());
    const untouched = await applied(officer());
    await today('2026-03-31');
    await withdrew(over.id, '2026-03-31');
    await letterGoes(over.id, '2026-03-31');
    const home = await arrived(test, { householdId: lived.household.id });
    await withdrew(lived.id, '2026-03-31');
    expect((await read(over.id)).quarter).toBe('2026-Q1');

    await today('2026-04-01');
    expect((await read(over.id)).quarter).toBe('2026-Q1');
    expect((await read(goesOn.id)).quarter).toBe('2026-Q2');
    expect((await read(untouched.id)).quarter).toBe('2026-Q2');

    await move(test, home.id, 'depart', {
      departedAt: '2026-04-01',
      reason: 'planned-move-on',
      destination: 'rental-social',
    });
    await today('2026-08-01');
    const { quarter, content } = await read(over.id);
    expect(quarter).toBe('2026-Q1');
    expect(content.relief).toMatchObject([{ endedOn: '2026-03-31' }]);
    expect((await read(lived.id)).quarter).toBe('2026-Q2');
    expect((await read(goesOn.id)).quarter).toBe('2026-Q3');
  });
});
