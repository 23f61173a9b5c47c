import { aPart } from '../factories/account.js';
import { aFamilyRoom, aRefuge, aRefugeRoom, confirmedUnitIn, premisesOf } from '../factories/accommodation.js';
import type { Test } from 'supertest';
import { aHousingPlan } from '../factories/assessments.js';
import { answer, anApproach, applied, decided, inRelief, type TakenApplication } from '../factories/applications.js';
import { gathered } from '../factories/h-clic.js';
import { aMotherWithTwo, recorded } from '../factories/households.js';
import { anOpenPlan, aTenancy } from '../factories/move-on.js';
import { aHousehold, arrived } from '../factories/placements.js';
import { dueNotice } from '../factories/reviews.js';
import {
  anAskedPartner,
  aPerpetrator,
  aReferral,
  aReferredCase,
  aSentCase,
  aTransfer,
} from '../factories/conferences.js';
import { anOrder } from '../factories/orders.js';
import { aRiskPolicy } from '../factories/risk.js';
import { aClosing, aMeasuring, anActivePackage, aPackage, memberOf } from '../factories/support.js';
import { aSafetyPlan } from '../factories/safety-plans.js';
import type { TestApp } from '../support/test-app.js';

export const TODAY = '2026-03-10';
export const TOMORROW = '2026-03-11';
export const YESTERDAY = '2026-03-09';

export function rowan(test: TestApp) {
  return test.as(test.cast.rowanManager);
}

export async function raw(test: TestApp, contentType: string, body: string) {
  const headers = { Authorization: `Bearer ${test.cast.officer.token}`, 'Content-Type': contentType };
  const response = await fetch(`${test.url}/api/v1/households`, { method: 'POST', headers, body });
  return { status: response.status, body: (await response.json()) as { code?: string } };
}

export async function sharing(test: TestApp, overrides: object) {
  const id = await aHousehold(test);
  const body = { organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' };
  return () => test.as(test.cast.officer).post(`/households/${id}/shares`, { ...body, ...overrides });
}

export async function leaving(test: TestApp, key: string, leftOn: string) {
  const household = await recorded(test.as(test.cast.officer));
  const path = `/households/${household.id}/members/${memberOf(household, key)}/leave`;
  return () => test.as(test.cast.officer).post(path, { leftOn, reason: 'stays-with-other-parent' });
}

/** The boy comes back on `returnedOn`, having left on `leftOn` if he has. */
export async function returning(test: TestApp, leftOn: string | null, returnedOn: string) {
  const household = await recorded(test.as(test.cast.officer));
  const path = `/households/${household.id}/members/${memberOf(household, 'boy')}`;
  const left = { leftOn, reason: 'stays-with-other-parent' };
  if (leftOn !== null) await test.as(test.cast.officer).post(`${path}/leave`, left).expect(200);
  return () => test.as(test.cast.officer).post(`${path}/return`, { returnedOn });
}

export async function nextTo(test: TestApp, codes: string[]) {
  return () => test.as(test.cast.administrator).put('/local-authorities/E06000009/neighbours', { codes });
}

export function aClosure(overrides: object = {}): object {
  return { reason: 'repairs', costBearer: 'provider', from: TODAY, to: '2026-03-20', ...overrides };
}

export async function closing(test: TestApp, overrides: object) {
  const room = await aRefugeRoom(rowan(test), test.cast.organisations.rowan);
  return () => rowan(test).post(`/units/${room.id}/closures`, aClosure(overrides));
}

export async function checking(test: TestApp, overrides: object) {
  const { premisesId } = await aRefugeRoom(rowan(test), test.cast.organisations.rowan);
  const body = { kind: 'gas-safety', checkedOn: TODAY, validUntil: '2027-03-09', result: 'pass', ...overrides };
  return () => rowan(test).post(`/premises/${premisesId}/standards-checks`, body);
}

export async function moving(
  test: TestApp,
  made: (test: TestApp) => Promise<{ id: string }>,
  name: string,
  body: object,
) {
  const { id } = await made(test);
  return () => test.as(test.cast.officer).post(`/placements/${id}/${name}`, body);
}

export async function applying(test: TestApp, overrides: Record<string, unknown>) {
  const id = await aHousehold(test);
  return () => test.as(test.cast.officer).post('/applications', anApproach(id, overrides));
}

export async function telling(test: TestApp, overrides: Record<string, unknown>) {
  const { id } = await applied(test.as(test.cast.officer));
  return () =>
    test.as(test.cast.officer).put(`/applications/${id}/account/safe-now`, aPart(overrides)).set('If-Match', '"0"');
}

/** The first version of something. */
export function versioned(sent: Test): Test {
  return sent.set('If-Match', '"0"');
}

/** Who a home must be for, as one member says it. */
export async function homeFor(test: TestApp, member: (application: TakenApplication) => Promise<object>) {
  const application = await applied(test.as(test.cast.officer));
  const body = { members: [await member(application)], immigrationControlled: false };
  return () => versioned(test.as(test.cast.officer).put(`/applications/${application.id}/household-members`, body));
}

export async function planning(test: TestApp, overrides: Record<string, unknown>) {
  const { id } = await inRelief(test.as(test.cast.officer));
  return () => versioned(test.as(test.cast.officer).put(`/applications/${id}/housing-plan`, aHousingPlan(overrides)));
}

export async function deciding(test: TestApp, body: object) {
  const { id } = await inRelief(test.as(test.cast.officer));
  return () => test.as(test.cast.officer).post(`/applications/${id}/decisions`, body);
}

export function endOfRelief(endedOn: string): object {
  return { duty: 'relief', ground: 'RL-f', endedOn, reasons: 'She has gone to her sister' };
}

export async function reviewing(test: TestApp, decidedOn: string, requestedOn: string) {
  const officer = test.as(test.cast.officer);
  const { id } = await applied(officer, { approachedOn: '2026-01-05' });
  const decisionId = await decided(officer, id, answer('eligibility', 'not-eligible', { decidedOn }));
  return () => officer.post(`/applications/${id}/reviews`, { decisionId, requestedOn });
}

export async function supporting(test: TestApp, overrides: object) {
  const household = await recorded(test.as(test.cast.officer));
  const body = aPackage(memberOf(household), test.cast.supportWorker, TODAY, overrides);
  return () => test.as(test.cast.officer).post('/support-packages', body);
}

export async function ending(test: TestApp, closedOn: string) {
  const { id } = await anActivePackage(test);
  return () => test.as(test.cast.supportWorker).post(`/support-packages/${id}/close`, aClosing(closedOn));
}

export async function measuring(test: TestApp, overrides: object) {
  const { id } = await anActivePackage(test);
  return () => test.as(test.cast.supportWorker).post(`/support-packages/${id}/measures`, aMeasuring(overrides));
}

export async function assessing(test: TestApp, overrides: object) {
  const household = await recorded(test.as(test.cast.officer));
  const body = { tool: 'dash-24', yesCount: 5, assessedOn: TODAY, ...overrides };
  return () => test.as(test.cast.officer).post(`/people/${memberOf(household)}/risk-assessments`, body);
}

export async function conferring(test: TestApp, overrides: object) {
  const personId = memberOf(await recorded(test.as(test.cast.officer)));
  const body = aReferral(await aPerpetrator(test, test.cast.officer, personId), TODAY, overrides);
  return () => test.as(test.cast.officer).post(`/people/${personId}/conferences`, body);
}

export async function acting(test: TestApp, overrides: object) {
  const { id } = await aReferredCase(test);
  const body = { action: 'Ring the school', ownerId: test.cast.officer.id, dueOn: TODAY, ...overrides };
  return () => test.as(test.cast.officer).post(`/conferences/${id}/actions`, body);
}

export async function asking(test: TestApp, step: 'chase' | 'close', overrides: object = {}) {
  const { actionId } = await anAskedPartner(test);
  const body = { outcome: 'done', closedOn: TODAY, ...overrides };
  return () =>
    test.as(test.cast.officer).post(`/conference-actions/${actionId}/${step}`, step === 'close' ? body : undefined);
}

export async function sending(test: TestApp, overrides: object) {
  const { id } = await aReferredCase(test);
  return () => test.as(test.cast.officer).post(`/conferences/${id}/transfers`, aTransfer(TODAY, overrides));
}

export async function confirming(test: TestApp, overrides: object) {
  const { id, transferId } = await aSentCase(test);
  const body = { confirmedOn: TODAY, confirmedBy: 'Their coordinator', ...overrides };
  return () => test.as(test.cast.officer).post(`/conferences/${id}/transfers/${transferId}/confirm`, body);
}

export async function ordering(test: TestApp, overrides: object) {
  const personId = memberOf(await recorded(test.as(test.cast.officer)));
  return () => test.as(test.cast.officer).post(`/people/${personId}/orders`, anOrder(TODAY, overrides));
}

export async function planningForSafety(test: TestApp, overrides: object) {
  const personId = memberOf(await recorded(test.as(test.cast.officer)));
  return () => test.as(test.cast.officer).post(`/people/${personId}/safety-plans`, aSafetyPlan(TODAY, overrides));
}

export async function settling({ as, cast }: TestApp, overrides: object) {
  return () => as(cast.coordinator).post('/risk-policies', aRiskPolicy(overrides));
}

export async function housing(test: TestApp, overrides: object) {
  const id = await aHousehold(test);
  const body = aTenancy(test, id, '2026-04-01', { previousTenure: 'secure-lifetime', ...overrides });
  return () => test.as(test.cast.officer).post('/tenancies', body);
}

export async function aTask(test: TestApp): Promise<string> {
  const { tasks } = await anOpenPlan(test);
  return tasks[0]?.id ?? '';
}

/** A letter about a decision against them is issued. */
export async function issuing(test: TestApp, body: object, safeContact: object = { channel: 'none' }) {
  const officer = test.as(test.cast.officer);
  const { id } = await inRelief(officer, {}, { ...aMotherWithTwo(), safeContact });
  await decided(officer, id, answer('eligibility', 'not-eligible'));
  return issuingOf(test, id, 'N-184', body);
}

/** A notice to the council in whose area they have come to live is issued. */
export async function outOfArea(test: TestApp, body: object) {
  const officer = test.as(test.cast.officer);
  const { id, household } = await inRelief(officer);
  const localAuthorityCode = 'E07000119';
  const house = await premisesOf(rowan(test), aRefuge(test.cast.organisations.rowan, { localAuthorityCode }));
  const { id: unitId } = await confirmedUnitIn(rowan(test), house.id, aFamilyRoom());
  await arrived(test, { householdId: household.id, unitId });
  return issuingOf(test, id, 'N-208', body);
}

async function issuingOf(test: TestApp, applicationId: string, notice: string, body: object) {
  const officer = test.as(test.cast.officer);
  const noticeId = await dueNotice(test, { applicationId }, notice);
  return () => officer.post(`/applications/${applicationId}/notices/${noticeId}/issue`, { issuedOn: TODAY, ...body });
}

/** A supervisor signs off the quarter after `change` has been made to it in the database; each case has a quarter of its own. */
export async function signingOff(test: TestApp, quarter: string, change = 'reached = reached') {
  const id = await gathered(test, quarter);
  await test.rows(`update reporting.hclic_return set ${change} where id = $1`, [id]);
  return () => test.as(test.cast.supervisor).post(`/h-clic/returns/${id}/sign-off`);
}

/** A supervisor asks for the file of a quarter that is signed off, with a mapping of this version. */
export async function writing(test: TestApp, quarter: string, version: string) {
  const id = await gathered(test, quarter);
  await test.as(test.cast.supervisor).post(`/h-clic/returns/${id}/sign-off`).expect(200);
  return () => test.as(test.cast.supervisor).get(`/h-clic/returns/${id}/return.xml?mapping=${version}`);
}
