import { hiddenParts, isSmall } from '../suppression.rules.js';

/** What an answer counts as. The three changes together are those that can be compared. */
export const CHANGES = ['better', 'about-the-same', 'harder-now'] as const;
const PARTS = ['answered', 'compared', ...CHANGES, 'not-asked', 'rather-not-say'] as const;
type Part = (typeof PARTS)[number];

/** One outcome of one group, as the database counts it; the key of all groups together is null. */
export interface CountedPart {
  readonly key: string | null;
  readonly code: string;
  readonly part: string;
  readonly people: number;
  /** How many households they are of: what decides whether the count is shown. */
  readonly households: number;
}

type Held = number | null;

/** People by what they last said of one outcome, beside what they said first. Null is held back. */
export interface OutcomeFigures {
  readonly code: string;
  readonly answered: Held;
  /** Said how it is at least twice. */
  readonly compared: Held;
  readonly better: Held;
  readonly aboutTheSame: Held;
  readonly harderNow: Held;
  readonly notAsked: Held;
  readonly ratherNotSay: Held;
  readonly suppressed: boolean;
}

export interface OutcomeGroup {
  readonly key: string;
  readonly outcomes: readonly OutcomeFigures[];
}

/** Counts of people and of their households by part. */
type Counts = Readonly<Record<Part, { readonly people: number; readonly households: number }>>;

export const OUTCOMES_RULE =
  'Counted are people who answered in the period, each once with their latest answer in it. Better, about the same or harder says how that ' +
  'is beside the first answer they ever gave; whoever said how it is only once cannot be compared.';

/** The whole and its groups, outcome by outcome, as the caller may see them. */
export function shownOutcomes(
  counted: readonly CountedPart[],
  exact: boolean,
): { total: readonly OutcomeFigures[]; groups: readonly OutcomeGroup[] } {
  const codes = [...new Set(counted.map(({ code }) => code))].sort();
  const keys = [...new Set(counted.flatMap(({ key }) => key ?? []))].sort();
  const of = (key: string | null, code: string) =>
    countsOf(counted.filter((one) => one.key === key && one.code === code));
  const hidden = new Map(codes.map((code) => [code, exact ? NOTHING : hiddenGroups(keys.map((key) => of(key, code)))]));
  return {
    total: codes.map((code) => shown(code, of(null, code), exact ? false : isTooSmall(of(null, code)))),
    groups: keys.map((key, place) => ({
      key,
      outcomes: codes.map((code) => shown(code, of(key, code), hidden.get(code)?.has(place) ?? false)),
    })),
  };
}

/**
 * Which groups of one outcome must not be shown, by their place: those in which something is of few households, and as many more as it
 * takes for the whole less the groups that are shown to say nothing of few. One person may be in several groups, as in several months.
 */
export function hiddenGroups(groups: readonly Counts[]): ReadonlySet<number> {
  let besides: ReadonlySet<number> = new Set(groups.flatMap((group, place) => (isTooSmall(group) ? [place] : [])));
  if (besides.size === 0) return besides;
  for (const part of PARTS) {
    const households = groups.map((group) => group[part].households);
    besides = new Set([...besides, ...hiddenParts(households, { overlapping: true, besides })]);
  }
  return besides;
}

const NOTHING: ReadonlySet<number> = new Set();

function isTooSmall(counts: Counts): boolean {
  return PARTS.some((part) => isSmall(counts[part].households));
}

function countsOf(counted: readonly CountedPart[]): Counts {
  const none = { people: 0, households: 0 };
  return Object.fromEntries(PARTS.map((part) => [part, counted.find((one) => one.part === part) ?? none])) as Counts;
}

function shown(code: string, counts: Counts, suppressed: boolean): OutcomeFigures {
  const people = (part: Part) => (suppressed ? null : counts[part].people);
  return {
    code,
    answered: people('answered'),
    compared: people('compared'),
    better: people('better'),
    aboutTheSame: people('about-the-same'),
    harderNow: people('harder-now'),
    notAsked: people('not-asked'),
    ratherNotSay: people('rather-not-say'),
    suppressed,
  };
}
