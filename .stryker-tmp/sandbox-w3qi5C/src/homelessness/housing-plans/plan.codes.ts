// @ts-nocheck
import { codeLists } from '../../shared/code-lists.js';

/** Who takes a step. */
export const STEP_TAKERS = ['council', 'person'] as const;
export type StepTaker = (typeof STEP_TAKERS)[number];

const STEP_KINDS = {
  'safe-place-to-stay': 'Find a safe place to stay',
  'bid-for-homes': 'Bid for homes on the housing register',
  'join-housing-register': 'Join the housing register',
  'look-for-private-home': 'Look for a private home',
  'deposit-or-rent-in-advance': 'Help with a deposit or rent in advance',
  'talk-to-landlord': 'Talk to the landlord',
  'benefits-and-income': 'Sort out benefits and income',
  'debt-advice': 'Debt advice',
  'legal-or-immigration-advice': 'Legal or immigration advice',
  'support-service': 'A support service',
  'school-or-nursery': 'School or nursery',
  'belongings-and-pets': 'Belongings and pets',
  'sanctuary-measures': 'Measures to stay safe at home, where they want them',
  'stay-with-family-or-friends': 'Stay with family or friends',
  'mediation-at-home': 'Talk with those at home',
} as const;

codeLists({ stepTakers: STEP_TAKERS, planSteps: STEP_KINDS });
