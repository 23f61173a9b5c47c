import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { Application } from '../applications/application.entity.js';

/** The work of asking the police to come along when belongings are fetched (PR-2). */
@Injectable()
export class EscortForBelongings {
  constructor(
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  async ask({ id, organisationId }: Pick<Application, 'id' | 'organisationId'>, belongingsId: string): Promise<void> {
    await this.tasks.raise({
      organisationId,
      kind: 'arrange-police-escort',
      title: 'Ask the police to come along when belongings are fetched',
      dueOn: this.clock.today(),
      subjectType: 'application',
      subjectId: id,
      source: 'belongings',
      origin: originOf(belongingsId),
    });
  }

  /** They came along, or nobody needs them to any more. */
  over(belongingsId: string, as: 'done' | 'cancelled'): Promise<void> {
    return this.tasks.closeByOrigin(originOf(belongingsId), as);
  }
}

function originOf(belongingsId: string): string {
  return `police-escort:${belongingsId}`;
}
