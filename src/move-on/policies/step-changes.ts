import type { StepTemplate } from '../steps/step.rules.js';

/** How a step differs from one version to the next. */
export interface StepChange {
  readonly title: string;
  readonly how: 'added' | 'left-out' | 'changed';
}

/**
 * The steps with one of them settled anew, or added after the last of its stage, in an order in which they can be taken: where it waits for
 * one that stood below it, it goes below that one. Null where it would wait for one that waits for it, and so for ever.
 */
export function withStep(steps: readonly StepTemplate[], step: StepTemplate): StepTemplate[] | null {
  const isKnown = steps.some(({ kind }) => kind === step.kind);
  const place = steps.findLastIndex(({ stage }) => stage === step.stage) + 1 || steps.length;
  const all = isKnown ? steps.map((each) => (each.kind === step.kind ? step : each)) : steps.toSpliced(place, 0, step);
  return inOrder(all);
}

/** The steps without one of them: what waited for it waits for what it waited for, so that nothing comes before its time. */
export function withoutStep(steps: readonly StepTemplate[], kind: string): StepTemplate[] {
  const before = steps.find((each) => each.kind === kind)?.waitsFor ?? [];
  return steps
    .filter((each) => each.kind !== kind)
    .map((each) => ({
      ...each,
      waitsFor: [...new Set(each.waitsFor.flatMap((other) => (other === kind ? before : [other])))],
    }));
}

export function changesOf(before: readonly StepTemplate[], after: readonly StepTemplate[]): StepChange[] {
  const [old, now] = [before, after].map((steps) => new Map(steps.map((step) => [step.kind, step])));
  return [
    ...after.flatMap((step): StepChange[] => {
      const was = old?.get(step.kind);
      if (!was) return [{ title: step.title, how: 'added' }];
      return isTheSame(was, step) ? [] : [{ title: step.title, how: 'changed' }];
    }),
    ...before.filter(({ kind }) => !now?.has(kind)).map(({ title }): StepChange => ({ title, how: 'left-out' })),
  ];
}

/** What a new step is called by programs: its title without what a code cannot hold, and with a number where that is taken. */
export function kindFor(title: string, steps: readonly StepTemplate[]): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  const taken = new Set(steps.map(({ kind }) => kind));
  let kind = words || 'step';
  for (let number = 2; taken.has(kind); number += 1) kind = `${words || 'step'}-${number}`;
  return kind;
}

function inOrder(steps: readonly StepTemplate[]): StepTemplate[] | null {
  const waiting = [...steps];
  const taken: StepTemplate[] = [];
  while (waiting.length > 0) {
    const above = new Set(taken.map(({ kind }) => kind));
    const next = waiting.findIndex(({ waitsFor }) => waitsFor.every((kind) => above.has(kind)));
    if (next < 0) return null;
    taken.push(...waiting.splice(next, 1));
  }
  return taken;
}

function isTheSame(a: StepTemplate, b: StepTemplate): boolean {
  return JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
}

function comparable({ title, stage, typicalDays, waitsFor, tenures, onlyWithChildren }: StepTemplate) {
  return [title, stage, typicalDays, waitsFor.toSorted(), tenures?.toSorted() ?? [], onlyWithChildren ?? false];
}
