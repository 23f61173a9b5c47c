import { amounts, listed } from '../../../web/settings/policy-field.js';
import { policyPages } from '../../../web/settings/policy.pages.js';
import { ReminderPolicies, REMINDERS_KEEP } from '../../clocks/reminder-policies.service.js';

interface Reminders {
  readonly daysBefore: readonly number[];
}

/** When officers are reminded of the last days that a statute sets. */
export const ReminderPolicyPages = policyPages<Reminders>({
  ...{ path: 'settings/reminders', back: '/settings', title: 'Reminders of statutory days' },
  ...{ read: 'reminder-policy.read', begin: 'reminder-policy.begin', keeps: REMINDERS_KEEP },
  policies: ReminderPolicies,
  about:
    'The officer who looks after a case is reminded before a last day that the law sets. On the day itself they always are.',
  fields: {
    daysBefore: amounts('Days before the last day', {
      ...{ unit: 'day', least: 0, most: 60, atMost: 10 },
      hint: 'With commas between them, as 14, 7, 1. 0 is the day itself, which is always among them.',
      says: (days) => {
        const before = days.filter((each) => each > 0).toSorted((a, b) => b - a);
        return before.length === 0 ? 'On the day itself only' : `${listed(before)}, and on the day itself`;
      },
    }),
  },
});
