// @ts-nocheck
import { codeLists } from '../shared/code-lists.js';

/** Why a unit is out of use. A list for choosing from: a code that is not here is kept as it was given. */
export const CLOSURE_REASONS = [
  'deep-clean',
  'sharps-check',
  'damage-repairs',
  'maintenance-repairs',
  'damp-or-infestation',
  'flood-or-fire',
  'boiler-or-heating',
  'safety-check-due',
  'replacing-furniture',
  'replacing-stolen-goods',
  'planned-refurbishment',
  'security-upgrade',
  'location-compromised',
  'quiet-time-after-an-incident',
  'kept-for-a-planned-arrival',
  'staff-shortage',
  'reduced-occupancy',
  'family-size-reconfiguration',
  'storing-belongings',
  'personal-property-after-a-death',
  'pending-handback',
] as const;

/** Who bears the cost while a unit is out of use. */
export const COST_BEARERS = ['commissioner', 'provider', 'landlord'] as const;
export type CostBearer = (typeof COST_BEARERS)[number];

codeLists({ closureReasons: CLOSURE_REASONS, costBearers: COST_BEARERS });
