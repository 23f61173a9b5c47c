import { aRefugeRoom } from '../../test/factories/accommodation.js';
import { arrived, dayFromToday, move, offered, type Placed } from '../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

// Two refuges that house one family one after the other, and both see the household in between.
describe('a refuge where they live, and the next one', () => {
  let test: TestApp;
  let here: Placed;
  let next: Placed;
  let nextPremises: string;
  let herePremises: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    here = await arrived(test);
    const room = await aRefugeRoom(larch(), test.cast.organisations.larch);
    const nights = { from: here.expectedTo, expectedTo: dayFromToday(test, 60) };
    const { id } = await offered(test, { householdId: here.householdId, unitId: room.id, ...nights });
    await larch().post(`/placements/${id}/accept`, { by: 'provider' }).expect(200);
    next = await move(test, id, 'accept', { by: 'person' });
    const premisesOf = async (unitId: string) =>
      (
        await test.rows<{ premises_id: string }>('select premises_id from accommodation.unit where id = $1', [unitId])
      )[0]!.premises_id;
    [herePremises, nextPremises] = [await premisesOf(here.unitId), await premisesOf(next.unitId)];
  });
  afterAll(() => test.close());

  const rowan = () => test.as(test.cast.rowanManager);
  const larch = () => test.as(test.cast.larchManager);
  const officer = () => test.as(test.cast.officer);
  const placesSeen = async (who: typeof rowan) =>
    (await who().get(`/households/${here.householdId}/placements`).expect(200)).body.items.map(
      ({ id }: { id: string }) => id,
    );
  const address = (who: typeof rowan, premisesId: string, placementId: string) =>
    who().post(`/premises/${premisesId}/address-disclosures`, { purpose: 'travelling-to-placement', placementId });

  it('both see the household, and neither the other’s place', async () => {
    expect(await placesSeen(rowan)).toEqual([here.id]);
    expect(await placesSeen(larch)).toEqual([next.id]);
    expect(await placesSeen(officer)).toEqual([next.id, here.id]);
    await rowan().get(`/placements/${next.id}`).expect(404);
    await larch().get(`/placements/${here.id}`).expect(404);
  });

  it('neither is told where the other is', async () => {
    await address(rowan, nextPremises, next.id).expect(404);
    await address(larch, herePremises, here.id).expect(404);
    await address(officer, nextPremises, next.id).expect(201);
    await address(rowan, herePremises, here.id).expect(201);
  });

  it('nor by the story that both read', async () => {
    const story = async (who: typeof rowan) =>
      JSON.stringify((await who().get(`/households/${here.householdId}/chronology`).expect(200)).body);
    expect(await story(rowan)).not.toContain(next.id);
    expect(await story(larch)).not.toContain(here.id);
    expect(await story(officer)).toContain(next.id);
  });

  it('nor by an offer of that place that came to nothing before', async () => {
    const room = await aRefugeRoom(larch(), test.cast.organisations.larch);
    const nights = { from: dayFromToday(test, 90), expectedTo: dayFromToday(test, 95) };
    const { id } = await offered(test, { householdId: here.householdId, unitId: room.id, ...nights });
    await move(test, id, 'withdraw', { reason: 'alternative-found' });
    expect(await placesSeen(rowan)).toEqual([here.id]);
    expect(await placesSeen(officer)).toContain(id);
  });

  it('nor by whom the household is shared with, and nobody who only houses them shares it with themselves', async () => {
    const shares = `/households/${here.householdId}/shares`;
    const openedTo = (organisationId: string) => ({ organisationId, purpose: 'Their next home', consent: 'given' });
    const { organisations } = test.cast;
    await officer().post(shares, openedTo(organisations.larch)).expect(201);
    await rowan().post(shares, openedTo(organisations.rowan)).expect(403);
    await rowan().post(shares, openedTo(organisations.partnership)).expect(201);

    const sharedWith = async (who: typeof rowan) =>
      (await who().get(`/households/${here.householdId}`).expect(200)).body.shares.map(
        (share: { organisationId: string }) => share.organisationId,
      );
    expect(await sharedWith(rowan)).toEqual([organisations.partnership]);
    expect((await sharedWith(officer)).sort()).toEqual([organisations.larch, organisations.partnership].sort());
    const { body } = await rowan().get(`/households/${here.householdId}/chronology`).expect(200);
    expect(JSON.stringify(body)).not.toContain('Larch');
    await test.rows(`update people.household_share set ended_at = now() where household_id = $1`, [here.householdId]);
  });

  it('a refuge sees what it offered them elsewhere itself', async () => {
    const room = await aRefugeRoom(larch(), test.cast.organisations.larch);
    const nights = { from: dayFromToday(test, 70), expectedTo: dayFromToday(test, 80) };
    const { body } = await rowan()
      .post('/placements', { householdId: here.householdId, unitId: room.id, ...nights })
      .expect(201);
    expect(await placesSeen(rowan)).toEqual([body.id, here.id]);
  });

  it('once they have moved, the next one sees that they lived there before', async () => {
    await move(test, here.id, 'depart', {
      ...{ departedAt: dayFromToday(test, 0), reason: 'planned-move-on', destination: 'refuge' },
    });
    expect(await placesSeen(larch)).toContain(here.id);
    await address(larch, herePremises, here.id).expect(404);
    await rowan().get(`/households/${here.householdId}/placements`).expect(404);
  });
});
