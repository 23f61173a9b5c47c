// @ts-nocheck
import type { NewTask } from '../tasks/tasks.service.js';
import type { Placement } from './placement.entity.js';

type Work = Pick<NewTask, 'organisationId' | 'kind' | 'title' | 'dueOn'>;

/** Work about a placement. `what` tells its tasks apart: the same need raises one task, however often it is asked for. */
export function taskAbout(placement: Pick<Placement, 'id'>, what: string, work: Work): NewTask {
  return {
    ...work,
    subjectType: 'placement',
    subjectId: placement.id,
    source: 'placement',
    origin: originOf(placement.id, what),
  };
}

export function originOf(placementId: string, what: string): string {
  return `placement:${placementId}:${what}`;
}
