import type { Owed } from '../../homelessness/duties/owed.queries.js';
import { standsAgainst } from '../../homelessness/letters/delivery.rules.js';
import type { Requirements, WholeHousehold } from '../../people/household.view.js';
import type { KnownSafeContact } from '../../people/safe-contacts.js';
import type { Home } from '../../placements/home.queries.js';
import { labelOf } from '../../shared/code-lists.js';
import { ageOn, type LocalDate } from '../../shared/local-date.js';
import type { OngoingSupport } from '../../support/packages/household-support.queries.js';
import type { ChronologyEntry } from '../chronology/entry.js';
import type { DueTask } from './due.queries.js';
import type { PeopleKnown } from './known-people.js';
import type { RecordsKnown } from './known-records.js';

/** What a summary is made from. */
export type Known = PeopleKnown &
  RecordsKnown & { readonly household: WholeHousehold; readonly latest: readonly ChronologyEntry[] };

/** A household as a new worker reads it in two minutes. A part that is null is not for the reader's role. */
export interface HouseholdSummary {
  readonly id: string;
  readonly reference: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly age: number;
    readonly relationshipToLead: string;
    /** The language to find an interpreter for; null when none is needed. */
    readonly interpreterFor: string | null;
    readonly pregnant: boolean;
  }[];
  readonly safe: {
    readonly contact: KnownSafeContact | null;
    /** What stands against writing that way. */
    readonly cautions: readonly { readonly code: string; readonly message: string }[];
    readonly unsafeAreas: readonly { readonly code: string; readonly name: string; readonly reason: string | null }[];
  };
  readonly owed: readonly Owed[] | null;
  readonly homes: readonly Home[] | null;
  readonly leads: readonly OngoingSupport[] | null;
  readonly wanted: {
    readonly needs: readonly { readonly code: string; readonly label: string; readonly level: string | null }[];
    readonly requirements: readonly string[];
    /** When they are to move on, to which kinds of home, where, and what stands between; null without a plan. */
    readonly moveOn: {
      readonly targetDate: LocalDate;
      readonly preferredTenures: readonly string[];
      readonly preferredAreas: readonly string[];
      readonly barriers: readonly string[];
    } | null;
  };
  readonly risks:
    | readonly {
        readonly personId: string;
        readonly level: string;
        readonly assessedOn: LocalDate;
        /** What is dangerous at any score, in words. */
        readonly concerns: readonly string[];
      }[]
    | null;
  readonly due: readonly (DueTask & { readonly overdue: boolean })[] | null;
  readonly latest: readonly ChronologyEntry[];
}

/** The summary on a day. */
export function summaryOf(known: Known, today: LocalDate): HouseholdSummary {
  const { household, areaNames, plan } = known;
  return {
    id: household.id,
    reference: household.reference,
    people: household.members.map((member) => ({
      id: member.id,
      name: `${member.givenName} ${member.familyName}`,
      age: ageOn(member.dateOfBirth, today),
      relationshipToLead: member.relationshipToLead,
      interpreterFor: member.interpreterNeeded ? (member.firstLanguage ?? 'not recorded') : null,
      pregnant: member.pregnant,
    })),
    safe: {
      contact: household.safeContact,
      cautions: standsAgainst(known.reachableBy, today).map(({ code, message }) => ({ code, message })),
      unsafeAreas: household.unsafeAreas.map(({ localAuthorityCode: code, reason }) => ({
        code,
        name: areaNames.get(code) ?? code,
        reason,
      })),
    },
    owed: known.owed,
    homes: known.homes,
    leads: known.support,
    wanted: {
      needs: household.needs.map((code) => ({
        code,
        label: labelOf('needs', code) ?? code,
        level: household.needLevels[code] ?? null,
      })),
      requirements: requirementsInWords(household.requirements),
      moveOn: plan && {
        targetDate: plan.targetDate,
        preferredTenures: plan.preferredTenures,
        preferredAreas: plan.preferredAreas.map((code) => areaNames.get(code) ?? code),
        barriers: plan.barriers.flatMap((barrier) => labelOf('moveOnBarriers', barrier) ?? []),
      },
    },
    risks:
      known.risks?.map(({ personId, level, assessedOn, concerns }) => ({
        personId,
        level,
        assessedOn,
        concerns: concerns.flatMap((concern) => labelOf('riskConcerns', concern) ?? []),
      })) ?? null,
    due: known.due?.map((task) => ({ ...task, overdue: task.dueOn < today })) ?? null,
    latest: known.latest,
  };
}

const REQUIREMENTS: Readonly<Record<Exclude<keyof Requirements, 'pets'>, string>> = {
  wheelchair: 'Room for a wheelchair',
  stepFree: 'No steps',
  selfContained: 'A place of their own, nothing shared',
  womenOnly: 'Women only',
  carerSpace: 'Room for somebody who cares for them',
};

/** What a place must have for them, one thing each. */
export function requirementsInWords({ pets, ...rest }: Requirements): string[] {
  const wanted = (Object.keys(REQUIREMENTS) as (keyof typeof REQUIREMENTS)[]).filter((name) => rest[name]);
  const words = wanted.map((name) => REQUIREMENTS[name]);
  return pets > 0 ? [...words, pets === 1 ? 'Room for a pet' : `Room for ${pets} pets`] : words;
}
