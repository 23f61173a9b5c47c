import { amounts, kept, listed } from '../../web/settings/policy-field.js';
import { policyPages } from '../../web/settings/policy.pages.js';
import { MoveOnPolicies, type MoveOnPolicyView, PLANS_KEEP } from '../policies/policies.service.js';

type Settled = Pick<MoveOnPolicyView, 'steps' | 'sustainmentWeeks'>;

/** After how many weeks somebody asks how a tenancy goes. */
export const ChecksPolicyPages = policyPages<Settled>({
  ...{ path: 'settings/checks', back: '/settings', title: 'Checks after a move', policies: MoveOnPolicies },
  ...{ read: 'move-on-policy.read', begin: 'move-on-policy.begin', keeps: PLANS_KEEP },
  about:
    'Once somebody has a home of their own, somebody asks how it goes: most homes that are lost are lost in the first year.',
  fields: {
    sustainmentWeeks: amounts('Weeks after it began', {
      ...{ unit: 'week', least: 1, most: 104, atMost: 12 },
      hint: 'With commas between them, as 2, 6, 13, 26, 52',
      says: (weeks) => listed(weeks.toSorted((a, b) => a - b)),
    }),
    steps: kept('Steps of a plan', (steps) => `${steps.length}, settled on a page of their own`),
  },
});
