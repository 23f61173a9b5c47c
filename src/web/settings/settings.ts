import { mayDo } from '../../access/roles.js';
import type { Permission } from '../../access/roles.js';

interface Setting {
  readonly text: string;
  readonly href: string;
  readonly about: string;
  readonly for: Permission;
}

/** What an organisation settles for itself, and where. */
const SETTINGS: readonly Setting[] = [
  {
    ...{ text: 'How soon work is done', href: '/tasks/how-soon', for: 'task-policy.read' },
    about: 'When a supervisor is shown what is not done, and what the office aims for',
  },
  {
    ...{ text: 'Teams', href: '/tasks/teams', for: 'team.settle' },
    about: 'Who belongs to them, and which work comes to them',
  },
  {
    ...{ text: 'Reminders of statutory days', href: '/settings/reminders', for: 'reminder-policy.read' },
    about: 'How many days before a last day its officer is reminded',
  },
  {
    ...{ text: 'Risk', href: '/settings/risk', for: 'risk-policy.read' },
    about: 'From how many answers a risk is medium or high, and how soon what follows is due',
  },
  {
    ...{ text: 'How things are', href: '/settings/support', for: 'support-policy.read' },
    about: 'How soon somebody is asked at the beginning of support and at its end',
  },
  {
    ...{ text: 'Steps of a move', href: '/settings/steps', for: 'move-on-policy.read' },
    about: 'What every plan to move on begins with, and what waits for what',
  },
  {
    ...{ text: 'Checks after a move', href: '/settings/checks', for: 'move-on-policy.read' },
    about: 'After how many weeks somebody asks how a tenancy goes',
  },
  {
    ...{ text: 'Answers to referrals', href: '/settings/answers', for: 'referral-policy.read' },
    about: 'How soon a provider answers an offer, and who hears of it when nobody does',
  },
  {
    ...{ text: 'Codes of the H-CLIC return', href: '/reports/h-clic/mappings', for: 'h-clic.map' },
    about: 'What your council was told by the department: the names of elements and the codes of labels',
  },
];

/** Those who settle something for their organisation, and so have these pages among the ways in. */
export const WHO_SETTLES: readonly Permission[] = [
  ...(['task-policy.begin', 'reminder-policy.begin', 'risk-policy.begin'] as const),
  ...(['support-policy.begin', 'move-on-policy.begin', 'referral-policy.begin'] as const),
];

export function settingsFor(roles: readonly string[]): readonly Setting[] {
  return SETTINGS.filter((setting) => mayDo(roles, setting.for));
}
