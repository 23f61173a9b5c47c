import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { RiskAssessment } from './risk-assessment.entity.js';
import {
  allAnswers,
  type AnsweredTopic,
  type Answers,
  foreignTopic,
  type RiskTool,
  TOOLS,
  yesAnswers,
} from './dash.js';
import { Reassessments } from './reassessments.js';
import { RiskFollowUps } from './risk-follow-ups.js';
import { RiskPolicies } from './risk-policies.service.js';
import { levelOfRisk } from './risk.rules.js';
import { viewOf } from './risk.view.js';

export interface NewAssessment {
  readonly tool: RiskTool;
  /** Answers by topic; or only how many were yes. When both are told they agree. */
  readonly answers?: readonly AnsweredTopic[];
  readonly yesCount?: number;
  readonly professionalJudgement?: { readonly level: 'high'; readonly reason: string } | null;
  readonly assessedOn: string;
  /** Whose work the follow-up is; a user's own organisation when not given. */
  readonly organisationId?: string;
}

/** Records how great the risk to a person is, and raises what a high risk makes due. The bands are those of the team's policy on that day. */
@Injectable()
export class RiskAssessments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly policies: RiskPolicies,
    private readonly followUps: RiskFollowUps,
    private readonly reassessments: Reassessments,
    private readonly clock: Clock,
  ) {}

  /**
   * Records an assessment. Refusals: `not-asked-by-this-tool`, `more-than-the-tool-asks`, `answers-do-not-add-up`, `in-the-future`.
   */
  async assess(personId: string, command: NewAssessment) {
    const person = await this.households.person(personId);
    if (!person) return Refusal.missing();

    const assessedOn = command.assessedOn as LocalDate;
    const answers = command.answers ? allAnswers(command.tool, command.answers) : null;
    const yesCount = command.yesCount ?? yesAnswers(answers ?? {});

    const refused = refuseAnswers(command, answers, yesCount);
    if (refused) return refused;
    if (assessedOn > this.clock.today()) return assessedInTheFuture();

    const organisationId = this.teamOf(command);
    const policy = await this.policies.on(organisationId, assessedOn);
    const assessment = {
      id: newId(),
      personId,
      householdId: person.householdId,
      tool: command.tool,
      toolVersion: TOOLS[command.tool].version,
      answers,
      yesCount,
      ...levelOfRisk(yesCount, Boolean(command.professionalJudgement), policy),
      judgementReason: command.professionalJudgement?.reason ?? null,
      policyVersion: policy.version,
      organisationId,
      assessedOn,
      assessedBy: this.work.actor.kind === 'user' ? this.work.actor.userId : null,
      createdAt: this.clock.now(),
    };
    await this.work.manager.insert(RiskAssessment, assessment);
    await this.followUps.follow(assessment, policy);
    await this.reassessments.answerWith(assessment);

    this.work.record({
      action: 'risk.assessed',
      outcome: 'done',
      subjectType: 'person',
      subjectId: personId,
      details: { assessmentId: assessment.id, level: assessment.level },
    });

    const { householdId: _, organisationId: __, createdAt: ___, ...recorded } = assessment;
    return viewOf(recorded);
  }

  private teamOf(command: NewAssessment): string {
    const { actor } = this.work;
    const team = actor.kind === 'user' ? actor.organisationId : command.organisationId;
    if (!team)
      throw new Error('what follows from an assessment is some organisation’s work: the system has to name it');
    return team;
  }
}

function refuseAnswers({ tool, answers: given }: NewAssessment, answers: Answers | null, yesCount: number) {
  const foreign = foreignTopic(tool, given ?? []);
  if (foreign) return notAskedByThisTool(foreign);
  if (yesCount > TOOLS[tool].topics.length) return tooManyAnswers(tool);
  if (answers && yesAnswers(answers) !== yesCount) return doNotAddUp(yesAnswers(answers));
  return null;
}

function notAskedByThisTool(topic: string): Refusal {
  return Refusal.rule('not-asked-by-this-tool', 'One of the topics is not part of this tool.', [
    {
      field: 'answers',
      code: 'not-asked-by-this-tool',
      message: `Leave out ${topic}, or choose the tool that was used.`,
    },
  ]);
}

function doNotAddUp(yes: number): Refusal {
  return Refusal.rule('answers-do-not-add-up', 'The answers and the number of answers of yes disagree.', [
    {
      field: 'yesCount',
      code: 'answers-do-not-add-up',
      message: `The answers have ${yes} of yes. Enter ${yes}, leave the number out, or look at the answers again.`,
    },
  ]);
}

function tooManyAnswers(tool: RiskTool): Refusal {
  const asks = TOOLS[tool].topics.length;
  return Refusal.rule('more-than-the-tool-asks', 'There cannot be more answers of yes than questions.', [
    {
      field: 'yesCount',
      code: 'more-than-the-tool-asks',
      message: `This tool asks ${asks} questions. Enter a number from 0 to ${asks}.`,
    },
  ]);
}

/** 422: an assessment that has not been made yet. */
export function assessedInTheFuture(): Refusal {
  return Refusal.rule('in-the-future', 'An assessment cannot be dated after today.', [
    { field: 'assessedOn', code: 'in-the-future', message: 'Enter a day that is not after today.' },
  ]);
}
