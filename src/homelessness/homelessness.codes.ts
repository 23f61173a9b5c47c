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
export type FactKind = 'yes-or-no' | 'day' | 'council' | 'number' | 'person' | 'code';

const YES_OR_NO = [
  // Homelessness
  'abuseProbable',
  'livingInRefuge',
  // Priority need
  'homelessAsResultOfAbuse',
  'childrenDependent',
  'relevantChild',
  'owedSection20',
  // Intentional homelessness
  'deliberate',
  'causedLoss',
  'accommodationWasAvailable',
  'reasonableToOccupy',
  'goodFaithIgnorance',
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
  // Ending a duty
  'informedOfConsequences',
  'informedOfReviewRight',
  'suitable',
  'inWriting',
  'statedFinal',
  'canEndOtherObligations',
  'privateLandlordByArrangement',
  'warningGiven',
  'authorisedBySenior',
  'domesticAbuseReviewed',
  'offerWasRefuge',
  'validPossessionNotice',
] as const;

/** The facts that the law reads, by name. An officer may keep others beside them; these must be written so that it can read them. */
export const FACT_KINDS: ReadonlyMap<string, FactKind> = new Map<string, FactKind>([
  ...YES_OR_NO.map((name) => [name, 'yes-or-no'] as const),
  ['eligibilityClassCode', 'code'],
  ['leaveExpiryDate', 'day'],
  ['toAuthorityCode', 'council'],
  ['possessionNoticeDate', 'day'],
  ['fixedTermMonths', 'number'],
  ['supervisorId', 'person'],
]);
