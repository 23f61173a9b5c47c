import { aSharedHousehold, memberOf, todayOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('the page on which support begins', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('is led to from the person, begins with regular support unless something else is chosen, and ends at the package', async () => {
    const coordinator = Visitor.at(test.url, test.cast.coordinator);
    const child = memberOf(await aSharedHousehold(test), 'boy');
    const path = `/people/${child}/support/new`;
    expect((await coordinator.get(`/people/${child}`)).text).toContain(path);
    const empty = (await coordinator.get(path)).text;
    expect(empty).toMatch(/value="regular" checked/);

    const [year = '', month = '', day = ''] = (await todayOf(test)).split('-');
    const filled = {
      ...{ leadProfessionalId: test.cast.supportWorker.id, intensity: 'intensive' },
      ...{ 'startsOn-day': day, 'startsOn-month': month, 'startsOn-year': year },
    };
    expect((await coordinator.send(path, filled, { from: path })).text).toContain(
      'Choose at least one kind of support',
    );
    const unborn = { ...filled, supportTypes: ['children'], 'startsOn-year': '1990' };
    expect((await coordinator.send(path, unborn, { from: path })).text).toContain('Enter the day they were born');
    const opened = await coordinator.send(path, { ...filled, supportTypes: ['children'] }, { from: path });

    const at = opened.headers['location'] as string;
    expect(at).toMatch(/^\/caseload\/[0-9a-f-]{36}\?done=opened$/);
    const { text } = await coordinator.get(at);
    for (const words of ['Support has begun', 'supportWorker', 'Intensive']) expect(text).toContain(words);
    const again = (await coordinator.get(path)).text;
    expect(again).toContain('They have support already');
    expect(again).toContain(`href="${at.split('?')[0]}"`);
  });

  it('is for those who may begin support, and for nobody else', async () => {
    const person = memberOf(await aSharedHousehold(test));
    const path = `/people/${person}/support/new`;
    expect((await Visitor.at(test.url, test.cast.rowanManager).get(path)).status).toBe(404);
    expect((await Visitor.at(test.url, test.cast.commissioner).get(path)).status).toBe(403);
  });
});
