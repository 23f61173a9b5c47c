import type { WholeApplication } from '../applications/application.queries.js';
import type { ListedTask } from '../../tasks/task.queries.js';

/** A case with its open work, as it is or as it would be. */
export interface CaseMoment {
  readonly application: WholeApplication;
  readonly tasks: readonly ListedTask[];
}

/** What a step would do to a case. Nothing in it has an id: none of it is there yet. */
export interface WhatItWouldDo {
  readonly helpTrack: { readonly now: string; readonly then: string };
  readonly accommodationTrack: { readonly now: string; readonly then: string };
  readonly duties: { readonly start: readonly object[]; readonly end: readonly object[] };
  readonly clocks: { readonly start: readonly object[]; readonly stop: readonly object[] };
  /** Letters that would be due. */
  readonly letters: readonly object[];
  readonly tasks: { readonly raise: readonly object[]; readonly close: readonly object[] };
}

/** What differs between a case as it is and as it would be. */
export function differenceBetween(now: CaseMoment, then: CaseMoment): WhatItWouldDo {
  const before = now.application;
  const after = then.application;
  const clocks = new Map(before.clocks.map(({ id, status }) => [id, status]));
  const letters = new Set(before.notices.map(({ id }) => id));
  return {
    helpTrack: { now: before.helpTrack, then: after.helpTrack },
    accommodationTrack: { now: before.accommodationTrack, then: after.accommodationTrack },
    duties: {
      start: newAmong(before.duties.map(begun), after.duties.map(begun)),
      end: newAmong(before.duties.filter(hasEnded).map(ended), after.duties.filter(hasEnded).map(ended)),
    },
    clocks: {
      start: after.clocks.filter(({ id }) => !clocks.has(id)).map(started),
      stop: after.clocks.filter(({ id, status }) => clocks.has(id) && clocks.get(id) !== status).map(started),
    },
    letters: after.notices.filter(({ id }) => !letters.has(id)).map(({ notice, dueOn }) => ({ notice, dueOn })),
    tasks: { raise: without(then.tasks, now.tasks), close: without(now.tasks, then.tasks) },
  };
}

type DutyOfCase = WholeApplication['duties'][number];

const begun = ({ duty, startedOn, lastDay, late }: DutyOfCase) => ({ duty, startedOn, lastDay, late });
const ended = ({ duty, startedOn, endedOn, endGround }: DutyOfCase) => ({ duty, startedOn, endedOn, endGround });
const hasEnded = ({ endedOn }: DutyOfCase) => endedOn !== null;
const started = ({ clock, dayOne, lastDay, source }: WholeApplication['clocks'][number]) => ({
  clock,
  dayOne,
  lastDay,
  source,
});

/** Those of `after` that are not in `before`, each counted as often as it comes: relief may begin again on the same day. */
function newAmong<T extends object>(before: readonly T[], after: readonly T[]): T[] {
  const known = before.map((one) => JSON.stringify(one));
  return after.filter((one) => {
    const at = known.indexOf(JSON.stringify(one));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function without(tasks: readonly ListedTask[], others: readonly ListedTask[]): object[] {
  const known = new Set(others.map(({ id }) => id));
  return tasks.filter(({ id }) => !known.has(id)).map(({ kind, title, dueOn }) => ({ kind, title, dueOn }));
}
