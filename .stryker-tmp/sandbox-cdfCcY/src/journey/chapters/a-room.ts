// @ts-nocheck
import type { Json } from '../api-client.js';
import { eventually, expectEqual, expectStatus, expectThat } from '../expectation.js';
import { FYLDE, PRESTON, type Family, type Offer, type Told } from './told.js';

export async function findAndHold({ step, cast }: Told, family: Family): Promise<Offer> {
  const match = await step(
    'officer',
    'Search: not in Preston, no room that cannot take the boy',
    async () => {
      const body = expectStatus(
        await cast.officer.post('/availability/search', { householdId: family.id, from: '2026-03-10', limit: 100 }),
        200,
      );
      const matches = body['matches'] as readonly Json[];
      expectThat(
        'nothing in Preston is listed',
        matches.every((found) => found['localAuthorityCode'] !== PRESTON),
      );
      const rules = (body['excluded'] as readonly Json[]).map((excluded) => String(excluded['rule']));
      expectThat('it says that unsafe areas were left out', rules.includes('unsafe-area'));
      expectThat('it says that rooms which cannot take the boy were left out', rules.includes('boy-too-old'));
      const inFylde = matches.find((found) => found['localAuthorityCode'] === FYLDE && found['category'] === 'refuge');
      if (!inFylde) throw new Error('no refuge room in Fylde is listed');
      return inFylde;
    },
    (found) => `found: a refuge room in Fylde with ${String(found['bedspaces'])} bedspaces`,
  );
  const unitId = String(match['unitId']);

  const placement = await step('officer', 'The room is held for them', async () => {
    const body = expectStatus(
      await cast.officer.post('/placements', { householdId: family.id, unitId, from: '2026-03-10' }),
      201,
    );
    expectEqual('status', body['status'], 'offered');
    return body;
  });
  await step('officer 2', 'A second officer, a moment later: taken, with alternatives', async () => {
    const other = expectStatus(
      await cast.officer2.post('/households', {
        members: [
          {
            key: 'lead',
            givenName: 'Rosa',
            familyName: 'Lund',
            dateOfBirth: '1990-01-01',
            sex: 'female',
            relationshipToLead: 'self',
          },
        ],
        needs: ['alcohol'],
      }),
      201,
    );
    const body = expectStatus(
      await cast.officer2.post('/placements', { householdId: other['id'], unitId, from: '2026-03-10' }),
      409,
    );
    expectEqual('code', body['code'], 'unit-not-available');
    expectThat('there are alternatives', (body['alternatives'] as readonly Json[]).length > 0);
  });
  return { placementId: String(placement['id']), unitId };
}

export async function agreeAndArrive(
  { step, cast }: Told,
  family: Family,
  offer: Offer,
  applicationId: string,
): Promise<Offer> {
  const placement = `/placements/${offer.placementId}`;
  await step('manager', 'The refuge sees who is coming, without names', async () => {
    expectStatus(await cast.manager.get(placement), 200);
    expectStatus(await cast.manager.get(`/households/${family.id}`), 404);
  });
  await step('manager', 'The refuge agrees', async () =>
    expectStatus(await cast.manager.post(`${placement}/accept`, { by: 'provider' }), 200),
  );
  await step('officer', 'She agrees', async () => {
    const body = expectStatus(await cast.officer.post(`${placement}/accept`, { by: 'person' }), 200);
    expectEqual('status', body['status'], 'accepted');
  });
  await step('manager', 'Now the refuge knows their names', async () =>
    expectStatus(await cast.manager.get(`/households/${family.id}`), 200),
  );
  const unit = await step('officer', 'The unit’s record holds no address', async () =>
    expectStatus(await cast.officer.get(`/units/${offer.unitId}`), 200),
  );
  await step('officer', 'The address, for the journey there, is disclosed and audited', async () => {
    const body = expectStatus(
      await cast.officer.post(`/premises/${String(unit['premisesId'])}/address-disclosures`, {
        purpose: 'travelling-to-placement',
        placementId: offer.placementId,
      }),
      201,
    );
    expectThat('there is a postcode', typeof body['address']?.['postcode'] === 'string');
  });
  await step('officer (PRE)', 'To anybody else there is no such address', async () => {
    expectStatus(
      await cast.prestonOfficer.post(`/premises/${String(unit['premisesId'])}/address-disclosures`, {
        purpose: 'travelling-to-placement',
      }),
      404,
    );
  });
  await step('manager', 'They arrive', async () => {
    const body = expectStatus(
      await cast.manager.post(`${placement}/arrive`, { arrivedAt: '2026-03-10T16:45:00Z' }),
      200,
    );
    expectEqual('status', body['status'], 'arrived');
  });
  await step(
    'system',
    'The out-of-area notice to Fylde is due by 2026-03-23',
    async () =>
      eventually('the clock K-18', async () => {
        const body = expectStatus(await cast.officer.get(`/applications/${applicationId}`), 200);
        const clock = (body['clocks'] as readonly Json[]).find((running) => running['clock'] === 'K-18');
        if (clock) expectEqual('last day', clock['lastDay'], '2026-03-23');
        return clock;
      }),
    'Housing Act 1996 s.208(4): 14 days beginning with the day the accommodation was made available',
  );
  return offer;
}
