import type request from 'supertest';
import { aFamilyRoom, aRefuge, aRefugeRoom, premisesOf, unitIn } from '../factories/accommodation.js';
import { answer, anApproach, applied, decided, PRESTON } from '../factories/applications.js';
import { aMotherWithTwo, aWomanAlone } from '../factories/households.js';
import { anOpenPlan } from '../factories/move-on.js';
import { accepted, aHousehold, anOffer, arrived, dayFromToday, departed, offered } from '../factories/placements.js';
import { aClosedPackage, aClosing, anActivePackage, anOfferedPackage } from '../factories/support.js';
import type { TestApp } from '../support/test-app.js';
import { ABSENT } from './routes.js';
import {
  TODAY,
  TOMORROW,
  YESTERDAY,
  aClosure,
  aTask,
  applying,
  assessing,
  closing,
  deciding,
  endOfRelief,
  ending,
  housing,
  moving,
  raw,
  reviewing,
  rowan,
  sharing,
  supporting,
} from './refusal-steps.js';

type Sent = request.Test | Promise<{ status: number; body: { code?: string } }>;

/** One way to be refused: what is there before, and then the request. */
export interface RefusalCase {
  readonly code: string;
  readonly what: string;
  readonly status: number;
  readonly arrange: (test: TestApp) => Promise<() => Sent>;
}

/** Every code of the product, each refused at least once. */
export const REFUSALS: readonly RefusalCase[] = [
  // At the door
  refused(401, 'not-signed-in', 'no token', async (test) => () => test.as(null).get('/me')),
  refused(
    401,
    'wrong-sign-in',
    'an address that nobody has',
    async (test) => () => test.as(null).post('/sessions', { email: 'nobody@test.example', password: 'a guess' }),
  ),
  refused(403, 'not-allowed', 'a role without the permission', async (test) => {
    const id = await aHousehold(test);
    return () => test.as(test.cast.auditor).get(`/households/${id}`);
  }),
  refused(403, 'not-allowed', 'a provider answering for a person', async (test) => {
    const { id } = await offered(test);
    return () => test.as(test.cast.rowanManager).post(`/placements/${id}/accept`, { by: 'person' });
  }),
  refused(404, 'not-found', 'a stranger’s read', async (test) => {
    const id = await aHousehold(test);
    return () => test.as(test.cast.prestonOfficer).get(`/households/${id}`);
  }),
  refused(404, 'not-found', 'a stranger’s change', async (test) => {
    const id = await aHousehold(test);
    return () => test.as(test.cast.prestonOfficer).put(`/households/${id}/safe-contact`, { channel: 'none' });
  }),
  refused(
    404,
    'not-found',
    'an id that cannot be one',
    async (test) => () => test.as(test.cast.officer).get('/households/not-an-id'),
  ),
  refused(404, 'not-found', 'an address asked for by a stranger', async (test) => {
    const { id } = await premisesOf(rowan(test), aRefuge(test.cast.organisations.rowan));
    return () => test.as(test.cast.prestonOfficer).post(`/premises/${id}/address-disclosures`, { purpose: 'visit' });
  }),
  refused(400, 'malformed', 'a body that is not JSON', async (test) => () => raw(test, 'application/json', '{')),
  refused(
    400,
    'invalid-input',
    'an unknown field',
    async (test) => () => test.as(test.cast.officer).post('/households', { ...aWomanAlone(), nickname: 'x' }),
  ),
  refused(
    413,
    'too-large',
    'a megabyte and more',
    async (test) => () => raw(test, 'application/json', JSON.stringify({ a: 'x'.repeat(1_100_000) })),
  ),
  refused(415, 'unsupported-format', 'plain text', async (test) => () => raw(test, 'text/csv', 'a,b')),
  refused(428, 'if-match-required', 'a change without If-Match', async (test) => {
    const room = await aRefugeRoom(rowan(test), test.cast.organisations.rowan);
    return () => rowan(test).patch(`/units/${room.id}`, { cots: 2 });
  }),
  refused(412, 'stale-version', 'a change of a version that is gone', async (test) => {
    const room = await aRefugeRoom(rowan(test), test.cast.organisations.rowan);
    return () => rowan(test).patch(`/units/${room.id}`, { cots: 2 }, { 'If-Match': '"99"' });
  }),
  refused(412, 'stale-version', 'an If-Match that we never gave', async (test) => {
    const room = await aRefugeRoom(rowan(test), test.cast.organisations.rowan);
    return () => rowan(test).patch(`/units/${room.id}`, { cots: 2 }, { 'If-Match': '"abc"' });
  }),
  refused(
    400,
    'invalid-idempotency-key',
    'a key without end',
    async (test) => () =>
      test.as(test.cast.officer).post('/households', aWomanAlone(), { 'Idempotency-Key': 'k'.repeat(201) }),
  ),
  refused(422, 'idempotency-key-reused', 'a key used for something else', async (test) => {
    const key = { 'Idempotency-Key': 'used-before' };
    await test.as(test.cast.officer).post('/households', aWomanAlone(), key).expect(201);
    return () => test.as(test.cast.officer).post('/households', aMotherWithTwo(), key);
  }),
  refused(
    422,
    'clock-goes-forward',
    'the clock put back',
    async (test) => () => test.as(test.cast.administrator).post('/clock', { now: '2026-03-01T00:00:00Z' }),
  ),

  // People
  refused(422, 'in-the-future', 'a birth to come', async (test) => {
    const body = aWomanAlone();
    (body['members'] as { dateOfBirth: string }[])[0]!.dateOfBirth = TOMORROW;
    return () => test.as(test.cast.officer).post('/households', body);
  }),
  refused(422, 'unknown-local-authority', 'an area nobody knows', async (test) => {
    const id = await aHousehold(test);
    const body = { unsafeAreas: [{ localAuthorityCode: 'E06999999' }] };
    return () => test.as(test.cast.officer).put(`/households/${id}/unsafe-areas`, body);
  }),
  refused(422, 'legal-basis-needed', 'sharing without consent or basis', async (test) =>
    sharing(test, { consent: 'not-required' }),
  ),
  refused(422, 'unknown-organisation', 'sharing with nobody', async (test) =>
    sharing(test, { organisationId: ABSENT }),
  ),
  refused(409, 'already-shared', 'sharing twice', async (test) => {
    const share = await sharing(test, {});
    await share();
    return share;
  }),

  // Places
  refused(
    422,
    'unknown-local-authority',
    'a provider nowhere',
    async (test) => () =>
      test
        .as(test.cast.administrator)
        .post('/providers', { name: 'Nowhere Trust', type: 'voluntary', localAuthorityCode: 'E06999999' }),
  ),
  refused(409, 'reference-taken', 'premises with a name in use', async (test) => {
    const body = aRefuge(test.cast.organisations.rowan, { reference: 'The Same House' });
    await premisesOf(rowan(test), body);
    return () => rowan(test).post('/premises', body);
  }),
  refused(409, 'reference-taken', 'a unit with a name in use', async (test) => {
    const { id } = await premisesOf(rowan(test), aRefuge(test.cast.organisations.rowan));
    const body = aFamilyRoom({ reference: 'The Same Room' });
    await unitIn(rowan(test), id, body);
    return () => rowan(test).post(`/premises/${id}/units`, body);
  }),
  refused(422, 'to-before-from', 'a closure that ends before it begins', async (test) =>
    closing(test, { from: TOMORROW, to: TODAY }),
  ),
  refused(422, 'blaming-words', 'a closure that blames', async (test) => closing(test, { reason: 'chaotic-family' })),
  refused(409, 'unit-not-available', 'a closure of a room that is held', async (test) => {
    const { unitId } = await offered(test);
    return () => rowan(test).post(`/units/${unitId}/closures`, aClosure());
  }),
  refused(422, 'to-before-from', 'a search that ends before it begins', async (test) => {
    const householdId = await aHousehold(test);
    const body = { householdId, from: TODAY, to: YESTERDAY };
    return () => test.as(test.cast.officer).post('/availability/search', body);
  }),

  // Placements
  refused(409, 'unit-not-available', 'a second offer of one room', async (test) => {
    const { unitId } = await offered(test);
    const body = await anOffer(test, { unitId });
    return () => test.as(test.cast.officer).post('/placements', body);
  }),
  refused(422, 'unit-unsuitable', 'a room too small', async (test) => {
    const room = await aRefugeRoom(rowan(test), test.cast.organisations.rowan, { bedspaces: 1, cots: 0 });
    const body = await anOffer(test, { unitId: room.id });
    return () => test.as(test.cast.officer).post('/placements', body);
  }),
  refused(422, 'not-after-from', 'an offer of no night', async (test) => {
    const body = await anOffer(test, { expectedTo: TODAY });
    return () => test.as(test.cast.officer).post('/placements', body);
  }),
  refused(409, 'household-already-placed', 'a second home', async (test) => {
    const { householdId } = await arrived(test);
    const body = await anOffer(test, { householdId });
    return () => test.as(test.cast.officer).post('/placements', body);
  }),
  refused(409, 'move-not-allowed', 'an arrival of those who have left', async (test) =>
    moving(test, departed, 'arrive', { arrivedAt: TODAY }),
  ),
  refused(409, 'move-not-allowed', 'a destination that is known', async (test) =>
    moving(test, departed, 'destination', { destination: 'rental-social' }),
  ),
  refused(422, 'in-the-future', 'an arrival to come', async (test) =>
    moving(test, accepted, 'arrive', { arrivedAt: TOMORROW }),
  ),
  refused(422, 'after-expected-end', 'an arrival after the end', async (test) => {
    const { id } = await accepted(test, { from: '2026-03-01', expectedTo: YESTERDAY });
    return () => test.as(test.cast.officer).post(`/placements/${id}/arrive`, { arrivedAt: TODAY });
  }),
  refused(422, 'in-the-past', 'an extension into the past', async (test) =>
    moving(test, arrived, 'extend', { expectedTo: YESTERDAY, reason: 'move-on-delayed' }),
  ),
  refused(422, 'earlier-than-expected', 'an extension that shortens', async (test) =>
    moving(test, arrived, 'extend', { expectedTo: dayFromToday(test, 3), reason: 'move-on-delayed' }),
  ),
  refused(422, 'before-arrival', 'a departure before they came', async (test) =>
    moving(test, arrived, 'depart', { departedAt: YESTERDAY, reason: 'planned-move-on', destination: 'pending' }),
  ),
  refused(422, 'blaming-words', 'a no that blames', async (test) =>
    moving(test, offered, 'decline', { by: 'person', reason: 'failed-to-engage' }),
  ),
  refused(422, 'unit-unsuitable', 'a transfer to where they are', async (test) => {
    const { id, unitId } = await arrived(test);
    const body = { unitId, at: TODAY, reason: 'safety' };
    return () => test.as(test.cast.officer).post(`/placements/${id}/transfer`, body);
  }),
  refused(409, 'unit-not-available', 'a transfer to a room that is held', async (test) => {
    const { id } = await arrived(test);
    const { unitId } = await offered(test);
    const body = { unitId, at: TODAY, reason: 'safety' };
    return () => test.as(test.cast.officer).post(`/placements/${id}/transfer`, body);
  }),

  // Homelessness
  refused(422, 'not-your-authority', 'an application to another council', async (test) =>
    applying(test, { authorityCode: PRESTON }),
  ),
  refused(422, 'in-the-future', 'an approach to come', async (test) => applying(test, { approachedOn: TOMORROW })),
  refused(422, 'blaming-words', 'a loss that blames', async (test) =>
    applying(test, { lossOfHomeReason: 'own-fault' }),
  ),
  refused(409, 'application-open-already', 'a second application', async (test) => {
    const { household } = await applied(test.as(test.cast.officer));
    return () => test.as(test.cast.officer).post('/applications', anApproach(household.id));
  }),
  refused(422, 'before-the-approach', 'a decision before the approach', async (test) =>
    deciding(test, answer('eligibility', 'eligible', { decidedOn: YESTERDAY })),
  ),
  refused(422, 'unknown-local-authority', 'a referral to no council', async (test) =>
    deciding(test, answer('referral', 'refer', { facts: { toAuthorityCode: 'E12000001', riskInThatDistrict: false } })),
  ),
  refused(422, 'not-a-supervisor', 'a second officer who is none', async (test) =>
    deciding(test, answer('eligibility', 'eligible', { secondOfficerId: test.cast.otherOfficer.id })),
  ),
  refused(422, 'unlawful-step', 'a victim found not in priority need', async (test) =>
    deciding(test, answer('priority-need', 'not-in-priority-need')),
  ),
  refused(409, 'duty-not-running', 'an end of what is not owed', async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    return () => test.as(test.cast.officer).post(`/applications/${id}/duties/end`, endOfRelief(TODAY));
  }),
  refused(422, 'before-the-duty-began', 'a decision that would end a duty before it began', async (test) => {
    const officer = test.as(test.cast.officer);
    const { id } = await applied(officer, { approachedOn: '2026-03-01' });
    await decided(officer, id, answer('eligibility', 'eligible', { decidedOn: YESTERDAY }));
    await decided(officer, id, answer('homelessness', 'homeless'));
    const body = answer('eligibility', 'not-eligible', { decidedOn: YESTERDAY });
    return () => officer.post(`/applications/${id}/decisions`, body);
  }),
  refused(409, 'notice-not-due', 'a letter that nobody owes', async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    return () => test.as(test.cast.officer).post(`/applications/${id}/notices/${ABSENT}/issue`, { issuedOn: TODAY });
  }),
  refused(422, 'before-the-decision', 'a review of what was not decided yet', async (test) =>
    reviewing(test, TODAY, YESTERDAY),
  ),
  refused(422, 'out-of-time', 'a review asked for too late', async (test) => reviewing(test, '2026-01-05', TODAY)),
  refused(409, 'review-pending', 'a second review', async (test) => {
    const review = await reviewing(test, TODAY, TODAY);
    await review();
    return review;
  }),

  // Support
  refused(422, 'cannot-lead', 'a lead who may not hold a package', async (test) =>
    supporting(test, { leadProfessionalId: test.cast.auditor.id }),
  ),
  refused(422, 'too-far-ahead', 'support months ahead', async (test) => supporting(test, { startsOn: '2026-09-01' })),
  refused(422, 'blaming-words', 'a need that blames', async (test) => supporting(test, { needs: ['manipulative'] })),
  refused(409, 'package-closed', 'a second closing', async (test) => {
    const { id } = await aClosedPackage(test);
    return () => test.as(test.cast.supportWorker).post(`/support-packages/${id}/close`, aClosing(TODAY));
  }),
  refused(422, 'in-the-future', 'a closing to come', async (test) => ending(test, TOMORROW)),
  refused(422, 'before-it-started', 'a closing before the start', async (test) => ending(test, YESTERDAY)),
  refused(409, 'handover-awaiting', 'a second hand-over', async (test) => {
    const { id } = await anOfferedPackage(test);
    const body = { toUserId: test.cast.rowanWorker.id, note: 'Please take over' };
    return () => test.as(test.cast.supportWorker).post(`/support-packages/${id}/handovers`, body);
  }),
  refused(422, 'already-the-lead', 'a hand-over to oneself', async (test) => {
    const { id } = await anActivePackage(test);
    const body = { toUserId: test.cast.supportWorker.id, note: 'I go on' };
    return () => test.as(test.cast.supportWorker).post(`/support-packages/${id}/handovers`, body);
  }),
  refused(409, 'handover-not-awaiting', 'an answer to what was taken back', async (test) => {
    const { id, handoverId } = await anOfferedPackage(test);
    const path = `/support-packages/${id}/handovers/${handoverId}`;
    await test.as(test.cast.supportWorker).post(`${path}/withdraw`).expect(200);
    return () => test.as(test.cast.coordinator).post(`${path}/acknowledge`);
  }),
  refused(422, 'more-than-the-tool-asks', 'more answers than questions', async (test) =>
    assessing(test, { yesCount: 40 }),
  ),
  refused(422, 'in-the-future', 'an assessment to come', async (test) => assessing(test, { assessedOn: TOMORROW })),

  // Moving on, and work
  refused(422, 'in-the-past', 'a plan for yesterday', async (test) => {
    const householdId = await aHousehold(test);
    const body = { householdId, targetDate: YESTERDAY, preferredTenures: [] };
    return () => test.as(test.cast.officer).post('/move-on-plans', body);
  }),
  refused(409, 'plan-open-already', 'a second plan', async (test) => {
    const { householdId } = await anOpenPlan(test);
    const body = { householdId, targetDate: TOMORROW, preferredTenures: [] };
    return () => test.as(test.cast.officer).post('/move-on-plans', body);
  }),
  refused(409, 'plan-closed', 'a plan given up twice', async (test) => {
    const { id } = await anOpenPlan(test);
    await test.as(test.cast.officer).post(`/move-on-plans/${id}/withdraw`).expect(200);
    return () => test.as(test.cast.officer).post(`/move-on-plans/${id}/withdraw`);
  }),
  refused(422, 'unknown-landlord', 'a landlord nobody knows', async (test) =>
    housing(test, { landlordProviderId: ABSENT }),
  ),
  refused(422, 'unlawful-step', 'a flexible tenancy after a lifetime one', async (test) =>
    housing(test, { tenure: 'secure-flexible' }),
  ),
  refused(409, 'task-closed', 'a task done twice', async (test) => {
    const id = await aTask(test);
    await test.as(test.cast.officer).post(`/tasks/${id}/complete`).expect(200);
    return () => test.as(test.cast.officer).post(`/tasks/${id}/complete`);
  }),
  refused(422, 'not-in-this-team', 'a task for another team’s worker', async (test) => {
    const id = await aTask(test);
    return () => test.as(test.cast.officer).post(`/tasks/${id}/assign`, { userId: test.cast.rowanWorker.id });
  }),
];

function refused(status: number, code: string, what: string, arrange: RefusalCase['arrange']): RefusalCase {
  return { status, code, what, arrange };
}
