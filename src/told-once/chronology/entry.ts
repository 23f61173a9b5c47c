import type { Permission } from '../../access/roles.js';
import { mayDo } from '../../access/roles.js';
import { HOMELESSNESS_IN_WORDS } from '../../homelessness/homelessness.happenings.js';
import { JOINT_TENANCIES_IN_WORDS } from '../../move-on/joint-tenancies/joint-tenancies.happenings.js';
import { MOVE_ON_IN_WORDS } from '../../move-on/move-on.happenings.js';
import { NOMINATIONS_IN_WORDS } from '../../move-on/nominations/nominations.happenings.js';
import { PEOPLE_IN_WORDS } from '../../people/people.happenings.js';
import { PLACEMENTS_IN_WORDS } from '../../placements/placements.happenings.js';
import type { HappeningDetails, InWords } from '../../shared/happening.js';
import { type LocalDate, londonDay } from '../../shared/local-date.js';
import { CONTACTS_IN_WORDS } from '../../support/contacts/contacts.happenings.js';
import { SUPPORT_IN_WORDS } from '../../support/support.happenings.js';
import { NOTES_IN_WORDS } from '../notes/notes.happenings.js';
import { PARTNERS_IN_WORDS } from '../partners/partners.happenings.js';

/** What a role needs to read each kind of record elsewhere; without it, nothing is said here of that record either. */
export const SOURCES = {
  household: 'household.read',
  person: 'household.read',
  'household-share': 'household.read',
  placement: 'placement.read',
  application: 'application.read',
  assessment: 'application.read',
  'housing-plan': 'application.read',
  decision: 'application.read',
  duty: 'application.read',
  notice: 'application.read',
  review: 'application.read',
  'help-asked': 'application.read',
  'truth-explained': 'application.read',
  'child-placed': 'child-placed.tell',
  package: 'package.read',
  handover: 'package.read',
  'support-contact': 'package.read',
  'risk-assessment': 'package.read',
  conference: 'conference.read',
  'conference-meeting': 'conference.read',
  order: 'order.read',
  'order-renewal': 'order.read',
  'order-breach': 'order.read',
  'safety-plan': 'safety-plan.read',
  sanctuary: 'sanctuary.read',
  plan: 'move-on.plan',
  nomination: 'move-on.plan',
  tenancy: 'tenancy.create',
  'joint-tenancy': 'move-on.plan',
  consent: 'information.share',
  'information-share': 'information.share',
  note: 'note.keep',
} as const satisfies Record<string, Permission>;
export type SourceType = keyof typeof SOURCES;

/** Every kind of entry and how it is said. */
export const IN_WORDS: InWords = {
  ...PEOPLE_IN_WORDS,
  ...PLACEMENTS_IN_WORDS,
  ...HOMELESSNESS_IN_WORDS,
  ...SUPPORT_IN_WORDS,
  ...CONTACTS_IN_WORDS,
  ...MOVE_ON_IN_WORDS,
  ...NOMINATIONS_IN_WORDS,
  ...JOINT_TENANCIES_IN_WORDS,
  ...PARTNERS_IN_WORDS,
  ...NOTES_IN_WORDS,
};

/** One thing that happened, as its reader is told of it. */
export interface ChronologyEntry {
  readonly kind: string;
  readonly on: LocalDate;
  /** Null where only the day is known. */
  readonly at: Date | null;
  /** Whom of the household it is about; null when it is about all of them. */
  readonly person: { readonly id: string; readonly givenName: string | null } | null;
  readonly words: string;
  /** The record that says so. */
  readonly source: { readonly type: SourceType; readonly id: string };
}

/** What the database knows of it. */
export interface Happened {
  readonly sourceType: SourceType;
  readonly sourceId: string;
  readonly kind: string;
  readonly happenedAt: Date;
  /** The same, to the microsecond: where the next page goes on. */
  readonly position: string;
  readonly timed: boolean;
  readonly personId: string | null;
  readonly details: HappeningDetails;
}

/** The kinds of record that these roles may read. */
export function sourcesFor(roles: readonly string[]): SourceType[] {
  return (Object.keys(SOURCES) as SourceType[]).filter((source) => mayDo(roles, SOURCES[source]));
}

/** An entry in words, with the names that its reader may know. */
export function entryOf(happened: Happened, givenNames: ReadonlyMap<string, string>): ChronologyEntry {
  const { kind, happenedAt, timed, personId, sourceType, sourceId } = happened;
  const say = IN_WORDS[kind];
  if (!say) throw new Error(`the chronology has no words for ${kind}`);
  return {
    kind,
    on: londonDay(happenedAt),
    at: timed ? happenedAt : null,
    person: personId === null ? null : { id: personId, givenName: givenNames.get(personId) ?? null },
    words: say(happened.details),
    source: { type: sourceType, id: sourceId },
  };
}
