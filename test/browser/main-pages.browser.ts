import { recordsHousehold } from './acts/household.js';
import { aFamilyHasMoved, FIRST_DAY, type MovedFamily } from './acts/journey.js';
import { entersAt, tabTo } from './acts/keyboard.js';
import { PASSWORD, Stage } from './support/stage.js';

// What a window of 1280 px is at 400%.
const ENLARGED = 320;
const PHONE = 360;
const HEAVIEST_BYTES = 100 * 1024;

const SETTINGS = [
  ...[
    '/settings',
    '/settings/risk',
    '/settings/risk/new',
    '/settings/support',
    '/settings/reminders',
    '/settings/checks',
  ],
  ...['/tasks/how-soon', '/tasks/how-soon/new'],
];

/** The pages that each role works on, with the records of one family in them. */
const PAGES: Readonly<Record<string, (family: MovedFamily) => readonly string[]>> = {
  'officer@blackpool': ({ householdId, applicationId, placementId, personId }) => [
    ...['/', '/tasks', '/tasks?list=team', '/tasks/away', '/cases?whose=team', '/referrals-in', '/law', '/law/PN-e'],
    ...['/account', '/households', '/households/new', `/households/${householdId}`],
    ...['story', 'tasks', 'notes', 'partners', 'record', 'move-on'].map((of) => `/households/${householdId}/${of}`),
    ...[`/people/${personId}`, `/places?household=${householdId}`, `/placements/${placementId}`],
    ...['', '/account', '/roof', '/decisions/priority-need'].map((of) => `/cases/${applicationId}${of}`),
  ],
  'manager@refuge-three': ({ roomId }) => [
    ...['/', '/tasks', '/rooms', '/rooms/confirm', '/rooms/calendar', '/rooms/how-often', '/premises', '/referrals'],
    ...['', '/close', '/offer', '/history'].map((of) => `/rooms/${roomId}${of}`),
    ...['/arrivals', '/address/looked-at', '/spreadsheets', '/households', '/caseload', '/reports'],
  ],
  'coordinator@complex-needs': ({ packageId, householdId, personId }) => [
    ...['/', '/caseload', '/caseload?whose=team', `/caseload/${packageId}`, `/caseload/${packageId}/outcomes`],
    ...[`/people/${personId}`, `/people/${personId}/safety-plan`, `/people/${personId}/orders/new`],
    ...['story', 'move-on', 'move-on/tenancy'].map((of) => `/households/${householdId}/${of}`),
  ],
  'supervisor@blackpool': () => [
    '/',
    '/tasks?list=late',
    '/tasks?list=escalated',
    '/tasks/pass-on',
    '/tasks/teams',
    ...SETTINGS,
  ],
  'commissioner@blackpool': () => ['/', '/reports', '/settings/answers', '/settings/answers/new'],
  'admin@blackpool': () => ['/', '/staff', '/undone-work'],
};

describe('the main pages of each role', () => {
  let stage: Stage;
  let family: MovedFamily;
  beforeAll(async () => {
    stage = await Stage.set({ clockStart: FIRST_DAY });
    family = await aFamilyHasMoved(stage);
  });
  afterEach(() => expect(stage.troubles()).toEqual([]));
  afterAll(() => stage.clear());

  it.each(Object.entries(PAGES))(
    'are moved one way only at 400% and on a phone, and weigh little when they come again: %s',
    async (who, pages) => {
      const reader = await stage.enter(who, { width: ENLARGED });
      const wrong: string[] = [];
      for (const path of pages(family)) {
        await reader.widen(ENLARGED);
        await reader.open(path);
        if ((await reader.heading) === 'Page not found') wrong.push(`${path} is not there`);
        if (await reader.isTooWide()) wrong.push(`${path} is too wide at 400%`);
        await reader.widen(PHONE);
        if (await reader.isTooWide()) wrong.push(`${path} is too wide for a phone`);
        const bytes = await reader.weigh(path);
        if (bytes === 0 || bytes > HEAVIEST_BYTES) wrong.push(`${path} weighs ${bytes} bytes`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('let a place be found, held and offered with the keyboard alone, and show where one is', async () => {
    await recordsHousehold(await stage.enter('officer2@blackpool'), 'Keys');
    const officer = await stage.enter(null);
    const { keyboard } = officer.page;
    await officer.goTo('/sign-in');
    await tabTo(officer, /^E-mail address/);
    await keyboard.type('officer2@blackpool.example');
    await tabTo(officer, /^Password/);
    await keyboard.type(PASSWORD);
    await tabTo(officer, /^Only I use it/);
    await keyboard.press('Space');
    await entersAt(officer, /^Sign in$/);
    await entersAt(officer, /^Households$/);
    await entersAt(officer, /^HH-/);
    // The main navigation has a link of this name too: past it, as the way past what repeats leads.
    await tabTo(officer, /^Skip to main content/);
    await keyboard.press('Enter');
    await entersAt(officer, /^Find a place$/);
    await entersAt(officer, /^Hold and offer/);
    await entersAt(officer, /^Hold and offer$/);
    expect(await officer.words).toContain('The place is held and offered.');
  });
});
