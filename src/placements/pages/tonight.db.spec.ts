import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../../test/factories/accommodation.js';
import { aMotherWithTwo, recorded } from '../../../test/factories/households.js';
import { aHousehold } from '../../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const WYRE = 'E07000128';

describe('a place for tonight, on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T01:30:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  afterAll(() => test.close());

  const aRoomIn = async (localAuthorityCode: string, outOfHours: boolean) => {
    const manager = test.as(test.cast.rowanManager);
    const { id } = await premisesOf(manager, aRefuge(test.cast.organisations.rowan, { localAuthorityCode }));
    return (await confirmedUnitIn(manager, id, aFamilyRoom({ outOfHours }))).id;
  };
  const take = async (household: string, arrived = 'no') => {
    const page = `/places/tonight?household=${household}`;
    return officer.send(page, { where: 'near', arrived, outOfAreaReason: '' }, { from: page });
  };

  it('says whom to telephone where none can be taken without asking, holds nothing and keeps the need', async () => {
    const asked = await aRoomIn('E06000009', false);
    const household = await aHousehold(test);
    expect((await officer.get(`/places?household=${household}`)).text).toContain(
      `href="/places/tonight?household=${household}"`,
    );
    const none = await take(household);
    expect(none.headers['location']).toBe(`/places?household=${household}&where=near&done=none-tonight`);
    const { text } = await officer.get(none.headers['location'] as string);
    expect(text).toContain('telephone them');
    expect(text).not.toContain('Success');
    expect(text).toContain(asked);
    expect(await test.rows('select 1 from placements.placement')).toEqual([]);
    expect(
      await test.rows('select 1 from availability.unmet_need where household_id = $1 and met_at is null', [household]),
    ).toHaveLength(1);
  });

  it('takes the best place at once, and they live there when they have come', async () => {
    const room = await aRoomIn('E06000009', true);
    const household = await aHousehold(test);
    const taken = await take(household, 'yes');
    expect(taken.headers['location']).toMatch(/^\/placements\/[0-9a-f-]{36}\?done=tonight$/);
    expect((await officer.get(taken.headers['location'] as string)).text).toContain('The place is theirs tonight.');
    expect(
      await test.rows('select unit_id, status from placements.placement where household_id = $1', [household]),
    ).toEqual([{ unit_id: room, status: 'arrived' }]);

    const again = await take(household);
    expect([again.status, again.text.includes('There is a problem')]).toEqual([409, true]);
    expect((await officer.get(`/places?household=${household}`)).text).not.toContain('/places/tonight');
  });

  it('takes none in an area that they avoid, and asks whether they are there', async () => {
    const unsafe = await recorded(
      test.as(test.cast.officer),
      aMotherWithTwo({ unsafeAreas: [{ localAuthorityCode: WYRE }] }),
    );
    await aRoomIn(WYRE, true);
    expect((await take(unsafe.id)).headers['location']).toContain('done=none-tonight');
    const unsaid = await take(unsafe.id, '');
    expect([unsaid.status, unsaid.text.includes('href="#arrived"')]).toEqual([422, true]);
  });

  it('is for those who see the household and may place it', async () => {
    const household = await aHousehold(test);
    const page = `/places/tonight?household=${household}`;
    expect((await Visitor.at(test.url, test.cast.prestonOfficer).get(page)).status).toBe(404);
    expect((await Visitor.at(test.url, test.cast.supportWorker).get(page)).status).toBe(403);
  });
});
