import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { addDays, earlierOf, laterOf, type LocalDate } from '../../shared/local-date.js';
import { isTenure } from '../tenancies/tenancy.codes.js';
import type { Stage, WhyNotNeeded } from './step.codes.js';
import type { StepStatus } from './step.states.js';

/** What a move takes, as an organisation settles it. */
export interface StepTemplate {
  readonly kind: string;
  readonly title: string;
  readonly stage: Stage;
  /** How many days it takes once it can be begun. */
  readonly typicalDays: number;
  /** Kinds of the steps that come before it. */
  readonly waitsFor: readonly string[];
  /** Only where one of these is wanted; without it, always. */
  readonly tenures?: readonly Tenure[];
  readonly onlyWithChildren?: boolean;
}

export interface Move {
  readonly preferredTenures: readonly string[];
  readonly withChildren: boolean;
}

/** A step as far as the order of a plan goes. */
export interface PlannedStep {
  readonly kind: string;
  readonly stage: Stage;
  readonly typicalDays: number;
  readonly waitsFor: readonly string[];
  readonly status: StepStatus;
  /** The day on which it became due; null while it waits. */
  readonly openedOn: LocalDate | null;
}

/** The same with why it was not needed. */
export interface ClosedStep extends PlannedStep {
  readonly whyNot: string | null;
}

/**
 * The steps of a move, in their order. A wish that is not one of the tenures leaves nothing out. What waits for a step that is left out
 * waits for what that one would have waited for, so that leaving out never lets a step come before its time.
 */
export function stepsOf(templates: readonly StepTemplate[], move: Move): StepTemplate[] {
  const all = new Map(templates.map((template) => [template.kind, template]));
  const kept = new Set(templates.filter((template) => applies(template, move)).map(({ kind }) => kind));
  const keptBefore = (kind: string): string[] =>
    kept.has(kind) ? [kind] : (all.get(kind)?.waitsFor ?? []).flatMap(keptBefore);
  return templates
    .filter(({ kind }) => kept.has(kind))
    .map((template) => ({ ...template, waitsFor: [...new Set(template.waitsFor.flatMap(keptBefore))] }));
}

/** Kinds of the steps that wait for nothing any more. */
export function opening(steps: readonly PlannedStep[]): string[] {
  const open = openAmong(steps);
  return steps
    .filter(({ status, waitsFor }) => status === 'waiting' && !waitsFor.some((kind) => open.has(kind)))
    .map(({ kind }) => kind);
}

/**
 * Kinds of the steps that begin again when those named do: they themselves, and all that came after them and was about the same home. What
 * comes after the move and is done already stays done, and so does what they chose to do without or had in place.
 */
export function beginningAgain(steps: readonly ClosedStep[], named: readonly string[]): string[] {
  const after = new Set(named);
  let size: number;
  do {
    size = after.size;
    steps.filter(({ waitsFor }) => waitsFor.some((kind) => after.has(kind))).forEach(({ kind }) => after.add(kind));
  } while (after.size > size);
  return steps.filter((step) => after.has(step.kind) && wasAboutTheHome(step)).map(({ kind }) => kind);
}

/** Kinds of the steps that one waits for still. */
export function stillBefore({ waitsFor }: Pick<PlannedStep, 'waitsFor'>, steps: readonly PlannedStep[]): string[] {
  const open = openAmong(steps);
  return waitsFor.filter((kind) => open.has(kind));
}

/**
 * The day by which a step that opens today should be done: when its typical time is over, or sooner where what comes after it would
 * otherwise run past the day of the move; never before today.
 */
export function dueDay(
  step: PlannedStep,
  steps: readonly PlannedStep[],
  { targetDate, today }: { targetDate: LocalDate; today: LocalDate },
): LocalDate {
  const inItsTime = addDays(today, step.typicalDays);
  if (step.stage === 'settling') return inItsTime;
  const inTime = addDays(targetDate, -daysAfter(step.kind, steps));
  return laterOf(earlierOf(inItsTime, inTime), today);
}

/**
 * The day on which each open step is likely to be done: its typical time after it opened, or after the last of what it waits for; a step
 * that has had its time is expected today.
 */
export function likelyDays(steps: readonly PlannedStep[], today: LocalDate): ReadonlyMap<string, LocalDate> {
  const open = openAmong(steps);
  const days = new Map<string, LocalDate>();
  const dayOf = (step: PlannedStep): LocalDate => {
    const known = days.get(step.kind);
    if (known) return known;
    const before = step.waitsFor.flatMap((kind) => open.get(kind) ?? []).map(dayOf);
    const begins = before.reduce(laterOf, step.openedOn ?? today);
    const day = laterOf(addDays(begins, step.typicalDays), today);
    days.set(step.kind, day);
    return day;
  };
  open.forEach(dayOf);
  return days;
}

/**
 * The day on which they are likely to move on: the end of the longest chain of open steps before the move, or the plan's own day when all
 * of them are done. Null when that day is not ahead: what should have happened by now predicts nothing.
 */
export function likelyDeparture(
  steps: readonly PlannedStep[],
  targetDate: LocalDate,
  today: LocalDate,
): LocalDate | null {
  const beforeTheMove = steps.filter(({ stage, status }) => stage !== 'settling' && !isClosed(status));
  const days = likelyDays(beforeTheMove, today);
  const day = days.size > 0 ? [...days.values()].reduce(laterOf) : targetDate;
  return day > today ? day : null;
}

/** True of a step that nothing waits for any more. */
export function isClosed(status: StepStatus): boolean {
  return status === 'done' || status === 'not-needed';
}

/** The days of the longest chain of open steps before the move that wait for this kind, one after the other. */
function daysAfter(kind: string, steps: readonly PlannedStep[], known = new Map<string, number>()): number {
  const before = known.get(kind);
  if (before !== undefined) return before;
  const next = steps.filter(
    ({ stage, status, waitsFor }) => stage !== 'settling' && !isClosed(status) && waitsFor.includes(kind),
  );
  const days = Math.max(0, ...next.map((step) => step.typicalDays + daysAfter(step.kind, steps, known)));
  known.set(kind, days);
  return days;
}

const ABOUT_THE_HOME: readonly (string | null)[] = ['another-way-was-taken', 'does-not-apply'] satisfies WhyNotNeeded[];

function wasAboutTheHome({ status, stage, whyNot }: ClosedStep): boolean {
  if (status === 'waiting') return false;
  if (status === 'not-needed') return ABOUT_THE_HOME.includes(whyNot);
  return status === 'due' || stage !== 'settling';
}

function openAmong(steps: readonly PlannedStep[]): ReadonlyMap<string, PlannedStep> {
  return new Map(steps.filter(({ status }) => !isClosed(status)).map((step) => [step.kind, step]));
}

function applies({ tenures, onlyWithChildren }: StepTemplate, { preferredTenures, withChildren }: Move): boolean {
  if (onlyWithChildren && !withChildren) return false;
  const undecided = preferredTenures.length === 0 || preferredTenures.some((wish) => !isTenure(wish));
  return undecided || !tenures || tenures.some((tenure) => preferredTenures.some((wish) => isTheSameWay(wish, tenure)));
}

/** The way to a shorthold tenancy is that to an assured one. */
function isTheSameWay(wish: string, tenure: Tenure): boolean {
  return wish === tenure || (wish === 'assured-shorthold' && tenure === 'assured');
}
