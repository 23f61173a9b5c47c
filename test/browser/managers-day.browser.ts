import { sendsRooms } from './acts/spreadsheet.js';
import { Stage } from './support/stage.js';

const TABLET = 820;
const PHONE = 360;

describe('a refuge manager with nine rooms and one phone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set();
  });
  afterEach(() => expect(stage.troubles()).toEqual([]));
  afterAll(() => stage.clear());

  it.each([true, false])('confirms all her rooms in three taps (JavaScript %s)', async (javaScript) => {
    const manager = await stage.enter('manager@refuge-one', { javaScript, width: PHONE });
    await manager.open('/rooms');
    if (javaScript) await manager.picture('rooms-on-a-phone');
    await manager.page.getByRole('main').getByText('Confirm what is here').click();
    await manager.page.waitForURL('**/rooms/confirm');
    await manager.look();
    await manager.page.getByRole('checkbox').first().check();
    if (javaScript) await manager.picture('confirm-on-a-phone');
    await manager.press('Confirm the rest');
    expect(await manager.words).toContain('The rest is confirmed.');
    await manager.follow('Look again');
  });

  it('brings rooms in from a spreadsheet without JavaScript, and sees how far it is', async () => {
    const manager = await stage.enter('manager@refuge-one', { javaScript: false, width: TABLET });
    await manager.open('/spreadsheets');
    await manager.press('Look at the file');
    expect(await manager.words).toContain('Choose the file');

    await sendsRooms(manager, 'Garden', { good: 400, bad: 3 });
    await manager.page.getByText('What has to be put right').waitFor();
    expect(await manager.words).toContain('This must be a whole number.');
    await manager.follow('Rows that are right');
    await manager.page.getByRole('checkbox').first().check();
    await manager.press('Record only those that are ticked');
    await manager.page.getByRole('button', { name: 'Record all 399 rows that are right' }).waitFor();

    await manager.press('Record all 399 rows that are right');
    await manager.page.getByText('Finished', { exact: true }).waitFor();
    const [report] = await Promise.all([
      manager.page.waitForEvent('download'),
      manager.page.getByRole('link', { name: /^Take away the rows/ }).click(),
    ]);
    expect(report.suggestedFilename()).toMatch(/^refused-rows-[\d-]+\.csv$/);
  });

  it('asks for an address with a reason, sees it once, and sees afterwards that it was looked at', async () => {
    const manager = await stage.enter('manager@refuge-one');
    await manager.open('/rooms');
    await manager.page.locator('article a').first().click();
    await manager.page.waitForURL('**/rooms/*-*');
    await manager.follow('Where it is');
    const asked = manager.page.url();
    await manager.press('Show the address');
    expect(await manager.page.title()).toMatch(/^Error: /);
    await manager.page.getByLabel('Repairs and safety').check();
    await manager.press('Show the address');
    expect(await manager.words).toContain('It is shown once.');
    expect(manager.page.url()).toBe(asked);
    await manager.open('/address/looked-at');
    await manager.page.getByRole('main').locator('a[href*="premises="]').first().click();
    await manager.page.waitForURL('**premises=*');
    await manager.look();
    expect(await manager.words).toContain('Repairs and safety');
    await manager.picture('who-looked-at-our-address');
  });
});
