import { fillDay } from './acts/household.js';
import { findsARoom } from './acts/offer.js';
import { holdsImportsBack, sendsRooms } from './acts/spreadsheet.js';
import { Stage } from './support/stage.js';

const TABLET = 820;
const PHONE = 360;
const NEXT_YEAR = String(new Date().getUTCFullYear() + 1);

describe('a refuge manager with nine rooms and one phone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set();
  });
  afterEach(() => expect(stage.troubles()).toEqual([]));
  afterAll(() => stage.clear());

  it('sees her board change while an officer offers, and goes with them from the referral to the day they leave', async () => {
    const manager = await stage.enter('manager@refuge-three', { width: TABLET });
    const officer = await stage.enter('officer@blackpool');
    const unit = await findsARoom(officer, 'Watched');
    const room = manager.page.locator(`#room-${unit}`);
    await manager.open('/rooms');
    await officer.press('Hold and offer');

    await room.getByText('Held', { exact: true }).waitFor();
    expect(await manager.page.locator('#board-news').textContent()).toMatch(/: held$/);
    await manager.look();
    await manager.picture('rooms');

    await manager.follow('Referrals');
    await manager.follow(/^A household, named when both have agreed/);
    expect(await manager.words).toMatch(/Woman, \d\d/);
    expect(await manager.words).not.toContain('Watched');
    await manager.unfold('We cannot take them');
    await manager.press('Decline');
    expect(await manager.tellsOfAnError()).toBe(true);
    await manager.picture('referral');
    await manager.press('Accept: they can come');
    expect(await manager.words).toContain('You have agreed.');
    await officer.press('They agree to this place');
    await officer.follow('Where it is');
    await officer.page.getByLabel('Travelling to placement').check();
    await officer.press('Show the address');
    expect(await officer.words).toContain('It is shown once.');

    await manager.page.reload();
    await manager.follow('See how it went on');
    await manager.press('They have arrived');
    expect(await manager.words).toContain('They have arrived. From now on they live here.');
    await manager.unfold('They stay longer');
    await fillDay(manager, 'expectedTo', ['31', '2', NEXT_YEAR]);
    await manager.press('Extend the stay');
    expect(await manager.tellsOfAnError()).toBe(true);
    expect(await manager.page.locator('[name="expectedTo-day"]').inputValue()).toBe('31');
    await fillDay(manager, 'expectedTo', ['1', '3', NEXT_YEAR]);
    await manager.page.getByLabel('Why').locator('visible=true').selectOption('support-continues');
    await manager.press('Extend the stay');
    expect(await manager.words).toContain(`1 March ${NEXT_YEAR}`);
    await manager.picture('a-stay');
    await manager.follow('Rooms');
    await room.getByText('Occupied', { exact: true }).waitFor();
    await manager.follow('Calendar');
    expect(await manager.words).toContain('Occupied');
    await manager.picture('calendar');

    await manager.open('/arrivals');
    await manager.page.getByRole('main').locator('a[href^="/arrivals/"]').first().click();
    await manager.page.waitForURL('**/arrivals/*');
    await manager.unfold('They have left');
    await manager.press('They have left');
    expect(await manager.tellsOfAnError()).toBe(true);
    await manager.page.getByLabel('Why').locator('visible=true').selectOption('planned-move-on');
    await manager.page.getByLabel('Where to').selectOption('rental-social');
    await manager.press('They have left');
    expect(await manager.words).toContain('They have left. The room is made ready for the next household.');
    await manager.follow('Rooms');
    await room.getByText('Being made ready', { exact: true }).waitFor();

    await manager.follow('Who looked at our addresses');
    const house = /premises\/([^/]+)/.exec(officer.page.url())?.[1];
    await manager.page.locator(`main a[href$="premises=${house}"]`).click();
    await manager.page.waitForURL('**premises=*');
    await manager.look();
    expect(await manager.words).toMatch(/Olu Officer, Blackpool Council\s+Travelling to placement/);
    await manager.picture('who-looked-at-our-address');
  });

  it('keeps the cursor where it is on a card that changes', async () => {
    const manager = await stage.enter('manager@refuge-one');
    await manager.open('/rooms');
    const link = manager.page.locator('article[data-status="available"] a').first();
    const path = await link.getAttribute('href');
    await link.focus();
    const other = await stage.enter('manager@refuge-one');
    await other.open(`${path}/close`);
    await other.page.getByLabel('Why').selectOption('deep-clean');
    await other.page.getByLabel('Provider', { exact: true }).check();
    await other.picture('close-a-room');
    await other.press('Close the room');
    await manager.page.locator(`article[data-status="closed"] a[href="${path}"]`).waitFor();
    expect(await manager.page.evaluate('document.activeElement.getAttribute("href")')).toBe(path);
    await other.press('Put it back into use');
    await manager.page.locator(`article[data-status="available"] a[href="${path}"]`).waitFor();
  });

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

  it('watches a spreadsheet being looked at, and is shown what has to be put right as soon as it is known', async () => {
    const manager = await stage.enter('manager@refuge-one', { width: TABLET });
    await manager.open('/spreadsheets');
    await manager.picture('spreadsheets');
    await manager.press('Look at the file');
    expect(await manager.tellsOfAnError()).toBe(true);

    const goOn = await holdsImportsBack(stage);
    await sendsRooms(manager, 'Attic', { good: 20, bad: 3 });
    expect(await manager.words).toContain('Nothing is recorded yet.');
    await manager.picture('import-progress');
    await goOn();
    await manager.page.getByText('What has to be put right').waitFor();
    await manager.look();
    await manager.picture('import-preview');
    // Its page goes on by itself as soon as they are recorded.
    await manager.page.getByRole('button', { name: 'Record all 20 rows that are right' }).click();
    await manager.page.getByText('Finished', { exact: true }).waitFor();
    await manager.look();
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
  });
});
