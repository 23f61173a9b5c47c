import type { PriorityNeedCode } from '../../../law/homelessness/priority-need/priority-need.js';
import type { Need } from '../../../people/people.codes.js';

// From the product's codes to keys of the return. What is null here the product cannot tell: an officer is asked.

/** Classes of eligibility that are one label and no other; the rest an officer says. */
export const ELIGIBILITY: Readonly<Record<string, string | null>> = {
  A: 'NON_EEA_REFUGEE',
  B: 'NON_EEA_ELR',
  C: 'NON_EEA_ILR',
  D: 'NON_EEA_OTHER',
  F: 'NON_EEA_LLR',
  G: 'NON_EEA_LLR',
  'EEA-SS': 'EEA_PERMANENT_RESIDENT',
  MVDAC: 'NON_EEA_ELR',
};

/** Needs of an assessment that are a label of their own. */
export const SUPPORT_NEEDS: Readonly<Record<Need, string | null>> = {
  'mental-health': 'MENTAL_HEALTH',
  drugs: 'DRUG',
  alcohol: 'ALCOHOL',
  'learning-disability': 'LEARNING_DISABILITY',
  'physical-disability': 'PHYSICAL_ILL_DISABILITY',
  'offending-history': 'OFFENDING',
  'no-recourse-to-public-funds': null,
  language: null,
  immigration: null,
};

/** Main reasons for priority need. Of what somebody is vulnerable through PN-c, only an officer knows. */
export const PRIORITY_NEED: Readonly<Record<PriorityNeedCode, string | null>> = {
  'PN-a': 'PREGNANT',
  'PN-b': 'CHILDREN',
  'PN-c': null,
  'PN-d': 'EMERGENCY',
  'PN-e': 'DOMESTIC_ABUSE',
  'PN-16': 'YOUNG',
  'PN-21': 'YOUNG',
  'PN-CL': 'OTHER',
  'PN-HMF': 'OTHER',
  'PN-CUST': 'OTHER',
  'PN-VIO': 'OTHER',
};

export const PREVENTION_ENDS: Readonly<Record<string, string | null>> = {
  'PV-a': 'SECURED_6M',
  'PV-b': '56D_NO_ACTION',
  'PV-c': 'HOMELESS',
  'PV-d': 'REFUSED_OFFER',
  'PV-e': 'HOMELESS',
  'PV-f': 'INELIGIBLE',
  'PV-g': 'WITHDREW_DECEASED',
  'PV-193B': 'REFUSED_COOP',
};

/** RL-c is an offer that was not a final one: the list has no label for it, so an officer says which is nearest. */
export const RELIEF_ENDS: Readonly<Record<string, string | null>> = {
  'RL-AUTO': '56D',
  'RL-a': 'SECURED_6M',
  'RL-b': '56D',
  'RL-c': null,
  'RL-d': 'INTENTIONAL_FROM',
  'RL-e': 'INELIGIBLE',
  'RL-f': 'WITHDREW_DECEASED',
  'RL-193A': 'REFUSED_FINAL',
  'RL-193B': 'NONCOOP',
  'RL-198': 'LC_REFERRAL',
};

/** MD-7AA ends the duty whether the private rented sector offer was accepted or not. */
export const MAIN_DUTY_ENDS: Readonly<Record<string, string | null>> = {
  'MD-5': 'OTHER',
  'MD-6a': 'INELIGIBLE',
  'MD-6b': 'INTENTIONAL',
  'MD-6c': 'P6_ACCEPTED',
  'MD-6cc': 'PRSO_ACCEPTED',
  'MD-6d': 'VOLUNTARY_CEASED',
  'MD-7': 'P6_REFUSED',
  'MD-7AA': null,
  'MD-198': 'OTHER',
};

export const RELATIONSHIPS: Readonly<Record<string, string>> = {
  self: 'APPLICANT',
  partner: 'PARTNER',
  child: 'CHILD',
  'other-relative': 'OTHER_RELATIVE',
  other: 'OTHER',
};
