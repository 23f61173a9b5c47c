import { withACode } from '../factories/one-time-codes.js';
import { aHousingOffer, aToldOffer } from '../factories/housing-offers.js';
import { aFamilyRoom, aRefuge, aRefugeRoom, premisesOf } from '../factories/accommodation.js';
import { answer, anApproach, anotherReason, applied, decided, inRelief } from '../factories/applications.js';
import {
  aChangeNotTold,
  aMoveRequest,
  anAnswerAboutAChild,
  anAnswerToHelp,
  anEndOfProtection,
  toldConditions,
  anExplanation,
  aReferralIn,
  aRequestForHelp,
  aSchoolCheck,
  askedAboutAChild,
  explained,
  helpAsked,
  protectedBelongings,
  referred,
  someBelongings,
  withChildrenPlaced,
} from '../factories/cases.js';
import { aDeadLetter } from '../factories/dead-letters.js';
import { planned } from '../factories/assessments.js';
import { aMappingFile, gathered } from '../factories/h-clic.js';
import { aMotherWithTwo, aNewborn, recorded } from '../factories/households.js';
import { aGivenReview, anAskedReview, anEndThatWasSetAside, aNotifiedReview, anOutcome } from '../factories/reviews.js';
import {
  aJointTenancy,
  aMoveOnPolicy,
  aNomination,
  anOpenPlan,
  aRegisteredNomination,
  aStepOf,
  aStandingTenancy,
  aTenancy,
  aTaskOfNobody,
} from '../factories/move-on.js';
import {
  accepted,
  aHousehold,
  anOffer,
  aRoom,
  arrived,
  aUnitGroup,
  offered,
  overstaying,
} from '../factories/placements.js';
import { aTeam } from '../factories/teams.js';
import { aNote } from '../factories/notes.js';
import { aConsent, aTelling, consented } from '../factories/partners.js';
import { aFileOfRooms, aWaitingFile } from '../factories/spreadsheets.js';
import {
  anAskedPartner,
  aHeardCase,
  aListedCase,
  aPerpetrator,
  aReferral,
  aReferredCase,
  aSentCase,
  aTransfer,
} from '../factories/conferences.js';
import { aBreach, anOrder, aRecordedOrder } from '../factories/orders.js';
import { aConfirmedMarker, aMarker, anAskedMarker } from '../factories/markers.js';
import { aRiskPolicy } from '../factories/risk.js';
import { aSafetyPlan, aWrittenPlan } from '../factories/safety-plans.js';
import {
  aHomeMadeSafe,
  anOfferedSanctuary,
  aSanctuaryOffer,
  aSurvey,
  aSurveyedHome,
  aWantedSanctuary,
} from '../factories/sanctuaries.js';
import {
  aClosing,
  aColleague,
  aContact,
  aJoinedTeamMember,
  aMeasuring,
  aSupportPolicy,
  anActivePackage,
  anAgreedGoal,
  anArrangedCover,
  anOfferedPackage,
  aPackage,
  aStepUp,
  aTeamMember,
  memberOf,
} from '../factories/support.js';
import { aTaskPolicy } from '../factories/tasks.js';
import type { CastMember } from '../support/cast.js';
import { type TestApp } from '../support/test-app.js';

export const TODAY = '2026-03-10';

/** One request that changes something. */
export interface Command {
  readonly who: CastMember;
  readonly path: string;
  readonly body?: object;
  readonly headers?: Record<string, string>;
}
export type Prepare = (test: TestApp) => Promise<Command>;

/** Every POST that changes something, each ready to be sent. */
export const COMMANDS: Record<string, Prepare> = {
  'POST /api/v1/households': async ({ cast }) => ({ who: cast.officer, path: '/households', body: aMotherWithTwo() }),
  'POST /api/v1/households/{id}/shares': async (test) => {
    const body = { organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' };
    return { who: test.cast.officer, path: `/households/${await aHousehold(test)}/shares`, body };
  },
  'POST /api/v1/households/{id}/notes': async (test) => {
    const { id } = await recorded(test.as(test.cast.officer));
    return { who: test.cast.officer, path: `/households/${id}/notes`, body: aNote() };
  },
  'POST /api/v1/households/{id}/consents': async (test) => {
    const household = await recorded(test.as(test.cast.officer));
    const path = `/households/${household.id}/consents`;
    return { who: test.cast.officer, path, body: aConsent(memberOf(household)) };
  },
  'POST /api/v1/households/{id}/consents/{consentId}/withdraw': async (test) => {
    const { id, householdId } = await consented(test);
    const path = `/households/${householdId}/consents/${id}/withdraw`;
    return { who: test.cast.officer, path, body: { withdrawnOn: TODAY } };
  },
  'POST /api/v1/households/{id}/information-shares': async (test) => {
    const { householdId, personId } = await consented(test);
    const path = `/households/${householdId}/information-shares`;
    return { who: test.cast.officer, path, body: aTelling(personId) };
  },
  'POST /api/v1/households/{id}/members': async (test) => ({
    who: test.cast.officer,
    path: `/households/${await aHousehold(test)}/members`,
    body: aNewborn(TODAY),
  }),
  'POST /api/v1/households/{id}/members/{personId}/leave': async (test) => {
    const household = await recorded(test.as(test.cast.officer));
    const path = `/households/${household.id}/members/${memberOf(household, 'boy')}/leave`;
    return { who: test.cast.officer, path, body: { leftOn: TODAY, reason: 'in-care' } };
  },
  'POST /api/v1/households/{id}/members/{personId}/return': async (test) => {
    const household = await recorded(test.as(test.cast.officer));
    const path = `/households/${household.id}/members/${memberOf(household, 'boy')}`;
    const left = { leftOn: TODAY, reason: 'in-care' };
    await test.as(test.cast.officer).post(`${path}/leave`, left).expect(200);
    return { who: test.cast.officer, path: `${path}/return`, body: { returnedOn: TODAY } };
  },
  'POST /api/v1/households/{id}/conflicts': async (test) => ({
    who: test.cast.officer,
    path: `/households/${await aHousehold(test)}/conflicts`,
    body: { otherReference: 'HH-2222222' },
  }),
  'POST /api/v1/providers': async ({ cast }) => ({
    who: cast.administrator,
    path: '/providers',
    body: { name: 'Willow Trust', type: 'voluntary' },
  }),
  'POST /api/v1/premises': async ({ cast }) => ({
    who: cast.rowanManager,
    path: '/premises',
    body: aRefuge(cast.organisations.rowan),
  }),
  'POST /api/v1/premises/{id}/units': async (test) => {
    const { id } = await premisesOf(test.as(test.cast.rowanManager), aRefuge(test.cast.organisations.rowan));
    return { who: test.cast.rowanManager, path: `/premises/${id}/units`, body: aFamilyRoom() };
  },
  'POST /api/v1/premises/{id}/standards-checks': async (test) => {
    const { id } = await premisesOf(test.as(test.cast.rowanManager), aRefuge(test.cast.organisations.rowan));
    const body = { kind: 'gas-safety', checkedOn: TODAY, validUntil: '2027-03-09', result: 'pass' };
    return { who: test.cast.rowanManager, path: `/premises/${id}/standards-checks`, body };
  },
  'POST /api/v1/premises/{id}/address-disclosures': async (test) => {
    const { id } = await premisesOf(test.as(test.cast.rowanManager), aRefuge(test.cast.organisations.rowan));
    return { who: test.cast.rowanManager, path: `/premises/${id}/address-disclosures`, body: { purpose: 'repairs' } };
  },
  'POST /api/v1/imports': async ({ cast }) => ({
    who: cast.rowanManager,
    path: '/imports?kind=units',
    body: aFileOfRooms('HOUSE', 2) as never,
    headers: { 'Content-Type': 'text/csv' },
  }),
  'POST /api/v1/imports/{id}/approve': async (test) => ({
    who: test.cast.rowanManager,
    path: `/imports/${await aWaitingFile(test)}/approve`,
  }),
  'POST /api/v1/imports/{id}/cancel': async (test) => ({
    who: test.cast.rowanManager,
    path: `/imports/${await aWaitingFile(test)}/cancel`,
  }),
  'POST /api/v1/units/{id}/confirmations': async (test) => ({
    who: test.cast.rowanManager,
    path: `/units/${await aRoom(test)}/confirmations`,
  }),
  'POST /api/v1/premises/{id}/confirmations': async (test) => {
    const { premisesId } = await aRefugeRoom(test.as(test.cast.rowanManager), test.cast.organisations.rowan);
    return { who: test.cast.rowanManager, path: `/premises/${premisesId}/confirmations` };
  },
  'POST /api/v1/premises/{id}/closures': async (test) => {
    const { premisesId } = await aRefugeRoom(test.as(test.cast.rowanManager), test.cast.organisations.rowan);
    const body = { reason: 'repairs', costBearer: 'provider', from: TODAY, to: '2026-03-20' };
    return { who: test.cast.rowanManager, path: `/premises/${premisesId}/closures`, body };
  },
  'POST /api/v1/units/{id}/closures': async (test) => ({
    who: test.cast.rowanManager,
    path: `/units/${await aRoom(test)}/closures`,
    body: { reason: 'repairs', costBearer: 'provider', from: TODAY, to: '2026-03-20' },
  }),
  'POST /api/v1/availability/explanations': async (test) => ({
    who: test.cast.officer,
    path: '/availability/explanations',
    body: { householdId: await aHousehold(test), unitId: await aRoom(test), from: TODAY },
  }),
  'POST /api/v1/availability/search': async (test) => ({
    who: test.cast.officer,
    path: '/availability/search',
    body: { householdId: await aHousehold(test), from: TODAY, categories: ['sanctuary'] },
  }),
  'POST /api/v1/unit-groups': async (test) => ({
    who: test.cast.rowanManager,
    path: '/unit-groups',
    body: { name: 'Ground floor', unitIds: [await aRoom(test)] },
  }),
  'POST /api/v1/unit-groups/{id}/waiting': async (test) => ({
    who: test.cast.officer,
    path: `/unit-groups/${await aUnitGroup(test)}/waiting`,
    body: { householdId: await aHousehold(test) },
  }),
  'POST /api/v1/unit-groups/{id}/waiting/{entryId}/leave': async (test) => {
    const path = `/unit-groups/${await aUnitGroup(test)}/waiting`;
    const { body } = await test
      .as(test.cast.officer)
      .post(path, { householdId: await aHousehold(test) })
      .expect(201);
    return { who: test.cast.officer, path: `${path}/${body.id}/leave`, body: { reason: 'no-longer-needed' } };
  },
  'POST /api/v1/placements/emergency': async (test) => {
    await aRefugeRoom(test.as(test.cast.rowanManager), test.cast.organisations.rowan, { outOfHours: true });
    return { who: test.cast.officer, path: '/placements/emergency', body: { householdId: await aHousehold(test) } };
  },
  'POST /api/v1/placements': async (test) => ({
    who: test.cast.officer,
    path: '/placements',
    body: await anOffer(test),
  }),
  'POST /api/v1/referral-policies': async ({ cast }) => ({
    who: cast.commissioner,
    path: '/referral-policies',
    body: { answerWithinMinutes: 90, remindAfterMinutes: 30 },
  }),
  'POST /api/v1/placements/{id}/renew-hold': move(offered, 'renew-hold', { holdMinutes: 240 }),
  'POST /api/v1/placements/{id}/accept': move(offered, 'accept', { by: 'person' }),
  'POST /api/v1/placements/{id}/decline': move(offered, 'decline', { by: 'person', reason: 'too-near-danger' }),
  'POST /api/v1/placements/{id}/withdraw': move(offered, 'withdraw', { reason: 'alternative-found' }),
  'POST /api/v1/placements/{id}/not-arrived': move(accepted, 'not-arrived', {}),
  'POST /api/v1/placements/{id}/arrive': move(accepted, 'arrive', { arrivedAt: TODAY }),
  'POST /api/v1/placements/{id}/extend': move(arrived, 'extend', {
    expectedTo: '2026-06-01',
    reason: 'move-on-delayed',
  }),
  'POST /api/v1/placements/{id}/overstays': move(overstaying, 'overstays', {
    authorised: true,
    reason: 'awaiting-decision',
    until: '2026-03-20',
  }),
  'POST /api/v1/placements/{id}/depart': move(arrived, 'depart', departure('rental-social')),
  'POST /api/v1/placements/{id}/destination': async (test) => {
    const { id } = await arrived(test);
    await test.as(test.cast.officer).post(`/placements/${id}/depart`, departure('pending')).expect(200);
    return { who: test.cast.officer, path: `/placements/${id}/destination`, body: { destination: 'rental-social' } };
  },
  'POST /api/v1/placements/{id}/transfer': async (test) => {
    const { id } = await arrived(test);
    const body = { unitId: await aRoom(test), at: TODAY, reason: 'safety' };
    return { who: test.cast.officer, path: `/placements/${id}/transfer`, body };
  },
  'POST /api/v1/applications': async (test) => ({
    who: test.cast.officer,
    path: '/applications',
    body: anApproach(await aHousehold(test)),
  }),
  'POST /api/v1/reminder-policies': async ({ cast }) => ({
    who: cast.supervisor,
    path: '/reminder-policies',
    body: { daysBefore: [10, 0] },
  }),
  'POST /api/v1/applications/{id}/hand-over': async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    return { who: test.cast.officer, path: `/applications/${id}/hand-over`, body: { userId: test.cast.supervisor.id } };
  },
  'POST /api/v1/applications/{id}/decisions': async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    return { who: test.cast.officer, path: `/applications/${id}/decisions`, body: answer('eligibility', 'eligible') };
  },
  'POST /api/v1/applications/{id}/duties/end': async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const body = { duty: 'relief', ground: 'RL-f', endedOn: TODAY, reasons: 'She went to her sister' };
    return { who: test.cast.officer, path: `/applications/${id}/duties/end`, body };
  },
  'POST /api/v1/applications/{id}/reviews/{reviewId}/take-up-again': async (test) => {
    const { path } = await anEndThatWasSetAside(test);
    return { who: test.cast.officer, path: `${path}/take-up-again`, body: { reasons: 'The offer did not suit them.' } };
  },
  'POST /api/v1/applications/{id}/warnings': async (test) => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    const body = { stepId: plan.steps[1]?.id, until: '2026-03-24', reasons: 'She works nights.' };
    return { who: test.cast.officer, path: `/applications/${id}/warnings`, body };
  },
  'POST /api/v1/applications/{id}/offers': async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    return { who: test.cast.officer, path: `/applications/${id}/offers`, body: aHousingOffer() };
  },
  'POST /api/v1/applications/{id}/offers/{offerId}/answer': async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const offer = await aToldOffer(test, id, TODAY);
    const body = { answer: 'accepted', answeredOn: TODAY };
    return { who: test.cast.officer, path: `/applications/${id}/offers/${offer}/answer`, body };
  },
  'POST /api/v1/applications/{id}/childrens-referrals': async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    const body = { consent: 'given', askedOn: TODAY, essentialFacts: 'Two children.' };
    return { who: test.cast.officer, path: `/applications/${id}/childrens-referrals`, body };
  },
  'POST /api/v1/applications/{id}/help-asked': async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    return { who: test.cast.officer, path: `/applications/${id}/help-asked`, body: aRequestForHelp() };
  },
  'POST /api/v1/applications/{id}/help-asked/{helpId}/chase': async (test) => {
    const { id, helpId } = await helpAsked(test.as(test.cast.officer));
    const path = `/applications/${id}/help-asked/${helpId}/chase`;
    return { who: test.cast.officer, path, body: { chasedOn: TODAY, answerBy: '2026-03-20' } };
  },
  'POST /api/v1/applications/{id}/help-asked/{helpId}/answer': async (test) => {
    const { id, helpId } = await helpAsked(test.as(test.cast.officer));
    const path = `/applications/${id}/help-asked/${helpId}/answer`;
    return { who: test.cast.officer, path, body: anAnswerToHelp() };
  },
  'POST /api/v1/applications/{id}/domestic-abuse': async (test) => {
    const { id } = await applied(test.as(test.cast.officer), anotherReason());
    return { who: test.cast.officer, path: `/applications/${id}/domestic-abuse`, body: { toldOn: TODAY } };
  },
  'POST /api/v1/applications/{id}/changes-told/explanations': async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    return { who: test.cast.officer, path: `/applications/${id}/changes-told/explanations`, body: anExplanation() };
  },
  'POST /api/v1/applications/{id}/changes-told/not-told': async (test) => {
    const { id } = await explained(test.as(test.cast.officer));
    return { who: test.cast.officer, path: `/applications/${id}/changes-told/not-told`, body: aChangeNotTold() };
  },
  'POST /api/v1/applications/{id}/children-placed': async (test) => {
    const { id, boy } = await withChildrenPlaced(test);
    return { who: test.cast.officer, path: `/applications/${id}/children-placed`, body: anAnswerAboutAChild(boy) };
  },
  'POST /api/v1/applications/{id}/children-placed/{childId}/information': async (test) => {
    const { id, childId } = await askedAboutAChild(test, { informationOn: undefined });
    const path = `/applications/${id}/children-placed/${childId}/information`;
    return { who: test.cast.officer, path, body: { informationOn: TODAY } };
  },
  'POST /api/v1/applications/{id}/children-placed/{childId}/school-checks': async (test) => {
    const { id, childId } = await askedAboutAChild(test);
    const path = `/applications/${id}/children-placed/${childId}/school-checks`;
    return { who: test.cast.officer, path, body: aSchoolCheck() };
  },
  'POST /api/v1/applications/{id}/children-placed/{childId}/withdrawals': async (test) => {
    const { id, childId } = await askedAboutAChild(test);
    const path = `/applications/${id}/children-placed/${childId}/withdrawals`;
    return { who: test.cast.officer, path, body: { body: 'gp', withdrawnOn: TODAY } };
  },
  'POST /api/v1/applications/{id}/belongings': async (test) => {
    const { id } = await applied(test.as(test.cast.officer));
    return { who: test.cast.officer, path: `/applications/${id}/belongings`, body: someBelongings() };
  },
  'POST /api/v1/applications/{id}/belongings/{belongingsId}/move-requests': async (test) => {
    const { id, belongingsId } = await protectedBelongings(test.as(test.cast.officer));
    const path = `/applications/${id}/belongings/${belongingsId}/move-requests`;
    return { who: test.cast.officer, path, body: aMoveRequest() };
  },
  'POST /api/v1/applications/{id}/belongings/{belongingsId}/end': async (test) => {
    const { id, belongingsId } = await protectedBelongings(test.as(test.cast.officer));
    const path = `/applications/${id}/belongings/${belongingsId}/end`;
    return { who: test.cast.officer, path, body: anEndOfProtection() };
  },
  'POST /api/v1/applications/{id}/belongings/{belongingsId}/dealings': async (test) => {
    const { id, belongingsId } = await protectedBelongings(test.as(test.cast.officer));
    const path = `/applications/${id}/belongings/${belongingsId}/dealings`;
    return { who: test.cast.officer, path, body: toldConditions() };
  },
  'POST /api/v1/referrals-in': async ({ cast }) => ({ who: cast.officer, path: '/referrals-in', body: aReferralIn() }),
  'POST /api/v1/referrals-in/{id}/application': async (test) => {
    const id = await referred(test.as(test.cast.officer));
    const body = { householdId: await aHousehold(test), approachedOn: TODAY, lossOfHomeReason: 'domestic-abuse' };
    return { who: test.cast.officer, path: `/referrals-in/${id}/application`, body };
  },
  'POST /api/v1/referrals-in/{id}/answer': async (test) => {
    const id = await referred(test.as(test.cast.officer));
    return { who: test.cast.officer, path: `/referrals-in/${id}/answer`, body: { answer: 'advice-given' } };
  },
  'POST /api/v1/applications/{id}/housing-plan/steps/{stepId}/close': async (test) => {
    const { id, plan } = await planned(test.as(test.cast.officer));
    const path = `/applications/${id}/housing-plan/steps/${plan.steps[0]?.id}/close`;
    return { who: test.cast.officer, path, body: { as: 'done', closedOn: TODAY } };
  },
  'POST /api/v1/applications/{id}/housing-plan/reviews': async (test) => {
    const { id } = await planned(test.as(test.cast.officer));
    const path = `/applications/${id}/housing-plan/reviews`;
    return { who: test.cast.officer, path, body: { nextReviewOn: '2026-03-25' } };
  },
  'POST /api/v1/applications/{id}/reviews': async (test) => {
    const officer = test.as(test.cast.officer);
    const { id } = await applied(officer);
    const decisionId = await decided(officer, id, answer('eligibility', 'not-eligible'));
    return { who: test.cast.officer, path: `/applications/${id}/reviews`, body: { decisionId, requestedOn: TODAY } };
  },
  'POST /api/v1/applications/{id}/roof': async (test) => ({
    who: test.cast.officer,
    path: `/applications/${(await anAskedReview(test)).applicationId}/roof`,
    body: { accommodate: true, reasons: 'Until it is decided.', decidedOn: TODAY },
  }),
  'POST /api/v1/applications/{id}/decisions/{decisionId}/review-time': async (test) => {
    const { applicationId, decisionId } = await anAskedReview(test);
    const body = { allowed: true, until: '2026-04-30', reasons: 'She was in hospital.' };
    return {
      who: test.cast.supervisor,
      path: `/applications/${applicationId}/decisions/${decisionId}/review-time`,
      body,
    };
  },
  'POST /api/v1/applications/{id}/review-time': async (test) => {
    const { applicationId, decisionId: subjectId } = await anAskedReview(test);
    const time = { allowed: true, until: '2026-04-30', reasons: 'She was in hospital.' };
    return {
      who: test.cast.supervisor,
      path: `/applications/${applicationId}/review-time`,
      body: { matter: 'eligibility', subjectId, ...time },
    };
  },
  'POST /api/v1/applications/{id}/reviews/{reviewId}/longer-time': async (test) => ({
    who: test.cast.supervisor,
    path: `${(await aGivenReview(test)).path}/longer-time`,
    body: { until: '2026-07-01', agreedOn: TODAY, inWriting: true },
  }),
  'POST /api/v1/applications/{id}/reviews/{reviewId}/representations': async (test) => ({
    who: test.cast.officer,
    path: `${(await anAskedReview(test)).path}/representations`,
    body: { receivedOn: TODAY, manner: 'written', words: 'She has leave until May.' },
  }),
  'POST /api/v1/applications/{id}/reviews/{reviewId}/minded-to': async (test) => ({
    who: test.cast.supervisor,
    path: `${(await aGivenReview(test)).path}/minded-to`,
    body: { deficiency: 'A paper was not read.', reasons: 'It changes nothing.' },
  }),
  'POST /api/v1/applications/{id}/reviews/{reviewId}/outcome': async (test) => ({
    who: test.cast.supervisor,
    path: `${(await aGivenReview(test)).path}/outcome`,
    body: anOutcome(),
  }),
  'POST /api/v1/applications/{id}/reviews/{reviewId}/withdraw': async (test) => ({
    who: test.cast.officer,
    path: `${(await anAskedReview(test)).path}/withdraw`,
    body: {},
  }),
  'POST /api/v1/applications/{id}/reviews/{reviewId}/appeal': async (test) => ({
    who: test.cast.officer,
    path: `${(await aNotifiedReview(test)).path}/appeal`,
    body: { on: TODAY },
  }),
  'POST /api/v1/applications/{id}/reviews/{reviewId}/appeal/end': async (test) => {
    const { path } = await aNotifiedReview(test);
    await test.as(test.cast.officer).post(`${path}/appeal`, { on: TODAY }).expect(200);
    return { who: test.cast.officer, path: `${path}/appeal/end`, body: { on: TODAY, outcome: 'settled' } };
  },
  'POST /api/v1/applications/{id}/notices/{noticeId}/draft': async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const { body } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    return { who: test.cast.officer, path: `/applications/${id}/notices/${body.notices[0].id}/draft`, body: {} };
  },
  'POST /api/v1/applications/{id}/notices/{noticeId}/issue': async (test) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const { body } = await test.as(test.cast.officer).get(`/applications/${id}`).expect(200);
    const path = `/applications/${id}/notices/${body.notices[0].id}/issue`;
    return { who: test.cast.officer, path, body: { issuedOn: TODAY } };
  },
  'POST /api/v1/people/{id}/risk-assessments': async (test) => ({
    who: test.cast.officer,
    path: `/people/${memberOf(await recorded(test.as(test.cast.officer)))}/risk-assessments`,
    body: { tool: 'dash-24', yesCount: 20, assessedOn: TODAY },
  }),
  'POST /api/v1/people/{id}/risk-events': async (test) => ({
    who: test.cast.officer,
    path: `/people/${memberOf(await recorded(test.as(test.cast.officer)))}/risk-events`,
    body: { kind: 'incident', happenedOn: TODAY },
  }),
  'POST /api/v1/people/{id}/perpetrators': async (test) => ({
    who: test.cast.officer,
    path: `/people/${memberOf(await recorded(test.as(test.cast.officer)))}/perpetrators`,
    body: { relationship: 'former-partner', name: 'Somebody Else' },
  }),
  'POST /api/v1/people/{id}/perpetrators/{perpetratorId}/corrections': async (test) => {
    const personId = memberOf(await recorded(test.as(test.cast.officer)));
    const path = `/people/${personId}/perpetrators/${await aPerpetrator(test, test.cast.officer, personId)}/corrections`;
    return { who: test.cast.officer, path, body: { relationship: 'parent', name: 'Somebody Else' } };
  },
  'POST /api/v1/people/{id}/perpetrators/{perpetratorId}/withdraw': async (test) => {
    const personId = memberOf(await recorded(test.as(test.cast.officer)));
    const path = `/people/${personId}/perpetrators/${await aPerpetrator(test, test.cast.officer, personId)}/withdraw`;
    return { who: test.cast.officer, path, body: { reason: 'Her brother has the same name.' } };
  },
  'POST /api/v1/people/{id}/conferences': async (test) => {
    const personId = memberOf(await recorded(test.as(test.cast.officer)));
    const body = aReferral(await aPerpetrator(test, test.cast.officer, personId), TODAY);
    return { who: test.cast.officer, path: `/people/${personId}/conferences`, body };
  },
  'POST /api/v1/conferences/{id}/meetings': async (test) => ({
    who: test.cast.officer,
    path: `/conferences/${(await aReferredCase(test)).id}/meetings`,
    body: { meetsOn: TODAY },
  }),
  'POST /api/v1/conferences/{id}/meetings/{meetingId}/heard': async (test) => {
    const { id, meetingId } = await aListedCase(test);
    const path = `/conferences/${id}/meetings/${meetingId}/heard`;
    return { who: test.cast.officer, path, body: { minutes: 'What was said' } };
  },
  'POST /api/v1/conferences/{id}/actions': async (test) => ({
    who: test.cast.officer,
    path: `/conferences/${(await aReferredCase(test)).id}/actions`,
    body: { action: 'Ring the school', ownerId: test.cast.supportWorker.id, dueOn: TODAY },
  }),
  'POST /api/v1/conference-actions/{id}/chase': async (test) => ({
    who: test.cast.officer,
    path: `/conference-actions/${(await anAskedPartner(test)).actionId}/chase`,
  }),
  'POST /api/v1/conference-actions/{id}/close': async (test) => ({
    who: test.cast.officer,
    path: `/conference-actions/${(await anAskedPartner(test)).actionId}/close`,
    body: { outcome: 'done', closedOn: TODAY },
  }),
  'POST /api/v1/conferences/{id}/transfers': async (test) => ({
    who: test.cast.officer,
    path: `/conferences/${(await aReferredCase(test)).id}/transfers`,
    body: aTransfer(TODAY),
  }),
  'POST /api/v1/conferences/{id}/transfers/{transferId}/chase': async (test) => {
    const { id, transferId } = await aSentCase(test);
    return { who: test.cast.officer, path: `/conferences/${id}/transfers/${transferId}/chase` };
  },
  'POST /api/v1/conferences/{id}/transfers/{transferId}/confirm': async (test) => {
    const { id, transferId } = await aSentCase(test);
    const path = `/conferences/${id}/transfers/${transferId}/confirm`;
    return { who: test.cast.officer, path, body: { confirmedOn: TODAY, confirmedBy: 'Their coordinator' } };
  },
  'POST /api/v1/conferences/{id}/close': async (test) => ({
    who: test.cast.officer,
    path: `/conferences/${(await aHeardCase(test)).id}/close`,
    body: { reason: 'actions-done' },
  }),
  'POST /api/v1/task-policies': async ({ cast }) => ({
    who: cast.supervisor,
    path: '/task-policies',
    body: aTaskPolicy(),
  }),
  'POST /api/v1/support-policies': async ({ cast }) => ({
    who: cast.coordinator,
    path: '/support-policies',
    body: aSupportPolicy(),
  }),
  'POST /api/v1/households/{id}/address-markers': async (test) => ({
    who: test.cast.officer,
    path: `/households/${(await recorded(test.as(test.cast.officer))).id}/address-markers`,
    body: aMarker(TODAY),
  }),
  'POST /api/v1/address-markers/{id}/confirm': async (test) => ({
    who: test.cast.officer,
    path: `/address-markers/${(await anAskedMarker(test)).id}/confirm`,
    body: { on: TODAY },
  }),
  'POST /api/v1/address-markers/{id}/not-given': async (test) => ({
    who: test.cast.officer,
    path: `/address-markers/${(await anAskedMarker(test)).id}/not-given`,
    body: { on: TODAY },
  }),
  'POST /api/v1/address-markers/{id}/review': async (test) => ({
    who: test.cast.officer,
    path: `/address-markers/${(await aConfirmedMarker(test)).id}/review`,
    body: { on: TODAY },
  }),
  'POST /api/v1/address-markers/{id}/remove': async (test) => ({
    who: test.cast.officer,
    path: `/address-markers/${(await aConfirmedMarker(test)).id}/remove`,
    body: { on: TODAY },
  }),
  'POST /api/v1/people/{id}/safety-plans': async (test) => ({
    who: test.cast.officer,
    path: `/people/${memberOf(await recorded(test.as(test.cast.officer)))}/safety-plans`,
    body: aSafetyPlan(TODAY),
  }),
  'POST /api/v1/safety-plans/{id}/copies': async (test) => ({
    who: test.cast.supportWorker,
    path: `/safety-plans/${(await aWrittenPlan(test)).planId}/copies`,
    body: { safeToKeep: true },
  }),
  'POST /api/v1/people/{id}/sanctuaries': async (test) => ({
    who: test.cast.officer,
    path: `/people/${memberOf(await recorded(test.as(test.cast.officer)))}/sanctuaries`,
    body: aSanctuaryOffer(TODAY),
  }),
  'POST /api/v1/sanctuaries/{id}/answer': async (test) => ({
    who: test.cast.officer,
    path: `/sanctuaries/${(await anOfferedSanctuary(test)).id}/answer`,
    body: { on: TODAY, wanted: false },
  }),
  'POST /api/v1/sanctuaries/{id}/survey': async (test) => ({
    who: test.cast.officer,
    path: `/sanctuaries/${(await aWantedSanctuary(test)).id}/survey`,
    body: aSurvey(TODAY),
  }),
  'POST /api/v1/sanctuaries/{id}/works/{workId}': async (test) => {
    const { id, workIds } = await aSurveyedHome(test);
    return {
      who: test.cast.officer,
      path: `/sanctuaries/${id}/works/${workIds[0]}`,
      body: { on: TODAY, move: 'order' },
    };
  },
  'POST /api/v1/sanctuaries/{id}/review': async (test) => ({
    who: test.cast.officer,
    path: `/sanctuaries/${(await aHomeMadeSafe(test)).id}/review`,
    body: { on: TODAY },
  }),
  'POST /api/v1/sanctuaries/{id}/end': async (test) => ({
    who: test.cast.officer,
    path: `/sanctuaries/${(await aWantedSanctuary(test)).id}/end`,
    body: { on: TODAY, reason: 'person-chose' },
  }),
  'POST /api/v1/people/{id}/orders': async (test) => ({
    who: test.cast.officer,
    path: `/people/${memberOf(await recorded(test.as(test.cast.officer)))}/orders`,
    body: anOrder(TODAY),
  }),
  'POST /api/v1/orders/{id}/renew': async (test) => ({
    who: test.cast.officer,
    path: `/orders/${(await aRecordedOrder(test)).id}/renew`,
    body: { renewedOn: TODAY, expiresOn: '2027-03-10' },
  }),
  'POST /api/v1/orders/{id}/breaches': async (test) => ({
    who: test.cast.officer,
    path: `/orders/${(await aRecordedOrder(test)).id}/breaches`,
    body: aBreach(TODAY),
  }),
  'POST /api/v1/orders/{id}/end': async (test) => ({
    who: test.cast.officer,
    path: `/orders/${(await aRecordedOrder(test)).id}/end`,
    body: { endedOn: TODAY, reason: 'discharged' },
  }),
  'POST /api/v1/risk-policies': async ({ cast }) => ({
    who: cast.coordinator,
    path: '/risk-policies',
    body: aRiskPolicy(),
  }),
  'POST /api/v1/support-packages': async (test) => ({
    who: test.cast.officer,
    path: '/support-packages',
    body: aPackage(memberOf(await recorded(test.as(test.cast.officer))), test.cast.supportWorker, TODAY),
  }),
  'POST /api/v1/support-packages/{id}/close': async (test) => ({
    who: test.cast.supportWorker,
    path: `/support-packages/${(await anActivePackage(test)).id}/close`,
    body: aClosing(TODAY),
  }),
  'POST /api/v1/support-packages/{id}/covers': async (test) => ({
    who: test.cast.supportWorker,
    path: `/support-packages/${(await anActivePackage(test)).id}/covers`,
    body: { userId: test.cast.coordinator.id, from: TODAY, to: TODAY },
  }),
  'POST /api/v1/support-packages/{id}/covers/{coverId}/end': async (test) => {
    const { id } = await anActivePackage(test);
    const path = `/support-packages/${id}/covers/${await anArrangedCover(test, id, TODAY)}/end`;
    return { who: test.cast.supportWorker, path };
  },
  'POST /api/v1/users/{id}/lost-code': async (test) => ({
    who: test.cast.administrator,
    path: `/users/${await withACode(test, await aColleague(test, test.cast.officer))}/lost-code`,
    body: { reason: 'phone-lost' },
  }),
  'POST /api/v1/users/{id}/leave': async (test) => ({
    who: test.cast.coordinator,
    path: `/users/${(await aColleague(test)).id}/leave`,
  }),
  'POST /api/v1/support-packages/{id}/steps': async (test) => ({
    who: test.cast.supportWorker,
    path: `/support-packages/${(await anActivePackage(test)).id}/steps`,
    body: aStepUp(),
  }),
  'POST /api/v1/support-packages/{id}/goals': async (test) => ({
    who: test.cast.supportWorker,
    path: `/support-packages/${(await anActivePackage(test)).id}/goals`,
    body: { goal: 'A home of my own' },
  }),
  'POST /api/v1/support-packages/{id}/goals/{goalId}/end': async (test) => {
    const { id } = await anActivePackage(test);
    const path = `/support-packages/${id}/goals/${await anAgreedGoal(test, id)}/end`;
    return { who: test.cast.supportWorker, path, body: { status: 'reached' } };
  },
  'POST /api/v1/support-packages/{id}/contacts': async (test) => ({
    who: test.cast.supportWorker,
    path: `/support-packages/${(await anActivePackage(test)).id}/contacts`,
    body: aContact(TODAY),
  }),
  'POST /api/v1/support-packages/{id}/measures': async (test) => ({
    who: test.cast.supportWorker,
    path: `/support-packages/${(await anActivePackage(test)).id}/measures`,
    body: aMeasuring(),
  }),
  'POST /api/v1/support-packages/{id}/team': async (test) => ({
    who: test.cast.supportWorker,
    path: `/support-packages/${(await anActivePackage(test)).id}/team`,
    body: aTeamMember(),
  }),
  'POST /api/v1/support-packages/{id}/team/{memberId}/leave': async (test) => {
    const { id } = await anActivePackage(test);
    const path = `/support-packages/${id}/team/${await aJoinedTeamMember(test, id)}/leave`;
    return { who: test.cast.supportWorker, path };
  },
  'POST /api/v1/support-packages/{id}/handovers': async (test) => ({
    who: test.cast.supportWorker,
    path: `/support-packages/${(await anActivePackage(test)).id}/handovers`,
    body: { toUserId: test.cast.coordinator.id, note: 'Prefers mornings' },
  }),
  'POST /api/v1/support-packages/{id}/handovers/{handoverId}/acknowledge': async (test) => {
    const { id, handoverId } = await anOfferedPackage(test);
    return { who: test.cast.coordinator, path: `/support-packages/${id}/handovers/${handoverId}/acknowledge` };
  },
  'POST /api/v1/support-packages/{id}/handovers/{handoverId}/withdraw': async (test) => {
    const { id, handoverId } = await anOfferedPackage(test);
    return { who: test.cast.supportWorker, path: `/support-packages/${id}/handovers/${handoverId}/withdraw` };
  },
  'POST /api/v1/move-on-plans': async (test) => ({
    who: test.cast.officer,
    path: '/move-on-plans',
    body: { householdId: await aHousehold(test), targetDate: '2026-12-01', preferredTenures: [] },
  }),
  'POST /api/v1/move-on-plans/{id}/withdraw': async (test) => ({
    who: test.cast.officer,
    path: `/move-on-plans/${(await anOpenPlan(test)).id}/withdraw`,
  }),
  'POST /api/v1/move-on-plans/{id}/steps/{stepId}/done': async (test) => ({
    who: test.cast.officer,
    path: await aStepOf(test, 'documents', 'done'),
  }),
  'POST /api/v1/move-on-plans/{id}/steps/{stepId}/not-needed': async (test) => ({
    who: test.cast.officer,
    path: await aStepOf(test, 'documents', 'not-needed'),
    body: { reason: 'in-place-already' },
  }),
  'POST /api/v1/move-on-plans/{id}/nominations': async (test) => ({
    who: test.cast.officer,
    path: `/move-on-plans/${(await anOpenPlan(test)).id}/nominations`,
    body: aNomination(test),
  }),
  'POST /api/v1/nominations/{id}/send': async (test) => ({
    who: test.cast.officer,
    path: `/nominations/${(await aRegisteredNomination(test)).id}/send`,
  }),
  'POST /api/v1/nominations/{id}/offer': async (test) => ({
    who: test.cast.officer,
    path: `/nominations/${(await aRegisteredNomination(test)).id}/offer`,
  }),
  'POST /api/v1/nominations/{id}/view': async (test) => ({
    who: test.cast.officer,
    path: `/nominations/${(await aRegisteredNomination(test, { kind: 'direct-offer' })).id}/view`,
  }),
  'POST /api/v1/nominations/{id}/accept': async (test) => ({
    who: test.cast.officer,
    path: `/nominations/${(await aRegisteredNomination(test, { kind: 'direct-offer' })).id}/accept`,
  }),
  'POST /api/v1/nominations/{id}/not-taken-up': async (test) => ({
    who: test.cast.officer,
    path: `/nominations/${(await aRegisteredNomination(test)).id}/not-taken-up`,
    body: { reason: 'their-choice' },
  }),
  'POST /api/v1/nominations/{id}/withdraw': async (test) => ({
    who: test.cast.officer,
    path: `/nominations/${(await aRegisteredNomination(test)).id}/withdraw`,
    body: { reason: 'home-not-ready' },
  }),
  'POST /api/v1/move-on-policies': async ({ cast }) => ({
    who: cast.coordinator,
    path: '/move-on-policies',
    body: aMoveOnPolicy(),
  }),
  'POST /api/v1/tenancies': async (test) => ({
    who: test.cast.officer,
    path: '/tenancies',
    body: aTenancy(test, await aHousehold(test), '2026-04-01'),
  }),
  'POST /api/v1/tenancies/{id}/end': async (test) => ({
    who: test.cast.officer,
    path: `/tenancies/${await aStandingTenancy(test, TODAY)}/end`,
    body: { reason: 'not-safe-any-more', followedBy: 'safe-accommodation' },
  }),
  'POST /api/v1/joint-tenancies': async (test) => ({
    who: test.cast.officer,
    path: '/joint-tenancies',
    body: { householdId: await aHousehold(test), form: 'secure' },
  }),
  'POST /api/v1/joint-tenancies/{id}/advice': async (test) => ({
    who: test.cast.officer,
    path: `/joint-tenancies/${(await aJointTenancy(test)).id}/advice`,
    body: { about: 'housing' },
  }),
  'POST /api/v1/joint-tenancies/{id}/serve': async (test) => ({
    who: test.cast.officer,
    path: `/joint-tenancies/${(await aJointTenancy(test, { advised: true })).id}/serve`,
    body: { agreedOn: TODAY, replyTo: 'the-council' },
  }),
  'POST /api/v1/joint-tenancies/{id}/ask-court': async (test) => ({
    who: test.cast.officer,
    path: `/joint-tenancies/${(await aJointTenancy(test)).id}/ask-court`,
  }),
  'POST /api/v1/joint-tenancies/{id}/outcome': async (test) => ({
    who: test.cast.officer,
    path: `/joint-tenancies/${(await aJointTenancy(test)).id}/outcome`,
    body: { outcome: 'left-as-it-is' },
  }),
  'POST /api/v1/h-clic/mappings': async ({ cast }) => ({
    who: cast.administrator,
    path: '/h-clic/mappings',
    body: aMappingFile(),
  }),
  'POST /api/v1/h-clic/returns': async ({ cast }) => ({
    who: cast.supervisor,
    path: '/h-clic/returns',
    body: { quarter: '2025-Q4' },
  }),
  'POST /api/v1/h-clic/returns/{id}/sign-off': async (test) => ({
    who: test.cast.supervisor,
    path: `/h-clic/returns/${await gathered(test, '2025-Q3')}/sign-off`,
  }),
  'POST /api/v1/dead-letters/{id}/retries': async (test) => ({
    who: test.cast.supervisor,
    path: `/dead-letters/${await aDeadLetter(test)}/retries`,
  }),
  'POST /api/v1/dead-letters/{id}/task': async (test) => ({
    who: test.cast.supervisor,
    path: `/dead-letters/${await aDeadLetter(test)}/task`,
  }),
  'POST /api/v1/tasks/{id}/complete': async (test) => ({
    who: test.cast.officer,
    path: `/tasks/${(await anOpenPlan(test)).tasks[0]?.id}/complete`,
  }),
  'POST /api/v1/tasks/{id}/claim': async (test) => ({
    who: test.cast.officer,
    path: `/tasks/${await aTaskOfNobody(test)}/claim`,
  }),
  'POST /api/v1/tasks/{id}/hand-back': async (test) => ({
    who: test.cast.officer,
    path: `/tasks/${(await anOpenPlan(test)).tasks[0]?.id}/hand-back`,
  }),
  'POST /api/v1/teams': ({ cast }) => Promise.resolve({ who: cast.supervisor, path: '/teams', body: aTeam() }),
  'POST /api/v1/absences': ({ cast }) =>
    Promise.resolve({ who: cast.officer, path: '/absences', body: { from: '2199-08-02', to: '2199-08-13' } }),
  'POST /api/v1/tasks/reassignments': async (test) => {
    const { tasks } = await anOpenPlan(test);
    const { officer, otherOfficer } = test.cast;
    const body = { from: officer.id, to: otherOfficer.id, taskIds: tasks.map(({ id }) => id) };
    return { who: test.cast.supervisor, path: '/tasks/reassignments', body };
  },
  'POST /api/v1/tasks/{id}/assign': async (test) => ({
    who: test.cast.officer,
    path: `/tasks/${(await anOpenPlan(test)).tasks[0]?.id}/assign`,
    body: { userId: test.cast.otherOfficer.id },
  }),
};

// They change nothing that a key could double, or have a spec of their own.
export const WITHOUT = [
  'POST /api/v1/sessions',
  'POST /api/v1/clock',
  'POST /api/v1/clocks/compute',
  'POST /api/v1/applications/{id}/decisions/preview',
  'POST /api/v1/applications/{id}/duties/end/preview',
];

function move(made: (test: TestApp) => Promise<{ id: string }>, name: string, body: object): Prepare {
  return async (test) => ({ who: test.cast.officer, path: `/placements/${(await made(test)).id}/${name}`, body });
}

function departure(destination: string): object {
  return { departedAt: TODAY, reason: 'planned-move-on', destination };
}
