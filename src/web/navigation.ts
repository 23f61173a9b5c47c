import { mayDo } from '../access/roles.js';
import type { Permission } from '../access/roles.js';
import type { UserActor } from '../platform/database/actor.js';
import { WHO_SETTLES } from './settings/settings.js';

interface Link {
  readonly text: string;
  readonly href: string;
  /** Who is shown it: whoever may do this, or one of these; nothing means everybody. */
  readonly for?: Permission | readonly Permission[];
  /** For those who look after rooms, and not for a council's staff who place people in them. */
  readonly providersOnly?: boolean;
}

/** The ways into the product's pages, in the order in which they are shown. */
const LINKS: readonly Link[] = [
  { text: 'Today', href: '/' },
  { text: 'Tasks', href: '/tasks', for: 'task.read' },
  { text: 'Cases', href: '/cases', for: 'application.read' },
  { text: 'Referred to us', href: '/referrals-in', for: 'referral-in.answer' },
  { text: 'Rooms', href: '/rooms', for: 'unit.confirm', providersOnly: true },
  { text: 'Referrals', href: '/referrals', for: 'placement.answer', providersOnly: true },
  { text: 'Arrivals', href: '/arrivals', for: 'placement.move', providersOnly: true },
  { text: 'Caseload', href: '/caseload', for: 'package.read' },
  { text: 'Households', href: '/households', for: 'household.read' },
  { text: 'Find a place', href: '/places', for: 'availability.search' },
  { text: 'Spreadsheets', href: '/spreadsheets', for: 'stock.import' },
  { text: 'Figures', href: '/reports', for: 'reports.read' },
  { text: 'Undone work', href: '/undone-work', for: 'dead-letter.read' },
  { text: 'Staff', href: '/staff', for: 'user.take-off-code' },
  { text: 'Settings', href: '/settings', for: WHO_SETTLES },
  { text: 'The law', href: '/law', for: 'application.read' },
];

export interface ShownLink {
  readonly text: string;
  readonly href: string;
  readonly active: boolean;
}

/** Whose links they are. */
type Person = Pick<UserActor, 'roles' | 'organisationType'>;

/** The links that somebody has a use for; the one that leads to where they are is marked. */
export function linksFor(person: Person, path: string): readonly ShownLink[] {
  return LINKS.filter((link) => isFor(person, link)).map(({ text, href }) => ({
    text,
    href,
    active: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`),
  }));
}

/** True for the staff of organisations that let rooms and place nobody in other people's by law. */
export function isProvider({ organisationType }: Pick<UserActor, 'organisationType'>): boolean {
  return organisationType !== 'local-housing-authority';
}

function isFor(person: Person, link: Link): boolean {
  if (link.providersOnly && !isProvider(person)) return false;
  return !link.for || [link.for].flat().some((permission) => mayDo(person.roles, permission));
}
