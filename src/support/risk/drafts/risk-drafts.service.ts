import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { UserActor } from '../../../platform/database/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../shared/ids.js';
import type { LocalDate } from '../../../shared/local-date.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { STALE } from '../../../shared/stale.js';
import { type Answer, type RiskTool, type Topic, TOOLS } from '../dash.js';
import { assessedInTheFuture, RiskAssessments } from '../risk.service.js';
import type { AssessmentView } from '../risk.view.js';
import { RiskDraft } from './risk-draft.entity.js';
import { answeredTopics } from './risk-draft.rules.js';

export interface DraftForm {
  readonly tool: RiskTool;
  readonly assessedOn: LocalDate;
}

export interface GivenJudgement {
  readonly high: boolean;
  /** Wanted when it is judged to be high. */
  readonly reason: string | null;
}

/**
 * An assessment while it is being asked, each answer saved as it is given: a colleague goes on where the last one stopped. What it comes
 * to is `RiskAssessments`' to say, once it is whole.
 */
@Injectable()
export class RiskDrafts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly assessments: RiskAssessments,
    private readonly clock: Clock,
  ) {}

  /** Begins one, or changes which form it follows and when it was asked; what was answered stays. Refusals: missing, `in-the-future`. */
  async begin(personId: string, { tool, assessedOn }: DraftForm): Promise<void | Refusal> {
    const person = await this.households.person(personId);
    if (!person) return Refusal.missing();
    if (assessedOn > this.clock.today()) return assessedInTheFuture();

    const { organisationId, userId } = this.work.actor as UserActor;
    await this.work.query(
      `insert into support.risk_draft (id, person_id, household_id, organisation_id, tool, assessed_on, answers,
                                       begun_by, begun_at, changed_by, changed_at, version)
       values ($1, $2, $3, $4, $5, $6, '{}', $7, $8, $7, $8, 1)
       on conflict on constraint one_risk_draft_of_a_person_in_a_team do update
          set tool = excluded.tool, assessed_on = excluded.assessed_on, changed_by = excluded.changed_by,
              changed_at = excluded.changed_at, version = risk_draft.version + 1`,
      [newId(), personId, person.householdId, organisationId, tool, assessedOn, userId, this.clock.now()],
    );

    this.audit('risk-draft.begun', personId);
  }

  /**
   * Keeps one answer; `before` is what its writer read there, so that two who ask at once do not silently undo each other's.
   * Refusals: missing, `stale-version`.
   */
  async answer(personId: string, topic: Topic, answer: Answer, before: Answer | null): Promise<void | Refusal> {
    const draft = await this.lock(personId);
    if (!draft || !TOOLS[draft.tool].topics.includes(topic)) return Refusal.missing();
    const present = draft.answers[topic] ?? null;
    if (present !== before && present !== answer) return STALE;

    await this.change(draft, { answers: { ...draft.answers, [topic]: answer } });

    this.audit('risk-draft.answered', personId);
  }

  /** Keeps whether whoever asks judges the risk to be high, whatever the answers come to. Refusals: missing. */
  async judge(personId: string, { high, reason }: GivenJudgement): Promise<void | Refusal> {
    const draft = await this.lock(personId);
    if (!draft) return Refusal.missing();

    await this.change(draft, { judgedHigh: high, judgementReason: high ? reason : null });

    this.audit('risk-draft.judged', personId);
  }

  /** Lets go of what was answered so far. Refusals: missing. */
  async leave(personId: string): Promise<void | Refusal> {
    const draft = await this.lock(personId);
    if (!draft) return Refusal.missing();

    await this.work.manager.delete(RiskDraft, draft.id);

    this.audit('risk-draft.left', personId);
  }

  /**
   * Records the assessment as it stands; `version` is the draft that was read. Refusals: missing, `stale-version`, `nothing-answered`, and
   * those of an assessment.
   */
  async finish(personId: string, version: number): Promise<AssessmentView | Refusal> {
    const draft = await this.lock(personId);
    if (!draft) return Refusal.missing();
    if (draft.version !== version) return STALE;
    const answers = answeredTopics(draft);
    if (answers.length === 0) return nothingAnswered();

    const { tool, assessedOn, judgementReason } = draft;
    const professionalJudgement = judgementReason === null ? null : { level: 'high' as const, reason: judgementReason };
    const assessed = await this.assessments.assess(personId, { tool, assessedOn, answers, professionalJudgement });
    if (isRefusal(assessed)) return assessed;
    await this.work.manager.delete(RiskDraft, draft.id);

    return assessed;
  }

  private lock(personId: string): Promise<RiskDraft | null> {
    return this.work.manager.findOne(RiskDraft, { where: { personId }, lock: { mode: 'pessimistic_write' } });
  }

  private async change({ id, version }: RiskDraft, changed: Partial<RiskDraft>): Promise<void> {
    const changedBy = (this.work.actor as UserActor).userId;
    const kept = { ...changed, changedBy, changedAt: this.clock.now(), version: version + 1 };
    await this.work.manager.update(RiskDraft, id, kept);
  }

  private audit(action: string, personId: string): void {
    this.work.record({ action, outcome: 'done', subjectType: 'person', subjectId: personId });
  }
}

function nothingAnswered(): Refusal {
  return Refusal.rule('nothing-answered', 'Nothing has been answered yet. Answer at least one topic first.');
}
