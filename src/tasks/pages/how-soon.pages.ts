import { amount, kept } from '../../web/settings/policy-field.js';
import { policyPages } from '../../web/settings/policy.pages.js';
import type { SettledForKinds } from '../policies/task-days.js';
import { TaskPolicies, TASKS_KEEP } from '../policies/task-policies.service.js';

const workingDays = { unit: 'working day', least: 0 };

/** How soon a team's work is done, and when a supervisor sees what is not. */
export const HowSoonPages = policyPages<SettledForKinds>({
  ...{ path: 'tasks/how-soon', back: '/tasks', title: 'How soon work is done', policies: TaskPolicies },
  ...{ read: 'task-policy.read', begin: 'task-policy.begin', keeps: TASKS_KEEP },
  about: 'What a statute says is the same everywhere. What your organisation settles stands beside it.',
  fields: {
    escalateAfterDays: amount('After its last day, work is shown to a supervisor after', {
      ...{ ...workingDays, most: 60, hint: '0 is the last day itself' },
      says: (days) => (days === 0 ? 'On its last day' : `${days} working ${days === 1 ? 'day' : 'days'}`),
    }),
    aimBeforeDays: amount('The office aims to keep a statutory day earlier by', {
      ...{ ...workingDays, most: 20 },
      says: (days) =>
        days === 0 ? 'It aims for the last day itself' : `${days} working ${days === 1 ? 'day' : 'days'}`,
    }),
    kinds: kept('Kinds of work with days of their own', (kinds) =>
      kinds.length === 0 ? 'None' : String(kinds.length),
    ),
  },
});
