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

/** What `facts` of a decision may say, beside anything else that is worth keeping. The law reads these. */
export const FACTS_THE_LAW_READS = {
  eligibility: ['eligibilityClassCode', 'leaveExpiryDate'],
  homelessness: ['abuseProbable', 'livingInRefuge'],
  'priority-need': ['homelessAsResultOfAbuse', 'childrenDependent', 'relevantChild', 'owedSection20'],
  intentionality: [
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
    'relevantChild',
    'formerRelevantChild',
  ],
  referral: [
    'toAuthorityCode',
    'riskInThatDistrict',
    'violenceLikelyInThatDistrict',
    'connectionHere',
    'connectionThere',
  ],
} as const;
