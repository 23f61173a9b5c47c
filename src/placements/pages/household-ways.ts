import { mayDo, type Permission } from '../../access/roles.js';

interface Way {
  readonly text: string;
  readonly page: (householdId: string) => string;
  readonly for: Permission;
}

/** What else there is of a household, each on a page of its own, in the order in which it is looked for. */
const WAYS: readonly Way[] = [
  { text: 'Their story, told once', page: (id) => `/households/${id}/story`, for: 'household.read' },
  { text: 'What is to be done', page: (id) => `/households/${id}/tasks`, for: 'task.read' },
  { text: 'Waiting lists', page: (id) => `/households/${id}/waiting`, for: 'placement.read' },
  { text: 'Their cases, or a new application', page: (id) => `/cases/of/${id}`, for: 'application.read' },
  { text: 'Moving on to a home of their own', page: (id) => `/households/${id}/move-on`, for: 'move-on.plan' },
  { text: 'Notes', page: (id) => `/households/${id}/notes`, for: 'note.keep' },
  { text: 'Who works with them', page: (id) => `/households/${id}/shares`, for: 'household.share' },
  { text: 'What partner agencies may be told', page: (id) => `/households/${id}/partners`, for: 'information.share' },
  { text: 'The record, for them', page: (id) => `/households/${id}/record`, for: 'record.give' },
];

/** Those of them that somebody of these roles may open. */
export function waysOn(householdId: string, roles: readonly string[]) {
  return WAYS.filter((way) => mayDo(roles, way.for)).map(({ text, page }) => ({ text, href: page(householdId) }));
}
