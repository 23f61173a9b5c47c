import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../people/household.queries.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import { addDays, type LocalDate } from '../shared/local-date.js';
import { Refusal } from '../shared/refusal.js';
import { Tasks } from '../tasks/tasks.service.js';
import { RiskAssessment } from './risk-assessment.entity.js';
import { RiskQueries } from './risk.queries.js';
import {
  followUps,
  levelOfRisk,
  originOf,
  QUESTIONS,
  type RiskTool,
  SECOND_ASSESSMENT,
  SECOND_ASSESSMENT_COUNTS_WITHIN_DAYS,
} from './risk.rules.js';

export interface NewAssessment {
  readonly tool: RiskTool;
  readonly yesCount: number;
  readonly professionalJudgement?: { readonly level: 'high'; readonly reason: string } | null;
  readonly assessedOn: string;
  /** Whose work the follow-up is; a user's own organisation when not given. */
  readonly organisationId?: string;
}

/** Records how great the risk to a person is, and raises what a high risk makes due. The bands are in risk.rules.ts. */
@Injectable()
export class RiskAssessments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly assessments: RiskQueries,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** Records an assessment. Refusals: `more-than-the-tool-asks`, `in-the-future`. */
  async assess(personId: string, command: NewAssessment) {
    const person = await this.households.person(personId);
    if (!person) return Refusal.missing();

    const assessedOn = command.assessedOn as LocalDate;
    const today = this.clock.today();
    const earlier = await this.assessments.highSince(
      personId,
      addDays(assessedOn, -SECOND_ASSESSMENT_COUNTS_WITHIN_DAYS),
    );
    const { level, basis } = levelOfRisk(command.yesCount, Boolean(command.professionalJudgement));

    if (command.yesCount > QUESTIONS[command.tool]) return tooManyAnswers(command.tool);
    if (assessedOn > today) return assessedInTheFuture();

    const assessment = {
      id: newId(),
      personId,
      householdId: person.householdId,
      tool: command.tool,
      yesCount: command.yesCount,
      level,
      basis,
      judgementReason: command.professionalJudgement?.reason ?? null,
      assessedOn,
      assessedBy: this.work.actor.kind === 'user' ? this.work.actor.userId : null,
      createdAt: this.clock.now(),
    };
    await this.work.manager.insert(RiskAssessment, assessment);
    for (const { id } of earlier) await this.tasks.closeByOrigin(originOf(id, SECOND_ASSESSMENT), 'done');
    await this.raise(assessment, command.organisationId, earlier.length > 0);

    this.work.record({
      action: 'risk.assessed',
      outcome: 'done',
      subjectType: 'person',
      subjectId: personId,
      details: { assessmentId: assessment.id, level },
    });

    const { householdId: _, createdAt: __, ...answer } = assessment;
    return answer;
  }

  private async raise(assessment: RiskAssessment, team: string | undefined, isSecond: boolean): Promise<void> {
    const { actor } = this.work;
    const organisationId = actor.kind === 'user' ? actor.organisationId : team;
    for (const due of followUps(assessment.level, assessment.assessedOn, isSecond, this.clock.today())) {
      if (!organisationId) throw new Error('a follow-up belongs to an organisation: the system has to name it');
      await this.tasks.raise({
        ...due,
        organisationId,
        assigneeId: assessment.assessedBy,
        subjectType: 'person',
        subjectId: assessment.personId,
        source: 'risk',
        origin: originOf(assessment.id, due.kind),
      });
    }
  }
}

function tooManyAnswers(tool: RiskTool): Refusal {
  return Refusal.rule('more-than-the-tool-asks', 'There cannot be more answers of yes than questions.', [
    {
      field: 'yesCount',
      code: 'more-than-the-tool-asks',
      message: `This tool asks ${QUESTIONS[tool]} questions. Enter a number from 0 to ${QUESTIONS[tool]}.`,
    },
  ]);
}

function assessedInTheFuture(): Refusal {
  return Refusal.rule('in-the-future', 'An assessment cannot be dated after today.', [
    { field: 'assessedOn', code: 'in-the-future', message: 'Enter a day that is not after today.' },
  ]);
}
