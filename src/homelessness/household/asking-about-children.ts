import { Injectable } from '@nestjs/common';
import { asksAboutChildren } from '../../law/homelessness/co-operation/childrens-services.js';
import type { ProposedDecision } from '../../law/homelessness/case-facts.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Clock } from '../../platform/clock/clock.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { Application } from '../applications/application.entity.js';

/** The work of asking whether children's services may be told, where a finding may leave children without a home (s.213A). Once a case. */
@Injectable()
export class AskingAboutChildren {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** A decision was made on the case: where they are to be asked because of it, and have not been, somebody asks them today. */
  async follow(
    { id, organisationId, ownerId }: Application,
    decision: Pick<ProposedDecision, 'outcome'>,
    hasChildren: boolean,
  ): Promise<void> {
    if (!hasChildren || !asksAboutChildren(decision)) return;
    const [asked] = await this.work.query('select 1 from homelessness.childrens_referral where application_id = $1', [
      id,
    ]);
    if (asked) return;
    await this.tasks.raise({
      organisationId,
      assigneeId: ownerId,
      kind: 'ask-about-children',
      title: 'Ask whether children’s services may be told of the children (s.213A)',
      dueOn: this.clock.today(),
      subjectType: 'application',
      subjectId: id,
      source: 'application',
      origin: originOf(id),
    });
  }

  /** They were asked, whatever they said. */
  done(applicationId: string): Promise<void> {
    return this.tasks.closeByOrigin(originOf(applicationId), 'done');
  }
}

function originOf(applicationId: string): string {
  return `ask-about-children:${applicationId}`;
}
