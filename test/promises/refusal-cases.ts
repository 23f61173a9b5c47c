import { aHousingOffer, aToldOffer } from '../factories/housing-offers.js';
import type request from 'supertest';
import { aTeam } from '../factories/teams.js';
import { aFamilyRoom, aRefuge, aRefugeRoom, premisesOf, unitIn } from '../factories/accommodation.js';
import { answer, anApproach, applied, BLACKPOOL, decided, inRelief, PRESTON, WYRE } from '../factories/applications.js';
import { aMarker, anAskedMarker } from '../factories/markers.js';
import { aSafetyPlan, aWrittenPlan } from '../factories/safety-plans.js';
import {
  anOfferedSanctuary,
  aSanctuaryOffer,
  aSurvey,
  aSurveyedHome,
  aWantedSanctuary,
} from '../factories/sanctuaries.js';
import { aBreach, aRecordedOrder } from '../factories/orders.js';
import {
  A_PARTNER,
  aHeardCase,
  aListedCase,
  aPerpetrator,
  aReferredCase,
  aSentCase,
} from '../factories/conferences.js';
import { aMappingFile, gathered } from '../factories/h-clic.js';
import { aDeadLetter, aDeadLetterOfTheSystem } from '../factories/dead-letters.js';
import { aMotherWithTwo, aNewborn, aWomanAlone, recorded } from '../factories/households.js';
import {
  aJointTenancy,
  aMoveOnPolicy,
  aMoveOnStep,
  aNomination,
  anOpenPlan,
  aRegisteredNomination,
  aStandingTenancy,
  aStepOf,
  aTaskOfNobody,
} from '../factories/move-on.js';
import {
  aGivenReview,
  anAskedReview,
  anEndThatWasSetAside,
  aNotifiedReview,
  anOutcome,
  dueNotice,
} from '../factories/reviews.js';
import {
  accepted,
  aHousehold,
  anOffer,
  aRoom,
  arrived,
  aUnitGroup,
  dayFromToday,
  departed,
  offered,
  overstaying,
} from '../factories/placements.js';
import {
  aChangeNotTold,
  aMoveRequest,
  anAnswerAboutAChild,
  anEndOfProtection,
  anEntry,
  anAnswerToHelp,
  aReferralIn,
  aRequestForHelp,
  askedAboutAChild,
  helpAsked,
  protectedBelongings,
  referred,
} from '../factories/cases.js';
import { anAssessment, aStep, planned } from '../factories/assessments.js';
import { aConsent, aTelling, consented } from '../factories/partners.js';
import { aWaitingFile, postFile } from '../factories/spreadsheets.js';
import {
  aClosedPackage,
  aClosing,
  aContact,
  aJoinedTeamMember,
  aSupportPolicy,
  measures,
  anActivePackage,
  anAgreedGoal,
  anArrangedCover,
  anOfferedPackage,
  aStepUp,
  memberOf,
} from '../factories/support.js';
import type { TestApp } from '../support/test-app.js';
import { ABSENT } from './routes.js';
import {
  TODAY,
  TOMORROW,
  YESTERDAY,
  aClosure,
  acting,
  asking,
  aTask,
  applying,
  assessing,
  checking,
  closing,
  conferring,
  ordering,
  planningForSafety,
  confirming,
  deciding,
  endOfRelief,
  ending,
  housing,
  issuing,
  signingOff,
  writing,
  leaving,
  measuring,
  moving,
  nextTo,
  outOfArea,
  raw,
  returning,
  reviewing,
  rowan,
  sharing,
  sending,
  settling,
  supporting,
  telling,
  planning,
  homeFor,
  versioned,
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
  refused(422, 'empty-file', 'a file without a byte', async (test) => () => postFile(rowan(test), 'units', '')),
  refused(422, 'rows-not-good', 'a row with an error in it', async (test) => {
    const id = await aWaitingFile(test);
    return () => rowan(test).post(`/imports/${id}/approve`, { rows: [4] });
  }),
  refused(409, 'move-not-allowed', 'a file that was cancelled', async (test) => {
    const id = await aWaitingFile(test);
    await rowan(test).post(`/imports/${id}/cancel`).expect(200);
    return () => rowan(test).post(`/imports/${id}/approve`);
  }),
  refused(
    403,
    'not-allowed',
    'names sent by somebody who records no households',
    async (test) => () => postFile(test.as(test.cast.administrator), 'stays', 'names'),
  ),
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
  refused(409, 'no-code-set-up', 'a code taken off where there is none', async (test) => {
    const path = `/users/${test.cast.otherOfficer.id}/lost-code`;
    return () => test.as(test.cast.administrator).post(path, { reason: 'phone-lost' });
  }),
  refused(422, 'your-own-code', 'one’s own code taken off', async (test) => {
    const path = `/users/${test.cast.administrator.id}/lost-code`;
    return () => test.as(test.cast.administrator).post(path, { reason: 'phone-lost' });
  }),

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
  refused(422, 'level-without-need', 'a level of a need that is not recorded', async (test) => {
    const id = await aHousehold(test);
    const body = { needs: ['alcohol'], needLevels: { drugs: 'low' } };
    return () => test.as(test.cast.officer).put(`/households/${id}/needs`, body);
  }),
  refused(422, 'before-birth', 'joining before birth', async (test) => {
    const id = await aHousehold(test);
    const body = aNewborn(TODAY, { joinedOn: YESTERDAY });
    return () => test.as(test.cast.officer).post(`/households/${id}/members`, body);
  }),
  refused(422, 'lead-stays', 'a lead who leaves', async (test) => leaving(test, 'lead', TODAY)),
  refused(422, 'before-joining', 'leaving before birth', async (test) => leaving(test, 'baby', '2025-08-19')),
  refused(409, 'left-already', 'leaving twice', async (test) => {
    const leave = await leaving(test, 'boy', TODAY);
    await leave();
    return leave;
  }),
  refused(409, 'never-left', 'a return of somebody who is there', async (test) => returning(test, null, TODAY)),
  refused(422, 'before-leaving', 'a return before leaving', async (test) => returning(test, TODAY, YESTERDAY)),
  refused(422, 'same-household', 'a household in conflict with itself', async (test) => {
    const { body } = await test.as(test.cast.officer).post('/households', aWomanAlone()).expect(201);
    const conflict = { otherReference: body.reference as string };
    return () => test.as(test.cast.officer).post(`/households/${body.id}/conflicts`, conflict);
  }),
  refused(422, 'neighbour-of-itself', 'an area next to itself', async (test) => nextTo(test, [BLACKPOOL])),
  refused(422, 'county-has-no-neighbours', 'an area next to a county', async (test) => nextTo(test, ['E10000017'])),
  refused(422, 'legal-basis-needed', 'sharing without consent or basis', async (test) =>
    sharing(test, { consent: 'not-required' }),
  ),
  refused(422, 'unknown-organisation', 'sharing with nobody', async (test) =>
    sharing(test, { organisationId: ABSENT }),
  ),
  refused(422, 'no-consent', 'a partner whom they have not agreed to', tellingPartners({ partner: 'police' })),
  refused(422, 'beyond-consent', 'more than they have agreed to', tellingPartners({ categories: ['needs', 'risk'] })),
  refused(422, 'reasons-needed', 'a duty without a word of why', tellingPartners({ basis: 'safeguarding' })),
  refused(422, 'their-own-consent', 'a parent who agrees for an adult', async (test) => {
    const household = await recorded(test.as(test.cast.officer));
    const body = aConsent(memberOf(household), { givenBy: 'parent' });
    return () => test.as(test.cast.officer).post(`/households/${household.id}/consents`, body);
  }),
  refused(409, 'consent-given-already', 'a second consent for one partner', async (test) => {
    const { householdId, personId } = await consented(test);
    return () => test.as(test.cast.officer).post(`/households/${householdId}/consents`, aConsent(personId));
  }),
  refused(422, 'before-it-was-given', 'a consent taken back too early', takingBack([YESTERDAY])),
  refused(409, 'consent-withdrawn-already', 'a consent taken back twice', takingBack([TODAY, TODAY])),
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
  refused(409, 'reference-taken', 'premises renamed to a name in use', async (test) => {
    await premisesOf(rowan(test), aRefuge(test.cast.organisations.rowan, { reference: 'The Other House' }));
    const { id } = await premisesOf(rowan(test), aRefuge(test.cast.organisations.rowan));
    return () => rowan(test).patch(`/premises/${id}`, { reference: 'The Other House' }, { 'If-Match': '"1"' });
  }),
  refused(422, 'says-where-it-is', 'a refuge that is called what it is at', async (test) => {
    const address = { lines: ['1 Hidden Row'], postcode: 'FY1 1ZZ' };
    const body = aRefuge(test.cast.organisations.rowan, { reference: '1 Hidden Row', address });
    return () => rowan(test).post('/premises', body);
  }),
  refused(422, 'says-where-it-is', 'a refuge renamed to a postcode', async (test) => {
    const { id } = await premisesOf(rowan(test), aRefuge(test.cast.organisations.rowan));
    return () => rowan(test).patch(`/premises/${id}`, { reference: 'House FY1 1ZZ' }, { 'If-Match': '"1"' });
  }),
  refused(412, 'stale-version', 'premises changed by somebody else', async (test) => {
    const { id } = await premisesOf(rowan(test), aRefuge(test.cast.organisations.rowan));
    return () => rowan(test).patch(`/premises/${id}`, { turnaroundWorkingDays: 2 }, { 'If-Match': '"2"' });
  }),
  refused(422, 'women-or-men-only', 'a room for women only and for men only', async (test) => {
    const { id } = await aRefugeRoom(rowan(test), test.cast.organisations.rowan, { womenOnly: true });
    return () => rowan(test).patch(`/units/${id}`, { menOnly: true }, { 'If-Match': '"1"' });
  }),
  refused(422, 'lead-ages-in-order', 'a room for nobody’s age', async (test) => {
    const { id } = await aRefugeRoom(rowan(test), test.cast.organisations.rowan, { leadAgeFrom: 18 });
    return () => rowan(test).patch(`/units/${id}`, { leadAgeTo: 17 }, { 'If-Match': '"1"' });
  }),
  refused(422, 'in-the-future', 'a safety check to come', async (test) => checking(test, { checkedOn: TOMORROW })),
  refused(422, 'last-day-needed', 'a safety check without an end', async (test) =>
    checking(test, { validUntil: null }),
  ),
  refused(422, 'before-the-check', 'a safety check that was never in date', async (test) =>
    checking(test, { validUntil: YESTERDAY }),
  ),
  refused(422, 'holds-too-long', 'a safety check without any end in sight', async (test) =>
    checking(test, { validUntil: '2126-03-09' }),
  ),
  refused(422, 'unit-elsewhere', 'a safety check of somebody else’s room', async (test) => {
    const { id } = await aRefugeRoom(test.as(test.cast.larchManager), test.cast.organisations.larch);
    return checking(test, { unitId: id });
  }),
  refused(
    422,
    'in-the-past',
    'a safety check required in hindsight',
    async (test) => () =>
      rowan(test).put(`/providers/${test.cast.organisations.rowan}/required-standards`, {
        ...{ kinds: ['gas-safety'], since: YESTERDAY },
      }),
  ),
  refused(422, 'to-before-from', 'a closure that ends before it begins', async (test) =>
    closing(test, { from: TOMORROW, to: TODAY }),
  ),
  refused(422, 'blaming-words', 'a closure that blames', async (test) => closing(test, { reason: 'chaotic-family' })),
  refused(409, 'unit-not-available', 'a closure of a room that is held', async (test) => {
    const { unitId } = await offered(test);
    return () => rowan(test).post(`/units/${unitId}/closures`, aClosure());
  }),
  refused(409, 'unit-not-available', 'a closure put off into days that somebody has', async (test) => {
    const room = await aRefugeRoom(rowan(test), test.cast.organisations.rowan);
    const closed = await rowan(test).post(`/units/${room.id}/closures`, aClosure()).expect(201);
    await offered(test, { unitId: room.id, from: '2026-03-20', expectedTo: '2026-03-25' });
    return () => rowan(test).patch(`/closures/${closed.body.id}`, { to: '2026-03-22' });
  }),
  refused(409, 'premises-not-empty', 'a closing of premises where a room is held', async (test) => {
    const { unitId } = await offered(test);
    const { body } = await rowan(test).get(`/units/${unitId}`).expect(200);
    return () => rowan(test).post(`/premises/${body.premisesId}/closures`, aClosure());
  }),
  refused(422, 'no-units', 'a closing of premises without a room', async (test) => {
    const { id } = await premisesOf(rowan(test), aRefuge(test.cast.organisations.rowan));
    return () => rowan(test).post(`/premises/${id}/closures`, aClosure());
  }),
  refused(422, 'stale-before-fresh', 'a target that is stale before it is fresh', async (test) => {
    const body = { freshHours: 48, staleHours: 24 };
    return () => rowan(test).put(`/providers/${test.cast.organisations.rowan}/freshness-target`, body);
  }),
  refused(422, 'to-before-from', 'a search that ends before it begins', async (test) => {
    const householdId = await aHousehold(test);
    const body = { householdId, from: TODAY, to: YESTERDAY };
    return () => test.as(test.cast.officer).post('/availability/search', body);
  }),
  refused(422, 'too-long-ago', 'a search for long ago', async (test) => {
    const body = { householdId: await aHousehold(test), from: '2025-11-01' };
    return () => test.as(test.cast.officer).post('/availability/search', body);
  }),

  // Figures
  refused(
    422,
    'to-before-from',
    'a report of no day',
    async (test) => () => test.as(test.cast.rowanManager).get('/reports/occupancy?from=2026-02-01&to=2026-02-01'),
  ),
  refused(
    422,
    'in-the-future',
    'a report of nights to come',
    async (test) => () =>
      test
        .as(test.cast.rowanManager)
        .get(`/reports/occupancy?from=${dayFromToday(test, -5)}&to=${dayFromToday(test, 1)}`),
  ),
  refused(
    422,
    'period-too-long',
    'a report of ten years',
    async (test) => () => test.as(test.cast.rowanManager).get('/reports/unmet-need?from=2015-01-01&to=2025-01-01'),
  ),
  refused(
    422,
    'totals-only',
    'a commissioner’s report of a week',
    async (test) => () => test.as(test.cast.commissioner).get('/reports/occupancy?from=2026-02-01&to=2026-02-08'),
  ),
  refused(
    422,
    'unknown-group',
    'rows of a month that is not in the period',
    async (test) => () =>
      test.as(test.cast.rowanManager).get('/reports/occupancy/rows?from=2025-01-01&to=2025-02-01&by=month&key=2024-12'),
  ),

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
  refused(422, 'too-far-ahead', 'an extension to a year that was mistyped', async (test) =>
    moving(test, arrived, 'extend', { expectedTo: '2062-03-27', reason: 'move-on-delayed' }),
  ),
  refused(422, 'hold-too-long', 'a hold for another week', async (test) =>
    moving(test, offered, 'renew-hold', { holdMinutes: 10_080 }),
  ),
  refused(422, 'not-beyond-expected-day', 'a decision before the day has come', async (test) =>
    moving(test, arrived, 'overstays', { authorised: false, reason: 'funding-has-ended' }),
  ),
  refused(422, 'until-needed', 'a stay authorised for ever', async (test) =>
    moving(test, overstaying, 'overstays', { authorised: true, reason: 'awaiting-decision' }),
  ),
  refused(
    422,
    'in-the-past',
    'reminders that would have held since yesterday',
    async (test) => () =>
      test.as(test.cast.supervisor).post('/reminder-policies', { daysBefore: [7, 0], inForceFrom: '2026-03-09' }),
  ),
  refused(
    422,
    'reminder-after-target',
    'a reminder that comes too late',
    async (test) => () =>
      test.as(test.cast.commissioner).post('/referral-policies', { answerWithinMinutes: 60, remindAfterMinutes: 60 }),
  ),
  refused(422, 'too-long-ago', 'an offer for long ago', async (test) => {
    const body = await anOffer(test, { from: '2025-03-10' });
    return () => test.as(test.cast.officer).post('/placements', body);
  }),
  refused(422, 'too-long-ago', 'an arrival in a year that was mistyped', async (test) =>
    moving(test, accepted, 'arrive', { arrivedAt: '2025-03-10' }),
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

  refused(422, 'unknown-unit', 'a group of a room that nobody has', async (test) => {
    const body = { name: 'Upstairs', unitIds: [ABSENT] };
    return () => rowan(test).post('/unit-groups', body);
  }),
  refused(409, 'name-taken', 'a second group of one name', async (test) => {
    await aUnitGroup(test, 'The Same Group');
    const body = { name: 'The Same Group', unitIds: [await aRoom(test)] };
    return () => rowan(test).post('/unit-groups', body);
  }),
  refused(409, 'waiting-already', 'a second place in one line', async (test) => {
    const path = `/unit-groups/${await aUnitGroup(test)}/waiting`;
    const body = { householdId: await aHousehold(test) };
    await test.as(test.cast.officer).post(path, body).expect(201);
    return () => test.as(test.cast.officer).post(path, body);
  }),

  // Homelessness
  refused(422, 'not-your-authority', 'an application to another council', async (test) =>
    applying(test, { authorityCode: PRESTON }),
  ),
  refused(422, 'in-the-future', 'an approach to come', async (test) => applying(test, { approachedOn: TOMORROW })),
  refused(422, 'before-the-act', 'an approach of an earlier law', async (test) =>
    applying(test, { approachedOn: '2018-04-02' }),
  ),
  refused(422, 'blaming-words', 'a loss that blames', async (test) =>
    applying(test, { lossOfHomeReason: 'own-fault' }),
  ),
  refused(409, 'application-open-already', 'a second application', async (test) => {
    const { household } = await applied(test.as(test.cast.officer));
    return () => test.as(test.cast.officer).post('/applications', anApproach(household.id));
  }),
  refused(422, 'third-party-stays', 'what her sister said, shared', async (test) =>
    telling(test, { thirdParty: true, sharing: 'those-who-help' }),
  ),
  refused(422, 'name-whom', 'shared with those named, and nobody is', async (test) =>
    telling(test, { sharing: 'named' }),
  ),
  refused(409, 'nothing-owed', 'an assessment where nothing is owed', async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    await decided(test.as(test.cast.officer), id, answer('eligibility', 'not-eligible'));
    return () => versioned(test.as(test.cast.officer).put(`/applications/${id}/assessment`, anAssessment()));
  }),
  refused(422, 'not-of-this-household', 'a home for somebody who is not recorded', async (test) =>
    homeFor(test, async () => ({ personId: ABSENT, lives: 'normally' })),
  ),
  refused(422, 'restricted-is-not-eligible', 'a restricted person who is eligible', async (test) =>
    homeFor(test, async ({ household }) => ({
      ...{ personId: memberOf(household), lives: 'normally', eligible: true, restricted: true },
    })),
  ),
  refused(422, 'no-children', 'a word to children’s services about no child', async (test) => {
    const { id } = await applied(test.as(test.cast.officer), {}, aWomanAlone());
    const body = { consent: 'refused', askedOn: TODAY };
    return () => test.as(test.cast.officer).post(`/applications/${id}/childrens-referrals`, body);
  }),
  refused(422, 'unlawful-step', 'a word to children’s services against her will', async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    const body = { consent: 'refused', askedOn: TODAY, essentialFacts: 'Two children.' };
    return () => test.as(test.cast.officer).post(`/applications/${id}/childrens-referrals`, body);
  }),
  ...(
    [
      ['which-council', 'help of a council that is not named', { authorityCode: undefined }],
      ['area-not-safe', 'help of a council where they are not safe', { authorityCode: PRESTON }],
      ['not-agreed-to-share', 'help, saying who they are without their agreement', { sharesInformation: true }],
      ['answer-by-too-early', 'help, by yesterday', { answerBy: YESTERDAY }],
    ] as const
  ).map(([code, what, overrides]) =>
    refused(422, code, what, async (test) => {
      const { id } = await inRelief(test.as(test.cast.officer));
      return () => test.as(test.cast.officer).post(`/applications/${id}/help-asked`, aRequestForHelp(overrides));
    }),
  ),
  refused(409, 'help-answered', 'help that was answered, asked for once more', async (test) => {
    const { id, helpId } = await helpAsked(test.as(test.cast.officer));
    const path = `/applications/${id}/help-asked/${helpId}`;
    await test.as(test.cast.officer).post(`${path}/answer`, anAnswerToHelp()).expect(200);
    return () => test.as(test.cast.officer).post(`${path}/chase`, { chasedOn: TODAY, answerBy: TOMORROW });
  }),
  refused(422, 'before-it-was-asked', 'an answer from before help was asked for', async (test) => {
    const { id, helpId } = await helpAsked(test.as(test.cast.officer));
    const path = `/applications/${id}/help-asked/${helpId}/answer`;
    return () => test.as(test.cast.officer).post(path, anAnswerToHelp({ answeredOn: YESTERDAY }));
  }),
  refused(422, 'before-the-approach', 'abuse that was told of before they came', async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    return () => test.as(test.cast.officer).post(`/applications/${id}/domestic-abuse`, { toldOn: '2026-01-01' });
  }),
  refused(422, 'unlawful-step', 'a change held against somebody who told of abuse', async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    return () => test.as(test.cast.officer).post(`/applications/${id}/changes-told/not-told`, aChangeNotTold());
  }),
  refused(422, 'unlawful-step', 'asking about a child a second time', async (test) => {
    const { id, boy } = await askedAboutAChild(test);
    return () => test.as(test.cast.officer).post(`/applications/${id}/children-placed`, anAnswerAboutAChild(boy));
  }),
  refused(422, 'not-placed', 'asking about a child who lives nowhere of ours', async (test) => {
    const { id, household } = await applied(test.as(test.cast.officer));
    const body = anAnswerAboutAChild(memberOf(household, 'boy'));
    return () => test.as(test.cast.officer).post(`/applications/${id}/children-placed`, body);
  }),
  refused(409, 'information-given-already', 'what they told us about a child, a second time', async (test) => {
    const { id, childId } = await askedAboutAChild(test);
    const path = `/applications/${id}/children-placed/${childId}/information`;
    return () => test.as(test.cast.officer).post(path, { informationOn: TODAY });
  }),
  refused(409, 'not-agreed-to', 'a consent taken back that nobody gave', async (test) => {
    const { id, childId } = await askedAboutAChild(test, { consentedTo: ['gp'] });
    const path = `/applications/${id}/children-placed/${childId}/withdrawals`;
    return () => test.as(test.cast.officer).post(path, { body: 'school', withdrawnOn: TODAY });
  }),
  refused(422, 'unlawful-step', 'belongings moved before she knew what follows', async (test) => {
    const { id, belongingsId } = await protectedBelongings(test.as(test.cast.officer));
    const body = aMoveRequest({ consequenceToldOn: undefined });
    return () => test.as(test.cast.officer).post(`/applications/${id}/belongings/${belongingsId}/move-requests`, body);
  }),
  refused(422, 'unlawful-step', 'belongings charged for of which she was told nothing', async (test) => {
    const { id, belongingsId } = await protectedBelongings(test.as(test.cast.officer));
    const body = { kind: 'charged', on: TODAY, what: 'A week of storage', amountPence: 500 };
    return () => test.as(test.cast.officer).post(`/applications/${id}/belongings/${belongingsId}/dealings`, body);
  }),
  refused(422, 'required', 'a home entered for belongings, and nobody says which', async (test) => {
    const { id, belongingsId } = await protectedBelongings(test.as(test.cast.officer));
    const body = anEntry({ home: undefined });
    return () => test.as(test.cast.officer).post(`/applications/${id}/belongings/${belongingsId}/dealings`, body);
  }),
  refused(409, 'belongings-move-not-allowed', 'belongings that are protected no longer', async (test) => {
    const { id, belongingsId } = await protectedBelongings(test.as(test.cast.officer));
    const path = `/applications/${id}/belongings/${belongingsId}`;
    await test.as(test.cast.officer).post(`${path}/end`, anEndOfProtection()).expect(200);
    return () => test.as(test.cast.officer).post(`${path}/move-requests`, aMoveRequest());
  }),
  refused(422, 'unlawful-step', 'a referral without consent', async (test) => {
    const body = aReferralIn({ consent: false });
    return () => test.as(test.cast.officer).post('/referrals-in', body);
  }),
  refused(422, 'council-not-here', 'a referral to a council that is not here', async (test) => {
    const body = aReferralIn({ authorityCode: 'E09000001' });
    return () => test.as(test.cast.officer).post('/referrals-in', body);
  }),
  refused(409, 'referral-answered', 'a second answer to a referral', async (test) => {
    const path = `/referrals-in/${await referred(test.as(test.cast.officer))}/answer`;
    await test.as(test.cast.officer).post(path, { answer: 'advice-given' }).expect(200);
    return () => test.as(test.cast.officer).post(path, { answer: 'advice-given' });
  }),
  refused(422, 'council-steps-too', 'a plan of her steps alone', async (test) =>
    planning(test, { steps: [aStep({ takenBy: 'person' })] }),
  ),
  refused(422, 'agreed-or-why-not', 'a step that is not agreed, and nobody says why', async (test) =>
    planning(test, { steps: [aStep({ agreed: false })] }),
  ),
  refused(422, 'in-the-past', 'a step to be taken yesterday', async (test) =>
    planning(test, { steps: [aStep({ dueOn: YESTERDAY })] }),
  ),
  refused(422, 'review-day', 'a plan looked at again in a year', async (test) =>
    planning(test, { reviewOn: '2027-03-10' }),
  ),
  refused(422, 'unlawful-step', 'a step back to him', async (test) =>
    planning(test, { steps: [aStep({ kind: 'return-home' })] }),
  ),
  refused(409, 'no-plan', 'another look at a plan that is not there', async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const body = { nextReviewOn: '2026-03-25' };
    return () => test.as(test.cast.officer).post(`/applications/${id}/housing-plan/reviews`, body);
  }),
  refused(422, 'before-the-plan', 'a step that was taken before there was a plan', async (test) => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    const body = { as: 'done', closedOn: YESTERDAY };
    return () =>
      test.as(test.cast.officer).post(`/applications/${id}/housing-plan/steps/${plan.steps[0]?.id}/close`, body);
  }),
  refused(409, 'warning-waits', 'the same warning twice', async (test) => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    const body = { stepId: plan.steps[1]?.id, until: '2026-03-24', reasons: 'She works nights.' };
    const send = () => test.as(test.cast.officer).post(`/applications/${id}/warnings`, body);
    await send().expect(201);
    return send;
  }),
  refused(409, 'step-closed', 'a step that was taken', async (test) => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    const path = `/applications/${id}/housing-plan/steps/${plan.steps[0]?.id}/close`;
    const body = { as: 'done', closedOn: TODAY };
    await test.as(test.cast.officer).post(path, body).expect(200);
    return () => test.as(test.cast.officer).post(path, body);
  }),
  refused(422, 'unlawful-step', 'a duty taken up again whose end nobody has reviewed', async (test) => {
    const { path } = await anAskedReview(test);
    return () => test.as(test.cast.officer).post(`${path}/take-up-again`, { reasons: 'So be it.' });
  }),
  refused(409, 'duty-owed-already', 'a duty taken up again twice', async (test) => {
    const { path } = await anEndThatWasSetAside(test);
    const again = { reasons: 'The offer did not suit them.' };
    await test.as(test.cast.officer).post(`${path}/take-up-again`, again).expect(200);
    return () => test.as(test.cast.officer).post(`${path}/take-up-again`, again);
  }),
  refused(422, 'unlawful-step', 'a warning about a step of the council', async (test) => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    const body = { stepId: plan.steps[0]?.id, until: TOMORROW, reasons: 'One day.' };
    return () => test.as(test.cast.officer).post(`/applications/${id}/warnings`, body);
  }),
  refused(422, 'unlawful-step', 'an offer under a duty that is not owed', async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    return () => test.as(test.cast.officer).post(`/applications/${id}/offers`, aHousingOffer({ kind: 'part-6' }));
  }),
  refused(409, 'offer-not-open', 'an offer that is answered twice', async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const path = `/applications/${id}/offers/${await aToldOffer(test, id, TODAY)}/answer`;
    const body = { answer: 'accepted', answeredOn: TODAY };
    await test.as(test.cast.officer).post(path, body).expect(200);
    return () => test.as(test.cast.officer).post(path, body);
  }),
  refused(422, 'not-a-colleague', 'an end that a stranger authorised', async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const facts = { authorisedById: test.cast.prestonOfficer.id };
    const body = { duty: 'relief', ground: 'RL-193B', endedOn: TODAY, reasons: 'No bid was made.', facts };
    return () => test.as(test.cast.officer).post(`/applications/${id}/duties/end`, body);
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
  refused(409, 'decided-already', 'the opposite of what a colleague has just decided', async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    await decided(test.as(test.cast.officer), id, answer('eligibility', 'eligible'));
    const body = answer('eligibility', 'not-eligible');
    return () => test.as(test.cast.otherOfficer).post(`/applications/${id}/decisions`, body);
  }),
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
  refused(422, 'back-dated', 'a letter that goes today and bears another day', async (test) => {
    const officer = test.as(test.cast.officer);
    const { id } = await applied(officer, { approachedOn: '2026-03-01' });
    await decided(officer, id, answer('eligibility', 'not-eligible'));
    const letter = await dueNotice(test, { applicationId: id }, 'N-184');
    return () => officer.post(`/applications/${id}/notices/${letter}/issue`, { issuedOn: YESTERDAY });
  }),
  refused(422, 'before-its-subject', 'a letter written elsewhere before the decision that it tells', async (test) => {
    const officer = test.as(test.cast.officer);
    const { id } = await applied(officer, { approachedOn: '2026-03-01' });
    await decided(officer, id, answer('eligibility', 'not-eligible'));
    const letter = await dueNotice(test, { applicationId: id }, 'N-184');
    const body = { issuedOn: YESTERDAY, tells: ['reviewRight'] };
    return () => officer.post(`/applications/${id}/notices/${letter}/issue`, body);
  }),
  refused(409, 'notice-not-due', 'a letter that nobody owes', async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    return () => test.as(test.cast.officer).post(`/applications/${id}/notices/${ABSENT}/issue`, { issuedOn: TODAY });
  }),
  refused(422, 'unknown-part', 'a letter with a part of another', async (test) =>
    issuing(test, { parts: { offerIsFinal: 'It is.' } }),
  ),
  refused(422, 'not-to-a-post', 'a letter to the person by way of a post', async (test) =>
    issuing(test, { delivery: 'named-post', namedPost: 'Anybody' }),
  ),
  refused(422, 'channel-not-safe', 'a letter to where they fled from', async (test) =>
    issuing(test, { delivery: 'safe-contact' }, { channel: 'post', value: '1 Nowhere Row', formerHome: true }),
  ),
  refused(422, 'named-post-needed', 'a notice of where they are, to nobody named', async (test) =>
    outOfArea(test, { parts: { address: '9 Nowhere Row', availableFrom: TODAY } }),
  ),
  refused(422, 'before-the-decision', 'a review of what was not decided yet', async (test) =>
    reviewing(test, TODAY, YESTERDAY),
  ),
  refused(422, 'out-of-time', 'a review asked for too late', async (test) => reviewing(test, '2026-01-05', TODAY)),
  refused(422, 'one-subject', 'a review of nothing in particular', async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    return () => test.as(test.cast.officer).post(`/applications/${id}/reviews`, { requestedOn: TODAY });
  }),
  refused(422, 'told-on-needed', 'a review of what a referee told them some day', async (test) => {
    const officer = test.as(test.cast.officer);
    const { id } = await inRelief(officer);
    const facts = { toAuthorityCode: WYRE, riskInThatDistrict: false, connectionHere: false, connectionThere: true };
    const subjectId = await decided(officer, id, answer('referral', 'refer', { facts }));
    const about = { matter: 'referee-decision', subjectId };
    return () => officer.post(`/applications/${id}/reviews`, { about, requestedOn: TODAY });
  }),
  refused(409, 'review-pending', 'a second review', async (test) => {
    const review = await reviewing(test, TODAY, TODAY);
    await review();
    return review;
  }),
  refused(422, 'until-needed', 'a longer time for a review without its last day', async (test) => {
    const { applicationId, decisionId } = await anAskedReview(test);
    const path = `/applications/${applicationId}/decisions/${decisionId}/review-time`;
    return () => test.as(test.cast.supervisor).post(path, { allowed: true, reasons: 'She was in hospital.' });
  }),
  refused(409, 'owed-anyway', 'a roof given that is owed', async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const body = { accommodate: true, reasons: 'Until it is decided.', decidedOn: TODAY };
    return () => test.as(test.cast.officer).post(`/applications/${id}/roof`, body);
  }),
  refused(409, 'nothing-pending', 'a roof given until nothing', async (test) => {
    const { applicationId, path } = await anAskedReview(test);
    await test.as(test.cast.officer).post(`${path}/withdraw`).expect(200);
    const body = { accommodate: true, reasons: 'Until it is decided.', decidedOn: TODAY };
    return () => test.as(test.cast.officer).post(`/applications/${applicationId}/roof`, body);
  }),
  refused(422, 'unlawful-step', 'a roof that is owed, ended', async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const body = { accommodate: false, reasons: 'She may go.', decidedOn: TODAY };
    return () => test.as(test.cast.officer).post(`/applications/${id}/roof`, body);
  }),
  refused(422, 'not-a-colleague', 'a reviewer from another council', async (test) => {
    const { path } = await anAskedReview(test);
    const body = { userId: test.cast.prestonOfficer.id, tookNoOtherPart: true };
    return () => test.as(test.cast.supervisor).put(`${path}/reviewer`, body);
  }),
  refused(409, 'nothing-to-write-by', 'a longer time to write where none was set', async (test) => {
    const { path } = await aGivenReview(test);
    const body = { until: '2026-07-01', agreedOn: TODAY, inWriting: true, extends: 'representations' };
    return () => test.as(test.cast.supervisor).post(`${path}/longer-time`, body);
  }),
  refused(422, 'unlawful-step', 'a longer time that nobody wrote down', async (test) => {
    const { path } = await aGivenReview(test);
    const body = { until: '2026-07-01', agreedOn: TODAY, inWriting: false };
    return () => test.as(test.cast.supervisor).post(`${path}/longer-time`, body);
  }),
  refused(422, 'unlawful-step', 'a review by whoever decided', async (test) => {
    const { path } = await anAskedReview(test);
    const body = { userId: test.cast.officer.id, tookNoOtherPart: true };
    return () => test.as(test.cast.supervisor).put(`${path}/reviewer`, body);
  }),
  refused(422, 'before-the-request', 'an outcome from before the request', async (test) => {
    const { path } = await aGivenReview(test);
    return () => test.as(test.cast.supervisor).post(`${path}/outcome`, anOutcome({ decidedOn: YESTERDAY }));
  }),
  refused(409, 'review-over', 'a second outcome', async (test) => {
    const { path } = await aNotifiedReview(test);
    return () => test.as(test.cast.supervisor).post(`${path}/outcome`, anOutcome());
  }),
  refused(409, 'no-appeal-yet', 'an appeal against nothing', async (test) => {
    const { path } = await anAskedReview(test);
    return () => test.as(test.cast.officer).post(`${path}/appeal`, { on: TODAY });
  }),
  refused(409, 'appeal-brought', 'a second appeal', async (test) => {
    const { path } = await aNotifiedReview(test);
    await test.as(test.cast.officer).post(`${path}/appeal`, { on: TODAY }).expect(200);
    return () => test.as(test.cast.officer).post(`${path}/appeal`, { on: TODAY });
  }),
  refused(409, 'appeal-over', 'a second end of an appeal', async (test) => {
    const { path } = await aNotifiedReview(test);
    const end = () => test.as(test.cast.officer).post(`${path}/appeal/end`, { on: TODAY, outcome: 'settled' });
    await test.as(test.cast.officer).post(`${path}/appeal`, { on: TODAY }).expect(200);
    await end().expect(200);
    return end;
  }),

  // Support
  refused(422, 'cannot-lead', 'a lead who may not hold a package', async (test) =>
    supporting(test, { leadProfessionalId: test.cast.auditor.id }),
  ),
  refused(422, 'too-far-ahead', 'support months ahead', async (test) => supporting(test, { startsOn: '2026-09-01' })),
  refused(422, 'before-birth', 'support of the unborn', async (test) => supporting(test, { startsOn: '1900-01-01' })),
  refused(422, 'blaming-words', 'a need that blames', async (test) => supporting(test, { needs: ['manipulative'] })),
  refused(409, 'package-closed', 'a second closing', async (test) => {
    const { id } = await aClosedPackage(test);
    return () => test.as(test.cast.supportWorker).post(`/support-packages/${id}/close`, aClosing(TODAY));
  }),
  ...(
    [
      ['leads-it-themself', 422, 'cover by the lead', ({ cast }) => ({ userId: cast.supportWorker.id })],
      ['in-the-past', 422, 'cover for yesterday', () => ({ from: YESTERDAY })],
      ['to-before-from', 422, 'cover that ends before it begins', () => ({ from: TOMORROW })],
    ] as readonly [string, number, string, (test: TestApp) => object][]
  ).map(([code, status, what, overrides]) =>
    refused(status, code, what, async (test) => {
      const { id } = await anActivePackage(test);
      const cover = { userId: test.cast.coordinator.id, from: TODAY, to: TODAY, ...overrides(test) };
      return () => test.as(test.cast.supportWorker).post(`/support-packages/${id}/covers`, cover);
    }),
  ),
  refused(409, 'covered-already', 'two who stand in', async (test) => {
    const { id } = await anActivePackage(test);
    await anArrangedCover(test, id, TODAY);
    const cover = { userId: test.cast.coordinator.id, from: TODAY, to: TOMORROW };
    return () => test.as(test.cast.supportWorker).post(`/support-packages/${id}/covers`, cover);
  }),
  refused(409, 'cover-over', 'the end of a cover that was called off', async (test) => {
    const { id } = await anActivePackage(test);
    const path = `/support-packages/${id}/covers/${await anArrangedCover(test, id, TOMORROW)}/end`;
    await test.as(test.cast.supportWorker).post(path).expect(200);
    return () => test.as(test.cast.supportWorker).post(path);
  }),
  refused(422, 'nobody-takes-over', 'a lead who leaves a service without a coordinator', async (test) => {
    await anActivePackage(test, test.cast.rowanManager);
    const path = `/users/${test.cast.rowanManager.id}/leave`;
    await test.rows('update access.app_user set roles = $2 where id = $1', [
      test.cast.rowanWorker.id,
      ['administrator'],
    ]);
    return () => test.as(test.cast.rowanWorker).post(path);
  }),
  refused(422, 'in-the-future', 'a contact to come', async (test) => {
    const { id } = await anActivePackage(test);
    return () => test.as(test.cast.supportWorker).post(`/support-packages/${id}/contacts`, aContact(TOMORROW));
  }),
  refused(422, 'before-it-started', 'a contact long before the support', async (test) => {
    const { id } = await anActivePackage(test);
    return () => test.as(test.cast.supportWorker).post(`/support-packages/${id}/contacts`, aContact('2026-01-01'));
  }),
  refused(422, 'no-step', 'as much support as before', async (test) => {
    const { id } = await anActivePackage(test);
    const step = () => test.as(test.cast.supportWorker).post(`/support-packages/${id}/steps`, aStepUp());
    await step().expect(201);
    return step;
  }),
  refused(422, 'before-the-last-step', 'a step before the support began', async (test) => {
    const { id } = await anActivePackage(test);
    const step = aStepUp({ from: YESTERDAY });
    return () => test.as(test.cast.supportWorker).post(`/support-packages/${id}/steps`, step);
  }),
  refused(409, 'goal-ended', 'a goal reached twice', async (test) => {
    const { id } = await anActivePackage(test);
    const path = `/support-packages/${id}/goals/${await anAgreedGoal(test, id)}/end`;
    const end = () => test.as(test.cast.supportWorker).post(path, { status: 'reached' });
    await end().expect(200);
    return end;
  }),
  refused(409, 'measured-already', 'how things were at the start, twice', async (test) => {
    const measure = await measuring(test, {});
    await measure().expect(201);
    return measure;
  }),
  refused(409, 'still-open', 'last answers of support that goes on', async (test) =>
    measuring(test, { stage: 'close' }),
  ),
  refused(422, 'outcomes-do-not-fit', 'a start without an outcome', async (test) =>
    measuring(test, { answers: measures('hard').slice(1) }),
  ),
  refused(422, 'said-by-needed', 'an answer of nobody', async (test) =>
    measuring(test, { answers: measures('hard', { alcohol: { saidBy: undefined } }) }),
  ),
  refused(
    422,
    'in-the-past',
    'support settled from yesterday on',
    async (test) => () =>
      test.as(test.cast.coordinator).post('/support-policies', aSupportPolicy({ inForceFrom: YESTERDAY })),
  ),
  refused(409, 'left-already', 'a part that is over', async (test) => {
    const { id } = await anActivePackage(test);
    const path = `/support-packages/${id}/team/${await aJoinedTeamMember(test, id)}/leave`;
    const leave = () => test.as(test.cast.supportWorker).post(path);
    await leave().expect(200);
    return leave;
  }),
  refused(422, 'before-they-joined', 'a part that ended before it began', async (test) => {
    const { id } = await anActivePackage(test);
    const path = `/support-packages/${id}/team/${await aJoinedTeamMember(test, id)}/leave`;
    return () => test.as(test.cast.supportWorker).post(path, { leftOn: YESTERDAY });
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
  refused(422, 'not-asked-by-this-tool', 'a topic of the longer tool', async (test) =>
    assessing(test, { yesCount: undefined, answers: [{ topic: 'children-hurt', answer: 'yes' }] }),
  ),
  refused(422, 'answers-do-not-add-up', 'five answers of yes, one of them told', async (test) =>
    assessing(test, { answers: [{ topic: 'fear', answer: 'yes' }] }),
  ),
  refused(422, 'in-the-future', 'an incident to come', async (test) => {
    const path = `/people/${memberOf(await recorded(test.as(test.cast.officer)))}/risk-events`;
    return () => test.as(test.cast.officer).post(path, { kind: 'incident', happenedOn: TOMORROW });
  }),
  refused(422, 'unknown-perpetrator', 'an incident by nobody on record', async (test) => {
    const path = `/people/${memberOf(await recorded(test.as(test.cast.officer)))}/risk-events`;
    const body = { kind: 'incident', happenedOn: TODAY, perpetratorId: ABSENT };
    return () => test.as(test.cast.officer).post(path, body);
  }),
  refused(409, 'perpetrator-withdrawn', 'a correction of somebody who was recorded by mistake', async (test) => {
    const personId = memberOf(await recorded(test.as(test.cast.officer)));
    const path = `/people/${personId}/perpetrators/${await aPerpetrator(test, test.cast.officer, personId)}`;
    await test.as(test.cast.officer).post(`${path}/withdraw`, { reason: 'Somebody else' }).expect(200);
    return () => test.as(test.cast.officer).post(`${path}/corrections`, { relationship: 'parent' });
  }),
  refused(422, 'unknown-perpetrator', 'a case about nobody on record', async (test) =>
    conferring(test, { perpetratorIds: [ABSENT] }),
  ),
  refused(422, 'unknown-local-authority', 'a forum of nowhere', async (test) =>
    conferring(test, { localAuthorityCode: 'E99999999' }),
  ),
  refused(422, 'in-the-future', 'a referral to come', async (test) => conferring(test, { referredOn: TOMORROW })),
  refused(422, 'legal-basis-needed', 'a case shared without consent or basis', async (test) =>
    conferring(test, { consent: 'not-given' }),
  ),
  refused(422, 'ground-needed', 'a first referral without a ground', async (test) => conferring(test, { grounds: [] })),
  refused(422, 'before-the-referral', 'a meeting before the referral', async (test) => {
    const { id } = await aReferredCase(test);
    return () => test.as(test.cast.officer).post(`/conferences/${id}/meetings`, { meetsOn: YESTERDAY });
  }),
  refused(409, 'move-not-allowed', 'a case that is on a list already', async (test) => {
    const { id } = await aListedCase(test);
    return () => test.as(test.cast.officer).post(`/conferences/${id}/meetings`, { meetsOn: TOMORROW });
  }),
  refused(422, 'not-met-yet', 'minutes of a meeting to come', async (test) => {
    const { id, meetingId } = await aListedCase(test, TOMORROW);
    const path = `/conferences/${id}/meetings/${meetingId}/heard`;
    return () => test.as(test.cast.officer).post(path, { minutes: 'What will be said' });
  }),
  refused(422, 'unknown-owner', 'an action of nobody', async (test) => acting(test, { ownerId: ABSENT })),
  refused(422, 'one-owner', 'an action of a worker and a partner agency', async (test) =>
    acting(test, { partner: A_PARTNER }),
  ),
  refused(409, 'done-with-its-task', 'a worker asked after what is a task of theirs', async (test) => {
    const { body } = await (await acting(test, {}))().expect(201);
    return () => test.as(test.cast.officer).post(`/conference-actions/${body.actions[0].id}/chase`);
  }),
  refused(409, 'action-closed', 'a second close of an action', async (test) => {
    const close = await asking(test, 'close');
    await close().expect(200);
    return close;
  }),
  refused(422, 'in-the-future', 'an action done tomorrow', async (test) =>
    asking(test, 'close', { closedOn: TOMORROW }),
  ),
  refused(422, 'before-it-was-given', 'an action done before it was given', async (test) =>
    asking(test, 'close', { closedOn: YESTERDAY }),
  ),
  refused(422, 'in-the-past', 'an action for yesterday', async (test) => acting(test, { dueOn: YESTERDAY })),
  refused(409, 'has-it-already', 'a case sent to its own forum', async (test) =>
    sending(test, { localAuthorityCode: BLACKPOOL }),
  ),
  refused(422, 'before-the-referral', 'a case sent before it was referred', async (test) =>
    sending(test, { sentOn: YESTERDAY }),
  ),
  refused(422, 'before-it-was-sent', 'a case received before it was sent', async (test) =>
    confirming(test, { confirmedOn: YESTERDAY }),
  ),
  refused(422, 'in-the-future', 'a case received tomorrow', async (test) =>
    confirming(test, { confirmedOn: TOMORROW }),
  ),
  refused(409, 'confirmed-already', 'a second confirmation', async (test) => {
    const confirm = await confirming(test, {});
    await confirm().expect(200);
    return confirm;
  }),
  refused(409, 'actions-open', 'a close with an action left', async (test) => {
    const { id } = await aHeardCase(test);
    const action = { action: 'Ring the school', ownerId: test.cast.officer.id, dueOn: TODAY };
    await test.as(test.cast.officer).post(`/conferences/${id}/actions`, action).expect(201);
    return () => test.as(test.cast.officer).post(`/conferences/${id}/close`, { reason: 'actions-done' });
  }),
  refused(409, 'transfer-unconfirmed', 'a close while nobody has confirmed', async (test) => {
    const { id } = await aSentCase(test);
    return () => test.as(test.cast.officer).post(`/conferences/${id}/close`, { reason: 'moved-to-another-forum' });
  }),
  refused(422, 'not-heard', 'a close as done that no meeting has heard', async (test) => {
    const { id } = await aReferredCase(test);
    return () => test.as(test.cast.officer).post(`/conferences/${id}/close`, { reason: 'actions-done' });
  }),
  refused(422, 'in-the-future', 'an order to come', async (test) => ordering(test, { madeOn: TOMORROW })),
  refused(422, 'ends-before-it-begins', 'an order that ended yesterday', async (test) =>
    ordering(test, { expiresOn: YESTERDAY }),
  ),
  refused(422, 'unknown-perpetrator', 'an order against nobody on record', async (test) =>
    ordering(test, { perpetratorId: ABSENT }),
  ),
  refused(422, 'before-the-order', 'a breach before the order', async (test) => {
    const { id } = await aRecordedOrder(test);
    return () => test.as(test.cast.officer).post(`/orders/${id}/breaches`, aBreach(YESTERDAY));
  }),
  refused(422, 'before-the-order', 'a renewal before the order', async (test) => {
    const { id } = await aRecordedOrder(test);
    return () => test.as(test.cast.officer).post(`/orders/${id}/renew`, { renewedOn: YESTERDAY });
  }),
  refused(409, 'order-over', 'a renewal of an order that was ended', async (test) => {
    const { id } = await aRecordedOrder(test);
    const caller = test.as(test.cast.officer);
    await caller.post(`/orders/${id}/end`, { endedOn: TODAY, reason: 'replaced' }).expect(200);
    return () => caller.post(`/orders/${id}/renew`, { renewedOn: TODAY });
  }),
  refused(422, 'before-it-was-asked', 'a marker confirmed before it was asked for', async (test) => {
    const { id } = await anAskedMarker(test);
    return () => test.as(test.cast.officer).post(`/address-markers/${id}/confirm`, { on: YESTERDAY });
  }),
  refused(422, 'in-the-future', 'a marker that goes tomorrow', async (test) => {
    const { id } = await anAskedMarker(test);
    return () => test.as(test.cast.officer).post(`/address-markers/${id}/remove`, { on: TOMORROW });
  }),
  refused(409, 'move-not-allowed', 'a marker looked at again before it is there', async (test) => {
    const { id } = await anAskedMarker(test);
    return () => test.as(test.cast.officer).post(`/address-markers/${id}/review`, { on: TODAY });
  }),
  refused(409, 'marked-already', 'a marker asked for twice on one day', async (test) => {
    const { householdId } = await anAskedMarker(test);
    return () => test.as(test.cast.officer).post(`/households/${householdId}/address-markers`, aMarker(TODAY));
  }),
  refused(422, 'in-the-future', 'a safety plan to come', async (test) => planningForSafety(test, { madeOn: TOMORROW })),
  refused(422, 'made-without-them', 'an adult’s safety plan made with others', async (test) =>
    planningForSafety(test, { madeWith: ['an-advocate'] }),
  ),
  refused(422, 'agreement-unclear', 'a safety plan that is not agreed, and does not say why', async (test) =>
    planningForSafety(test, { agreed: false }),
  ),
  refused(422, 'review-too-soon', 'a safety plan looked at again on its own day', async (test) =>
    planningForSafety(test, { reviewOn: TODAY }),
  ),
  refused(409, 'plan-replaced', 'a safety plan written past the last version', async (test) => {
    const { personId } = await aWrittenPlan(test);
    return () => test.as(test.cast.supportWorker).post(`/people/${personId}/safety-plans`, aSafetyPlan(TODAY));
  }),
  refused(409, 'offered-already', 'staying at home offered twice', async (test) => {
    const { personId } = await anOfferedSanctuary(test);
    return () => test.as(test.cast.officer).post(`/people/${personId}/sanctuaries`, aSanctuaryOffer(TODAY));
  }),
  refused(422, 'before-it-was-offered', 'a yes before it was offered', async (test) => {
    const { id } = await anOfferedSanctuary(test);
    return () => test.as(test.cast.officer).post(`/sanctuaries/${id}/answer`, { on: YESTERDAY, wanted: true });
  }),
  refused(422, 'in-the-future', 'a survey to come', async (test) => {
    const { id } = await aWantedSanctuary(test);
    return () => test.as(test.cast.officer).post(`/sanctuaries/${id}/survey`, aSurvey(TOMORROW));
  }),
  refused(422, 'before-its-last-step', 'a measure done before it was ordered', async (test) => {
    const { id, workIds } = await aSurveyedHome(test, {}, YESTERDAY);
    const path = `/sanctuaries/${id}/works/${workIds[0]}`;
    await test.as(test.cast.officer).post(path, { on: TODAY, move: 'order' }).expect(200);
    return () => test.as(test.cast.officer).post(path, { on: YESTERDAY, move: 'do' });
  }),
  refused(409, 'move-not-allowed', 'a survey of a home that nobody has said they want to stay in', async (test) => {
    const { id } = await anOfferedSanctuary(test);
    return () => test.as(test.cast.officer).post(`/sanctuaries/${id}/survey`, aSurvey(TODAY));
  }),
  refused(409, 'landlord-has-not-agreed', 'locks ordered against a landlord’s word', async (test) => {
    const { id, workIds } = await aSurveyedHome(test, { landlordConsent: 'asked' });
    const order = { on: TODAY, move: 'order' };
    return () => test.as(test.cast.officer).post(`/sanctuaries/${id}/works/${workIds[0]}`, order);
  }),
  refused(422, 'in-the-past', 'bands that held yesterday', async (test) => settling(test, { inForceFrom: YESTERDAY })),
  refused(422, 'bands-out-of-order', 'a high risk below a medium one', async (test) =>
    settling(test, { mediumFrom: 12, highFrom: 12 }),
  ),
  refused(422, 'in-the-future', 'an assessment to come', async (test) => assessing(test, { assessedOn: TOMORROW })),

  // The return to the department
  refused(422, 'bad-answers', 'an answer that is no label', async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    const path = `/applications/${id}/h-clic`;
    return () =>
      test
        .as(test.cast.officer)
        .put(path, { answers: { ethnicity: 'BLUE' } })
        .set('If-Match', '"0"');
  }),
  refused(422, 'bad-mapping', 'a mapping of nothing', async (test) => {
    return () => test.as(test.cast.administrator).post('/h-clic/mappings', { version: '1' });
  }),
  refused(409, 'version-loaded', 'a mapping loaded twice', async (test) => {
    await test.as(test.cast.administrator).post('/h-clic/mappings', aMappingFile()).expect(201);
    return () => test.as(test.cast.administrator).post('/h-clic/mappings', aMappingFile());
  }),
  refused(422, 'quarter-not-begun', 'a quarter to come', async (test) => {
    return () => test.as(test.cast.supervisor).post('/h-clic/returns', { quarter: '2026-Q2' });
  }),
  refused(409, 'still-gathering', 'a quarter that is being gathered', async (test) => {
    const { body } = await test.as(test.cast.supervisor).post('/h-clic/returns', { quarter: '2024-Q1' }).expect(202);
    return () => test.as(test.cast.supervisor).post(`/h-clic/returns/${body.id}/sign-off`);
  }),
  refused(422, 'quarter-not-over', 'a quarter that goes on', async (test) => signingOff(test, '2026-Q1')),
  refused(422, 'gather-again', 'cases as they were before the quarter was over', async (test) =>
    signingOff(test, '2024-Q2', `gathered_at = '2024-06-01'`),
  ),
  refused(422, 'errors-remain', 'a case with an error', async (test) => signingOff(test, '2024-Q3', 'with_errors = 1')),
  refused(409, 'quarter-signed-off', 'a quarter signed off twice', async (test) => {
    const signOff = await signingOff(test, '2024-Q4');
    await signOff().expect(200);
    return signOff;
  }),
  refused(409, 'not-signed-off', 'the file of an open quarter', async (test) => {
    const id = await gathered(test, '2025-Q1');
    return () => test.as(test.cast.supervisor).get(`/h-clic/returns/${id}/return.xml?mapping=2026-1`);
  }),
  refused(422, 'unknown-mapping', 'a mapping that nobody loaded', async (test) =>
    writing(test, '2025-Q2', 'unheard-of'),
  ),
  refused(422, 'mapping-not-in-force', 'a mapping for later quarters', async (test) => {
    const mapping = aMappingFile({ version: 'later', inForceFrom: '2023-04-01' });
    await test.as(test.cast.administrator).post('/h-clic/mappings', mapping).expect(201);
    return writing(test, '2023-Q1', 'later');
  }),
  refused(422, 'mapping-lacks', 'a mapping without an element', async (test) => {
    const mapping = aMappingFile({ version: 'lacking', inForceFrom: '2025-01-01', elements: {} });
    await test.as(test.cast.administrator).post('/h-clic/mappings', mapping).expect(201);
    return writing(test, '2025-Q3', 'lacking');
  }),

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
  refused(422, 'unsafe-area', 'a plan for an area where he is', async (test) => {
    const { id: householdId } = await recorded(test.as(test.cast.officer), aMotherWithTwo());
    const body = { householdId, targetDate: TOMORROW, preferredTenures: [], preferredAreas: ['E07000123'] };
    return () => test.as(test.cast.officer).post('/move-on-plans', body);
  }),
  refused(409, 'step-closed', 'a step done twice', async (test) => {
    const path = await aStepOf(test, 'documents', 'done');
    await test.as(test.cast.officer).post(path).expect(200);
    return () => test.as(test.cast.officer).post(path);
  }),
  refused(409, 'nomination-move-not-allowed', 'a home accepted before it is offered', async (test) => {
    const { id } = await aRegisteredNomination(test);
    return () => test.as(test.cast.officer).post(`/nominations/${id}/accept`);
  }),
  refused(422, 'before-the-last-move', 'a home seen before it was offered', async (test) => {
    const { id } = await aRegisteredNomination(test, { kind: 'direct-offer' });
    return () => test.as(test.cast.officer).post(`/nominations/${id}/view`, { on: YESTERDAY });
  }),
  refused(409, 'home-accepted-already', 'two homes accepted', async (test) => {
    const { id, planId } = await aRegisteredNomination(test, { kind: 'direct-offer' });
    await test.as(test.cast.officer).post(`/nominations/${id}/accept`).expect(200);
    const home = aNomination(test, { kind: 'direct-offer' });
    const other = await test.as(test.cast.officer).post(`/move-on-plans/${planId}/nominations`, home).expect(201);
    return () => test.as(test.cast.officer).post(`/nominations/${other.body.id}/accept`);
  }),
  refused(422, 'steps-out-of-order', 'steps that wait for one that is not there', async (test) => {
    const steps = [aMoveOnStep('safe-contact', 'finding', []), aMoveOnStep('keys', 'moving', ['viewing'])];
    return () => test.as(test.cast.coordinator).post('/move-on-policies', aMoveOnPolicy({ steps }));
  }),
  refused(422, 'unknown-landlord', 'a landlord nobody knows', async (test) =>
    housing(test, { landlordProviderId: ABSENT }),
  ),
  refused(422, 'unlawful-step', 'a flexible tenancy after a lifetime one', async (test) =>
    housing(test, { tenure: 'secure-flexible' }),
  ),
  refused(422, 'too-far-ahead', 'a tenancy from a year that was mistyped', async (test) =>
    housing(test, { startsOn: '2062-03-16' }),
  ),
  refused(409, 'tenancy-recorded-already', 'a tenancy recorded twice', async (test) => {
    const send = await housing(test, {});
    await send().expect(201);
    return send;
  }),
  refused(409, 'tenancy-ended-already', 'a tenancy ended twice', async (test) => {
    const path = `/tenancies/${await aStandingTenancy(test, YESTERDAY)}/end`;
    const ending = { reason: 'their-choice', followedBy: 'another-home' };
    await test.as(test.cast.officer).post(path, ending).expect(200);
    return () => test.as(test.cast.officer).post(path, ending);
  }),
  refused(422, 'before-it-began', 'a tenancy that ended before its first day', async (test) => {
    const path = `/tenancies/${await aStandingTenancy(test, TODAY)}/end`;
    const ending = { endedOn: YESTERDAY, reason: 'their-choice', followedBy: 'another-home' };
    return () => test.as(test.cast.officer).post(path, ending);
  }),
  refused(409, 'dead-letter-settled', 'given-up work that is tried again already', async (test) => {
    const id = await aDeadLetter(test);
    await test.as(test.cast.supervisor).post(`/dead-letters/${id}/retries`).expect(202);
    return () => test.as(test.cast.supervisor).post(`/dead-letters/${id}/task`);
  }),
  refused(422, 'nobodys-work', 'the system’s own work for a person', async (test) => {
    const id = await aDeadLetterOfTheSystem(test);
    return () => test.as(test.cast.administrator).post(`/dead-letters/${id}/task`);
  }),
  refused(409, 'joint-tenancy-move-not-allowed', 'a notice taken back that was never served', async (test) => {
    const { id } = await aJointTenancy(test);
    const taken = { outcome: 'notice-withdrawn', allAgreed: true };
    return () => test.as(test.cast.officer).post(`/joint-tenancies/${id}/outcome`, taken);
  }),
  refused(422, 'not-safe-to-serve', 'a notice while no way is safe to reach them', async (test) => {
    const { id, householdId } = await aJointTenancy(test, { advised: true });
    const safeContact = { channel: 'none' };
    await test.as(test.cast.officer).put(`/households/${householdId}/safe-contact`, safeContact).expect(200);
    const notice = { agreedOn: TODAY, replyTo: 'the-council' };
    return () => test.as(test.cast.officer).post(`/joint-tenancies/${id}/serve`, notice);
  }),
  refused(422, 'notice-still-runs', 'a joint tenancy that ends before its notice does', async (test) => {
    const { id } = await aJointTenancy(test, { advised: true });
    const notice = { agreedOn: TODAY, replyTo: 'the-council' };
    await test.as(test.cast.officer).post(`/joint-tenancies/${id}/serve`, notice).expect(200);
    return () => test.as(test.cast.officer).post(`/joint-tenancies/${id}/outcome`, { outcome: 'ended' });
  }),
  refused(409, 'task-closed', 'a task done twice', async (test) => {
    const id = await aTask(test);
    await test.as(test.cast.officer).post(`/tasks/${id}/complete`).expect(200);
    return () => test.as(test.cast.officer).post(`/tasks/${id}/complete`);
  }),
  refused(422, 'name-taken', 'a team of a name that another has', async (test) => {
    await test
      .as(test.cast.supervisor)
      .post('/teams', aTeam({ name: 'Taken' }))
      .expect(201);
    return () => test.as(test.cast.supervisor).post('/teams', aTeam({ name: 'Taken' }));
  }),
  refused(422, 'kind-taken', 'work that comes to another team', async (test) => {
    const kinds = ['some-work'];
    await test
      .as(test.cast.supervisor)
      .post('/teams', aTeam({ name: 'First', kinds }))
      .expect(201);
    return () => test.as(test.cast.supervisor).post('/teams', aTeam({ name: 'Second', kinds }));
  }),
  refused(409, 'away-already', 'an absence told twice', async (test) => {
    const days = { from: '2199-08-02', to: '2199-08-13' };
    await test.as(test.cast.officer).post('/absences', days).expect(201);
    return () => test.as(test.cast.officer).post('/absences', days);
  }),
  refused(422, 'cannot-stand-in', 'a stand-in of another organisation', async (test) => {
    const body = { from: '2199-09-02', to: '2199-09-13', standInId: test.cast.rowanWorker.id };
    return () => test.as(test.cast.officer).post('/absences', body);
  }),
  refused(409, 'task-taken', 'a task that a colleague has', async (test) => {
    const id = await aTask(test);
    return () => test.as(test.cast.otherOfficer).post(`/tasks/${id}/claim`);
  }),
  refused(409, 'not-assigned', 'a task of nobody’s handed back', async (test) => {
    const id = await aTaskOfNobody(test);
    return () => test.as(test.cast.officer).post(`/tasks/${id}/hand-back`);
  }),
  refused(409, 'tasks-changed', 'work that is somebody else’s passed on', async (test) => {
    const pass = { from: test.cast.otherOfficer.id, to: test.cast.officer.id, taskIds: [await aTask(test)] };
    return () => test.as(test.cast.supervisor).post('/tasks/reassignments', pass);
  }),
  refused(422, 'same-colleague', 'work passed on to whoever has it', async (test) => {
    const pass = { from: test.cast.officer.id, to: test.cast.officer.id };
    return () => test.as(test.cast.supervisor).post('/tasks/reassignments', pass);
  }),
  refused(422, 'not-in-this-team', 'a task for another team’s worker', async (test) => {
    const id = await aTask(test);
    return () => test.as(test.cast.officer).post(`/tasks/${id}/assign`, { userId: test.cast.rowanWorker.id });
  }),
];

function refused(status: number, code: string, what: string, arrange: RefusalCase['arrange']): RefusalCase {
  return { status, code, what, arrange };
}

function tellingPartners(overrides: object): RefusalCase['arrange'] {
  return async (test) => {
    const { householdId, personId } = await consented(test);
    const body = aTelling(personId, { ...overrides });
    return () => test.as(test.cast.officer).post(`/households/${householdId}/information-shares`, body);
  };
}

/** Taken back on each of these days, one after the other; the last one is refused. */
function takingBack(days: readonly string[]): RefusalCase['arrange'] {
  return async (test) => {
    const { id, householdId } = await consented(test);
    const on = (withdrawnOn: string | undefined) =>
      test.as(test.cast.officer).post(`/households/${householdId}/consents/${id}/withdraw`, { withdrawnOn });
    for (const day of days.slice(0, -1)) await on(day).expect(200);
    return () => on(days.at(-1));
  };
}
