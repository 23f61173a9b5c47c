import { Injectable } from '@nestjs/common';
import { addWorkingDays } from '../../law/working-days.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { Application } from '../applications/application.entity.js';

/** Working days within which this service explains. Its own standard: the Act fixes no day, and holds nothing against anybody before. */
const AIM_TO_EXPLAIN_WITHIN = 1;

/** The work of explaining to every applicant, in ordinary language, what they must tell until they are told the decision (s.214(2)). */
@Injectable()
export class Explaining {
  constructor(private readonly tasks: Tasks) {}

  /** Somebody has come for help: it is to be explained to them. */
  async ask({ id, organisationId, ownerId, approachedOn }: Application): Promise<void> {
    await this.tasks.raise({
      organisationId,
      assigneeId: ownerId,
      kind: 'explain-changes',
      title: 'Explain in ordinary words which changes are to be told, and how that is safe (s.214(2))',
      dueOn: addWorkingDays(approachedOn, AIM_TO_EXPLAIN_WITHIN),
      subjectType: 'application',
      subjectId: id,
      source: 'application',
      origin: originOf(id),
    });
  }

  /** It was explained. */
  done(applicationId: string): Promise<void> {
    return this.tasks.closeByOrigin(originOf(applicationId), 'done');
  }

  /** The decision was notified, or nothing is left to decide: nothing need be told any more. */
  over(applicationId: string): Promise<void> {
    return this.tasks.closeByOrigin(originOf(applicationId), 'cancelled');
  }
}

function originOf(applicationId: string): string {
  return `explain-changes:${applicationId}`;
}
