import type { HappeningDetails } from '../../shared/happening.js';
import { ageOn, type LocalDate } from '../../shared/local-date.js';
import type { Intensity } from '../../support/intensity/intensity.rules.js';
import { type ChronologyEntry, entryOf, type SourceType } from '../chronology/entry.js';

/** What can wait in a caseload; `task` is any other due work about the support, its person or their household. */
export const WAITING = ['handover', 'review', 'reassessment', 'task'] as const;

/** What somebody looks for: one of those, all work whose day has passed, or anything. */
export const WAITS = ['anything', 'handover', 'review', 'reassessment', 'overdue'] as const;
export type Waits = (typeof WAITS)[number];

export interface Waiting {
  readonly what: (typeof WAITING)[number];
  readonly title: string;
  /** The day by which it is to be done; of a hand-over the day on which it was asked for. */
  readonly on: LocalDate;
  /** Null for a hand-over, which is answered on the package itself. */
  readonly taskId: string | null;
  /** Whether it is the reader's turn. */
  readonly yours: boolean;
  /** Whose turn it is: null while it is nobody's, or somebody's at another service. */
  readonly who: string | null;
}

/** Support of one person, as whoever holds it together reads it in a list. */
export interface CaseloadLine {
  readonly id: string;
  /** `isChild` and `name` are null for whoever does not see the household. */
  readonly person: { readonly id: string; readonly name: string | null; readonly isChild: boolean | null };
  readonly household: { readonly id: string; readonly reference: string | null; readonly knownBy: string | null };
  /** `name` is null when the lead works for another organisation than the reader. */
  readonly lead: { readonly userId: string; readonly name: string | null };
  readonly startsOn: LocalDate;
  readonly supportTypes: readonly string[];
  readonly needs: readonly string[];
  readonly intensity: Intensity | null;
  readonly nextReviewOn: LocalDate;
  readonly waiting: readonly Waiting[];
  /** When the reader last opened this household or this support; null when they never did. */
  readonly lastVisitAt: Date | null;
  /** What has happened to this person or their household since then, the newest first; null when they never were there. */
  readonly moved: { readonly count: number; readonly latest: readonly ChronologyEntry[] } | null;
  readonly version: number;
}

export interface CaseloadRow {
  readonly id: string;
  readonly householdId: string;
  readonly reference: string | null;
  readonly knownBy: string | null;
  readonly personId: string;
  readonly givenName: string | null;
  readonly personName: string | null;
  readonly born: LocalDate | null;
  readonly relationship: string | null;
  readonly leadId: string;
  readonly leadName: string | null;
  readonly startsOn: LocalDate;
  readonly supportTypes: readonly string[];
  readonly needs: readonly string[];
  readonly intensity: Intensity | null;
  readonly nextReviewOn: LocalDate;
  readonly version: number;
  readonly waiting: readonly Waiting[];
  readonly lastVisitAt: Date | null;
  readonly movedCount: number;
  readonly moved: readonly {
    readonly sourceType: SourceType;
    readonly sourceId: string;
    readonly kind: string;
    readonly happenedAt: string;
    readonly timed: boolean;
    readonly personId: string | null;
    readonly details: HappeningDetails;
  }[];
}

const ADULT_AT = 18;

/** A row of the database as its reader is told of it, on `today`. */
export function lineOf(row: CaseloadRow, today: LocalDate): CaseloadLine {
  const names = new Map(row.givenName === null ? [] : [[row.personId, row.givenName]]);
  return {
    id: row.id,
    person: { id: row.personId, name: row.personName, isChild: isChild(row, today) },
    household: { id: row.householdId, reference: row.reference, knownBy: row.knownBy },
    lead: { userId: row.leadId, name: row.leadName },
    startsOn: row.startsOn,
    supportTypes: row.supportTypes,
    needs: row.needs,
    intensity: row.intensity,
    nextReviewOn: row.nextReviewOn,
    waiting: row.waiting,
    lastVisitAt: row.lastVisitAt,
    moved: row.lastVisitAt && {
      count: row.movedCount,
      latest: row.moved.map((one) =>
        entryOf({ ...one, happenedAt: new Date(one.happenedAt), position: one.happenedAt }, names),
      ),
    },
    version: row.version,
  };
}

// A young mother and her partner are the adults of their household.
function isChild({ born, relationship }: CaseloadRow, today: LocalDate): boolean | null {
  if (born === null) return null;
  return ageOn(born, today) < ADULT_AT && relationship !== 'self' && relationship !== 'partner';
}
