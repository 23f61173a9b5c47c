import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, addMonths } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { RiskAssessment } from './risk-assessment.entity.js';
import { RiskQueries } from './risk.queries.js';
import {
  followUps,
  CONFERENCE_REFERRAL,
  originOf,
  type RiskTargets,
  SECOND_ASSESSMENT,
  SECOND_ASSESSMENT_COUNTS_WITHIN_DAYS,
} from './risk.rules.js';

/** The work that a high risk makes due, for whoever assessed it. */
@Injectable()
export class RiskFollowUps {
  constructor(
    private readonly assessments: RiskQueries,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** Raises what an assessment makes due, and ends the wait for a second one of those that it is the second of. */
  async follow(assessment: RiskAssessment, targets: RiskTargets): Promise<void> {
    const { id, personId, assessedOn, assessedBy, level, organisationId } = assessment;
    const since = addDays(assessedOn, -SECOND_ASSESSMENT_COUNTS_WITHIN_DAYS);
    const earlier = (await this.assessments.highSince(personId, since)).filter((one) => one.id !== id);

    await this.tasks.closeByOrigin(
      earlier.map((one) => originOf(one.id, SECOND_ASSESSMENT)),
      'done',
    );
    const due = followUps(level, assessedOn, earlier.length > 0, targets, this.clock.today());
    await this.tasks.raiseAll(
      due.map((followUp) => ({
        ...followUp,
        organisationId,
        assigneeId: assessedBy,
        subjectType: 'person',
        subjectId: personId,
        source: 'risk',
        origin: originOf(id, followUp.kind),
      })),
    );
  }

  /** The person's case was brought to the conference: that was asked for by every high assessment of the last year. */
  async referred(personId: string): Promise<void> {
    const high = await this.assessments.highSince(personId, addMonths(this.clock.today(), -12));
    await this.tasks.closeByOrigin(
      high.map(({ id }) => originOf(id, CONFERENCE_REFERRAL)),
      'done',
    );
  }
}
