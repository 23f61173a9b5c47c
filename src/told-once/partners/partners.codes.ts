import type { Permission } from '../../access/roles.js';
import { codeLists } from '../../shared/code-lists.js';

const PARTNER_LABELS = {
  'health-service': 'Health: GP, hospital, midwife, health visitor',
  'mental-health-service': 'Mental health service',
  'drug-and-alcohol-service': 'Drug and alcohol service',
  'childrens-services': 'Children’s services',
  'adult-social-care': 'Adult social care',
  police: 'Police',
  'domestic-abuse-service': 'Domestic abuse service, independent advocate',
  'risk-conference': 'Multi-agency risk assessment conference',
  school: 'School, college or nursery',
  'probation-service': 'Probation service',
  'benefits-office': 'Benefits office',
  landlord: 'Landlord of a home they may move to',
  'legal-adviser': 'Legal or immigration adviser',
  'interpreting-service': 'Interpreting service',
} as const;
/** A kind of agency that may be told something. */
export type Partner = keyof typeof PARTNER_LABELS;
export const PARTNERS = Object.keys(PARTNER_LABELS) as Partner[];

const CATEGORY_LABELS = {
  'who-they-are': 'Who they are, and who is with them',
  'how-to-reach-them': 'How to reach them safely',
  needs: 'What they need support with',
  children: 'How the children are',
  support: 'What support they have, and from whom',
  risk: 'The risk, and what keeps them safe',
  'housing-case': 'Their housing case: what was decided and what is owed',
  'move-on': 'The home they look for, or have found',
} as const;
/** What may be told. Where a place is, is on no list: that goes through its own disclosure. */
export type Category = keyof typeof CATEGORY_LABELS;
export const CATEGORIES = Object.keys(CATEGORY_LABELS) as Category[];

/** What a role needs to read what it would tell: nobody shares what they do not read. */
export const TO_TELL: Readonly<Record<Category, Permission>> = {
  'who-they-are': 'household.read',
  'how-to-reach-them': 'household.read',
  needs: 'household.read',
  children: 'household.read',
  support: 'package.read',
  risk: 'package.read',
  'housing-case': 'application.read',
  'move-on': 'move-on.plan',
};

const BASIS_LABELS = {
  consent: 'They have agreed',
  safeguarding: 'To safeguard a child or an adult at risk',
  marac: 'For the multi-agency risk assessment conference',
} as const;
/** Why it may be told. */
export type Basis = keyof typeof BASIS_LABELS;
export const BASES = Object.keys(BASIS_LABELS) as Basis[];

const GIVEN_BY_LABELS = { themselves: 'The person themselves', parent: 'A parent, for their child' } as const;
export type GivenBy = keyof typeof GIVEN_BY_LABELS;
export const GIVEN_BY = Object.keys(GIVEN_BY_LABELS) as GivenBy[];

codeLists({
  partners: PARTNER_LABELS,
  sharedCategories: CATEGORY_LABELS,
  sharingBases: BASIS_LABELS,
  consentGivenBy: GIVEN_BY_LABELS,
});
