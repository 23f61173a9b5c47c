import { mayDo } from '../access/roles.js';
import type { Permission } from '../access/roles.js';

interface Link {
  readonly text: string;
  readonly href: string;
  /** Who is shown it; nothing means everybody. */
  readonly for?: Permission;
}

/** The ways into the product's pages, in the order in which they are shown. */
const LINKS: readonly Link[] = [
  { text: 'Today', href: '/' },
  { text: 'Tasks', href: '/tasks', for: 'task.read' },
  { text: 'Cases', href: '/cases', for: 'application.read' },
  { text: 'Households', href: '/households', for: 'household.read' },
  { text: 'Find a place', href: '/places', for: 'availability.search' },
  { text: 'The law', href: '/law', for: 'application.read' },
];

export interface ShownLink {
  readonly text: string;
  readonly href: string;
  readonly active: boolean;
}

/** The links that somebody with these roles has a use for; the one that leads to where they are is marked. */
export function linksFor(roles: readonly string[], path: string): readonly ShownLink[] {
  return LINKS.filter((link) => !link.for || mayDo(roles, link.for)).map(({ text, href }) => ({
    text,
    href,
    active: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`),
  }));
}
