// @ts-nocheck
import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from '../../test/factories/accommodation.js';
import { recorded } from '../../test/factories/households.js';
import { pastClaims, recordedSince } from '../../test/factories/stays.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

const JANUARY = 'from=2026-01-01&to=2026-02-01';

// The published example of how occupancy by bed misleads: twenty bedspaces and sixteen people, three times.
describe('four rooms of five and five rooms of four with sixteen people', () => {
  let test: TestApp;
  const houses: Record<string, string> = {};

  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    houses['four-of-five'] = await aHouse(4, 5, [4, 4, 4, 4]);
    houses['five-of-four'] = await aHouse(5, 4, [4, 3, 3, 3, 3]);
    houses['five-of-four, one free'] = await aHouse(5, 4, [4, 4, 4, 4]);
  });
  afterAll(() => test.close());

  it.each([
    ['four-of-five', { byBed: 80, byRoom: 100, byHousehold: 100 }],
    ['five-of-four', { byBed: 80, byRoom: 100, byHousehold: 100 }],
    ['five-of-four, one free', { byBed: 80, byRoom: 80, byHousehold: 80 }],
  ])('show %s as %j', async (house, rates) => {
    const { body } = await manager().get(`/reports/occupancy?${JANUARY}&by=premises`).expect(200);
    const figures = body.groups.find(({ key }: { key: string }) => key === houses[house]);
    expect(figures).toMatchObject({ gross: rates, net: rates, nights: 31, occupiedBedNights: 16 * 31 });
  });

  it('say by which rule a night and a bed were counted', async () => {
    const { body } = await manager().get(`/reports/occupancy?${JANUARY}`).expect(200);
    expect(body.dayRule).toContain('A night belongs to the day on which it begins');
    expect(body.bedRule).toContain('never more than the unit has bedspaces');
    expect(body.total.gross).toEqual({ byBed: 80, byRoom: 92.9, byHousehold: 92.9 });
  });

  function manager() {
    return test.as(test.cast.rowanManager);
  }

  async function aHouse(rooms: number, beds: number, families: readonly number[]): Promise<string> {
    const { id } = await premisesOf(manager(), aRefuge(test.cast.organisations.rowan));
    for (let room = 0; room < rooms; room++) {
      const unit = await confirmedUnitIn(manager(), id, aFamilyRoom({ bedspaces: beds, cots: 0 }));
      await recordedSince(test, [unit.id], '2025-12-01T12:00:00Z');
      const size = families[room];
      if (size === undefined) continue;
      const household = await recorded(test.as(test.cast.officer), { members: family(size) });
      const stay = { unitId: unit.id, kind: 'stay', from: '2025-12-20T15:00:00Z', householdId: household.id } as const;
      await pastClaims(test, [{ ...stay, to: '2026-02-14T10:00:00Z' }]);
    }
    return id;
  }
});

function family(size: number): object[] {
  return Array.from({ length: size }, (_, index) => ({
    key: index === 0 ? 'lead' : `child-${index}`,
    givenName: `Given${index}`,
    familyName: 'Example',
    dateOfBirth: index === 0 ? '1990-04-01' : `201${index}-04-01`,
    sex: 'female',
    relationshipToLead: index === 0 ? 'self' : 'child',
  }));
}
