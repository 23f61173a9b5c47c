import type { Json } from '../api-client.js';
import { expectEqual, expectStatus } from '../expectation.js';
import { FYLDE, PRESTON, moveClock, type Family, type Offer, type Told } from './told.js';

export async function startSupport({ step, cast }: Told, family: Family): Promise<string[]> {
  await step('officer', 'With her consent the complex-needs team sees the household', async () => {
    expectStatus(
      await cast.officer.post(`/households/${family.id}/shares`, {
        organisationId: cast.ids.partnership,
        purpose: 'Support with alcohol',
        consent: 'given',
      }),
      201,
    );
  });
  return step(
    'coordinator',
    'A support package for her and for each child, from today',
    async () => {
      const packages: string[] = [];
      for (const personId of family.people) {
        const child = personId !== family.lead;
        const body = expectStatus(
          await cast.coordinator.post('/support-packages', {
            personId,
            leadProfessionalId: cast.ids.support,
            startsOn: '2026-03-10',
            supportTypes: child ? ['children'] : ['specialist-complex-needs', 'advocacy-and-safety-planning'],
            ...(child ? {} : { needs: ['alcohol'] }),
          }),
          201,
        );
        expectEqual('status', body['status'], 'active');
        packages.push(String(body['id']));
      }
      return packages;
    },
    'Domestic Abuse Act 2021 s.57, s.3: support for victims and their children, each in their own right',
  );
}

export async function moveTheSameDay(
  { timeline, step, cast }: Told,
  family: Family,
  room: Offer,
  packages: readonly string[],
): Promise<Offer> {
  await moveClock(cast, '2026-04-02T10:00:00Z');
  timeline.turnTo('2026-04-02');
  await step('officer', 'The refuge’s location is known to him: Fylde is unsafe now', async () => {
    expectStatus(
      await cast.officer.put(`/households/${family.id}/unsafe-areas`, {
        unsafeAreas: [{ localAuthorityCode: PRESTON }, { localAuthorityCode: FYLDE }],
      }),
      200,
    );
  });
  const flat = await step('officer', 'Search for a dispersed flat in Blackpool', async () => {
    const body = expectStatus(
      await cast.officer.post('/availability/search', {
        householdId: family.id,
        from: '2026-04-02',
        categories: ['dispersed'],
      }),
      200,
    );
    const found = (body['matches'] as readonly Json[])[0];
    if (!found) throw new Error('no dispersed flat is listed');
    return found;
  });
  const opened = await step('officer', 'Transfer: out of the room and into the flat in one act', async () => {
    const body = expectStatus(
      await cast.officer.post(`/placements/${room.placementId}/transfer`, {
        unitId: flat['unitId'],
        at: '2026-04-02T10:00:00Z',
        reason: 'location-compromised',
      }),
      201,
    );
    expectEqual('closed', body['closed']?.['status'], 'transferred');
    expectEqual('opened', body['opened']?.['status'], 'arrived');
    return body['opened'] as Json;
  });
  await step('manager', 'The old room is being made ready; where they went is not shown', async () => {
    const unit = expectStatus(await cast.manager.get(`/units/${room.unitId}`), 200);
    expectEqual('status', unit['status'], 'turnaround');
    expectStatus(await cast.manager.get(`/placements/${String(opened['id'])}`), 404);
  });
  await step('coordinator', 'Support has not stopped for a day', async () => {
    for (const id of packages) {
      const body = expectStatus(await cast.coordinator.get(`/support-packages/${id}`), 200);
      expectEqual('status', body['status'], 'active');
      expectEqual('lead', body['leadProfessionalId'], cast.ids.support);
    }
  });
  return { placementId: String(opened['id']), unitId: String(flat['unitId']) };
}
