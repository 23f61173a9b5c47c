import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('how often rooms are confirmed', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('is set for all rooms of one’s own, old after fresh', async () => {
    const manager = Visitor.at(test.url, test.cast.rowanManager);
    const from = '/rooms/how-often';
    expect((await manager.get(from)).text).toContain('value="24"');
    const wrong = await manager.send(from, { freshHours: '12', staleHours: '10' }, { from });
    expect([wrong.status, wrong.text.includes('href="#staleHours"')]).toEqual([422, true]);
    await manager.send(from, { freshHours: '12', staleHours: '36' }, { from });
    expect((await manager.get(from)).text).toMatch(/value="12"[\s\S]*value="36"/);
    expect((await Visitor.at(test.url, test.cast.larchManager).get(from)).text).toContain('value="24"');
  });
});
