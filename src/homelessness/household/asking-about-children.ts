import { Injectable } from '@nestjs/common';
import { asksAboutChildren } from '../../law/homelessness/co-operation/childrens-services.js';
import type { CaseFacts } from '../../law/homelessness/case-facts.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Clock } from '../../platform/clock/clock.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { Application } from '../applications/application.entity.js';
import type { Decision } from '../decisions/decision.entity.js';

/** The work of asking whether children's services may be told, where a finding may leave children without a home (s.213A). Once a case. */
@Injectable()
export class AskingAboutChildren {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /**
   * A decision was made on a case that stood as `before`: where they are to be asked because of it, and have not been, somebody asks them
   * today. Where it takes back the last finding that asked for it, nobody need.
   */
  async follow(
    { id, organisationId, ownerId }: Application,
    decision: Pick<Decision, 'id' | 'question' | 'outcome'>,
    before: Pick<CaseFacts, 'settled' | 'householdHasChildren'>,
  ): Promise<void> {
    const findings = { ...before.settled, [decision.question]: decision };
    if (!Object.values(findings).some(asksAboutChildren)) return this.close(id, 'cancelled');
    if (!before.householdHasChildren || Object.values(before.settled).some(asksAboutChildren)) return;
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
      origin: originOf(decision.id),
    });
  }

  /** They were asked, whatever they said. */
  done(applicationId: string): Promise<void> {
    return this.close(applicationId, 'done');
  }

  private async close(applicationId: string, as: 'done' | 'cancelled'): Promise<void> {
    const decisions = await this.work.query<{ id: string }>(
      'select id from homelessness.decision where application_id = $1',
      [applicationId],
    );
    await this.tasks.closeByOrigin(
      decisions.map(({ id }) => originOf(id)),
      as,
    );
  }
}

function originOf(decisionId: string): string {
  return `ask-about-children:${decisionId}`;
}
