import { Injectable } from '@nestjs/common';
import { Tasks } from '../../tasks/tasks.service.js';
import type { RiskEventView } from './risk-event.queries.js';
import type { WorkOf } from './risk-owners.js';

export const REASSESSMENT = 'reassess-risk';

/** The work of assessing anew. */
@Injectable()
export class ReassessmentTasks {
  constructor(private readonly tasks: Tasks) {}

  /** Raises the work of events; of those that have it already nothing comes. */
  async raise(personId: string, owner: WorkOf, events: readonly RiskEventView[]): Promise<void> {
    await this.tasks.raiseAll(
      events.map(({ id, reassessBy }) => ({
        ...owner,
        kind: REASSESSMENT,
        title: 'Assess the risk anew after what has happened',
        dueOn: reassessBy,
        subjectType: 'person',
        subjectId: personId,
        source: 'risk',
        origin: originOf(id),
      })),
    );
  }

  /** The events have been answered by an assessment. */
  async answered(eventIds: readonly string[]): Promise<void> {
    await this.tasks.closeByOrigin(eventIds.map(originOf), 'done');
  }
}

function originOf(eventId: string): string {
  return `risk-event:${eventId}`;
}
