import { amount } from '../../../web/settings/policy-field.js';
import { policyPages } from '../../../web/settings/policy.pages.js';
import { type SettledSupport, SUPPORT_KEEPS, SupportPolicies } from '../../policies/support-policies.service.js';

const days = (label: string) => amount(label, { unit: 'day', least: 0, most: 90 });

/** How soon somebody is asked how things are. */
export const SupportPolicyPages = policyPages<SettledSupport>({
  ...{ path: 'settings/support', back: '/settings', title: 'How things are', policies: SupportPolicies },
  ...{ read: 'support-policy.read', begin: 'support-policy.begin', keeps: SUPPORT_KEEPS },
  about: 'Whoever leads the support of a person asks how things are, at its beginning and at its end.',
  fields: {
    firstMeasuresDays: days('After support began, it is asked within'),
    lastMeasuresDays: days('After support ended, it may still be asked within'),
  },
});
