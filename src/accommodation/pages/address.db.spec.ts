import { aRefuge, SECRET_ADDRESS } from '../../../test/factories/accommodation.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('an address on screen', () => {
  let test: TestApp;
  let manager: Visitor;
  let path: string;
  let premisesId: string;
  beforeAll(async () => {
    test = await startTestApp();
    manager = Visitor.at(test.url, test.cast.rowanManager);
    const made = await test
      .as(test.cast.rowanManager)
      .post('/premises', aRefuge(test.cast.organisations.rowan))
      .expect(201);
    premisesId = (made.body as { id: string }).id;
    path = `/premises/${premisesId}/address`;
  });
  afterAll(() => test.close());

  const told = ({ text }: { text: string }) => text.includes(SECRET_ADDRESS.lines[0]);
  const asked = () =>
    test.rows<{ outcome: string }>(
      `select outcome from audit.entry where subject_id = $1 and action = 'address.disclosed'`,
      [premisesId],
    );

  it('is not on the page that asks what for, which says what is kept', async () => {
    const page = await manager.get(path);
    expect(told(page)).toBe(false);
    expect(page.text).toContain('Your name, the time and your reason are kept');
  });

  it('is not shown without a reason', async () => {
    const refused = await manager.send(path, {}, { from: path });
    expect([refused.status, told(refused)]).toEqual([422, false]);
    expect(await asked()).toHaveLength(0);
  });

  it('is shown on the answer and nowhere else, kept by no browser, and each look is on record', async () => {
    const shown = await manager.send(path, { purpose: 'repairs-and-safety' }, { from: path });
    expect([shown.status, told(shown), shown.headers['cache-control']]).toEqual([200, true, 'no-store']);
    expect(told(await manager.get(path))).toBe(false);
    await manager.send(path, { purpose: 'school-transport' }, { from: path });
    expect((await asked()).map(({ outcome }) => outcome)).toEqual(['done', 'done']);

    const looked = (await manager.get(`/address/looked-at?premises=${premisesId}`)).text;
    expect(looked).toMatch(/Repairs and safety/);
    expect(looked).toMatch(/School transport/);
    expect((await manager.get('/address/looked-at')).text).toContain(premisesId);
  });

  it('is not there for those who need not know, and neither is who looked at it', async () => {
    for (const who of [test.cast.officer, test.cast.larchManager]) {
      const other = Visitor.at(test.url, who);
      const refused = await other.send(path, { purpose: 'repairs-and-safety' }, { from: path });
      expect([refused.status, told(refused)]).toEqual([404, false]);
      expect((await other.get(`/address/looked-at?premises=${premisesId}`)).status).toBe(404);
    }
    expect((await manager.get(`/address/looked-at?premises=${premisesId}`)).text).toContain('Was not shown it');
  });
});
