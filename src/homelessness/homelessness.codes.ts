import { PRIVATE_HOME_DEFECTS } from '../law/homelessness/accommodation/suitability.js';
import { HOUSING_OFFERS, type OfferAnswer } from '../law/homelessness/duties/housing-offers.js';
import { codeLists } from '../shared/code-lists.js';

/** Why the last settled home was lost (H-CLIC A2, in kebab-case). */
export const LOSS_OF_HOME_REASONS = [
  'family-friends-unwilling',
  'private-end-ast',
  'private-end-non-ast',
  'domestic-abuse',
  'rel-breakdown-nonviolent',
  'social-end',
  'supported-housing-eviction',
  'other-violence',
  'left-institution',
  'asylum-support-end',
  'home-unsuitable-health',
  'loss-of-placement-sponsorship',
  'other-unknown',
] as const;

export const LOSS_OF_HOME_LABELS: Readonly<Record<(typeof LOSS_OF_HOME_REASONS)[number], string>> = {
  'family-friends-unwilling': 'Family or friends can no longer have them',
  'private-end-ast': 'End of a private tenancy, assured shorthold',
  'private-end-non-ast': 'End of a private tenancy, not assured shorthold',
  'domestic-abuse': 'Domestic abuse',
  'rel-breakdown-nonviolent': 'A relationship ended, without violence',
  'social-end': 'End of a social tenancy',
  'supported-housing-eviction': 'Had to leave supported housing',
  'other-violence': 'Violence or harassment of another kind',
  'left-institution': 'Left an institution',
  'asylum-support-end': 'Had to leave asylum support accommodation',
  'home-unsuitable-health': 'The home does not suit a disability or illness',
  'loss-of-placement-sponsorship': 'A placement or sponsorship ended',
  'other-unknown': 'None of these, or not known',
};

/** How they came. Any way, in any department, is an application (s.183). */
export const APPROACH_CHANNELS = [
  'phone',
  'in-person',
  'online',
  'email',
  'out-of-hours',
  'refuge',
  'domestic-abuse-service',
  'duty-to-refer',
  'another-council',
  'police',
  'health',
  'childrens-services',
  'adult-social-care',
  'prison-or-probation',
] as const;

/** How a fact that the law reads is written. */
export type FactKind = 'yes-or-no' | 'day' | 'council' | 'number' | 'person' | 'code' | 'defects';

const YES_OR_NO = [
  // Whichever question
  'restrictedCase',
  // A case that another council passed on
  'otherCouncilFoundOtherwise',
  'changedSinceThen',
  // Homelessness
  'abuseProbable',
  'livingInRefuge',
  // Priority need
  'homelessAsResultOfAbuse',
  'childrenDependent',
  'relevantChild',
  'owedSection20',
  'relevantStudent',
  'victimIsApplicant',
  // Intentional homelessness
  'deliberate',
  'causedLoss',
  'accommodationWasAvailable',
  'reasonableToOccupy',
  'goodFaithIgnorance',
  'arrangedToGetHelp',
  'otherGoodReason',
  'leftHousingBelowStandards',
  'leftBecauseOfAbuse',
  'arrearsFromEconomicAbuse',
  'leftRefugeUnsafe',
  'evictedForPerpetratorConduct',
  'lastHomeWasRefuge',
  'formerRelevantChild',
  // Referral
  'riskInThatDistrict',
  'violenceLikelyInThatDistrict',
  'connectionHere',
  'connectionThere',
  'owedLeavingCareHere',
  'lastDispersedHere',
  'connectionThereIsDetention',
  // Ending a duty
  'suitableHome',
  'homeForSixMonths',
  'dutyCompliedWith',
  'suitable',
  'prospectOfSixMonths',
  'canEndOtherObligations',
  'privateLandlordByArrangement',
  'assuredTenancy',
  'domesticAbuseReviewed',
  'offerWasRefuge',
  'homeIsRefuge',
  'validPossessionNotice',
] as const;

/** The facts that the law reads, by name. An officer may keep others beside them; these must be written so that it can read them. */
export const FACT_KINDS: ReadonlyMap<string, FactKind> = new Map<string, FactKind>([
  ...YES_OR_NO.map((name) => [name, 'yes-or-no'] as const),
  ['eligibilityClassCode', 'code'],
  ['leaveExpiryDate', 'day'],
  ['toAuthorityCode', 'council'],
  ['possessionNoticeDate', 'day'],
  ['privateOfferAcceptedOn', 'day'],
  ['fixedTermMonths', 'number'],
  ['privateHomeDefects', 'defects'],
  ['supervisorId', 'person'],
  ['authorisedById', 'person'],
]);

export const HOUSING_OFFER_LABELS = Object.fromEntries(
  Object.entries(HOUSING_OFFERS).map(([kind, { name }]) => [kind, name]),
);

/** How an offer ends. Nothing is said about why, and nothing is held against them. */
export const HOUSING_OFFER_ANSWERS: Readonly<Record<OfferAnswer | 'taken-back', string>> = {
  accepted: 'They take it up',
  'not-taken-up': 'They do not take it up',
  'taken-back': 'We take the offer back',
};

codeLists({
  lossOfHomeReasons: LOSS_OF_HOME_LABELS,
  approachChannels: APPROACH_CHANNELS,
  privateHomeDefects: PRIVATE_HOME_DEFECTS,
  housingOfferKinds: HOUSING_OFFER_LABELS,
  housingOfferAnswers: HOUSING_OFFER_ANSWERS,
});
