import { Refusal } from '../../shared/refusal.js';
import type { Task } from '../task.entity.js';

/** `task-closed` for work that is done or no longer needed. */
export function refuseClosed({ status }: Pick<Task, 'status'>): Refusal | null {
  return status === 'open' ? null : Refusal.clash('task-closed', 'This task is closed already.');
}

/** `task-taken` for work that a colleague has; who, when the caller may know. */
export function refuseClaim({ assigneeId }: Pick<Task, 'assigneeId'>, name: string | undefined): Refusal | null {
  if (assigneeId === null) return null;
  return Refusal.clash(
    'task-taken',
    `${name ?? 'A colleague'} has taken this task. Ask them if you would rather do it.`,
  );
}

export function alreadyNobodys(): Refusal {
  return Refusal.clash('not-assigned', 'Nobody has this task: it waits for whoever takes it.');
}

export function notInThisTeam(field: string): Refusal {
  return Refusal.rule('not-in-this-team', 'A task is done by somebody in its team.', [
    { field, code: 'not-in-this-team', message: 'Choose an active member of the team.' },
  ]);
}

/** `same-colleague` for work that would stay where it is. */
export function refuseSame({ from, to }: { from: string | null; to: string | null }): Refusal | null {
  if (from !== to) return null;
  return Refusal.rule('same-colleague', 'The work is theirs already.', [
    { field: 'to', code: 'same-colleague', message: 'Choose somebody else.' },
  ]);
}

export function tasksChanged(): Refusal {
  return Refusal.clash(
    'tasks-changed',
    'Some of these tasks are done or somebody else’s by now. Nothing was changed: look at the list again.',
  );
}
