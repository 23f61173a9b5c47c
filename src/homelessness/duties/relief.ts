import { Injectable } from '@nestjs/common';
import { turnOverRelief } from '../../law/homelessness/decisions/decisions.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { caseFacts, type HouseholdFacts } from '../applications/case-facts.js';
import { OpenQuestions } from '../applications/open-questions.js';
import { CaseRecords } from '../applications/case-records.js';
import { Effects } from '../decisions/effects.js';

// Nothing about the people in it decides whether relief turns over, so their record stays closed.
const NOT_ASKED: HouseholdFacts = {
  householdHasChildren: false,
  householdHasPregnancy: false,
  applicantAge: 0,
  unsafeAreas: [],
  refugeTurnedDown: false,
  livesInRefuge: false,
};

/** Relief that was taken up again has work of its own: what it left to decide before was closed when it ended. */
const LAST_TAKEN_UP = `(select e.id from homelessness.set_aside_end e where e.duty_id = d.id order by e.created_at desc limit 1)`;

/**
 * The one thing that happens by itself (RL-AUTO, s.189B(4)): on the first day after the 56 days of relief the main duty is owed to a
 * person in priority need who is not intentionally homeless. The statute does it; this writes it down, with the statute's own day.
 */
@Injectable()
export class Relief {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly effects: Effects,
    private readonly questions: OpenQuestions,
    private readonly clock: Clock,
  ) {}

  /** An application brought up to today and held for a change: an officer decides on the case as the statute has made it. */
  async upToDate(applicationId: string): Promise<Application | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    return (await this.settle(applicationId)) ? this.records.lockToChange(applicationId) : application;
  }

  /** Brings an application up to today. Twice, early or late is the same as once. True when this changed it. */
  async settle(applicationId: string): Promise<boolean> {
    const today = this.clock.today();
    const [due] = await this.work.query<{ id: string; lastDay: LocalDate }>(
      `select coalesce(${LAST_TAKEN_UP}, d.id) as id, d.last_day::text as "lastDay" from homelessness.duty d
        where d.application_id = $1 and d.duty = 'relief' and d.ended_on is null and d.first_day_after <= $2`,
      [applicationId, today],
    );
    const application = due && (await this.records.lock(applicationId));
    if (!application) return false;

    const facts = caseFacts(application, NOT_ASKED, await this.records.history(applicationId));
    const effect = turnOverRelief(facts, today);
    if (!effect) {
      if (facts.helpTrack === 'relief') await this.questions.afterRelief(application, due);
      return false;
    }

    const refused = await this.effects.apply(application, effect, { on: today, decision: null, reasons: null });
    if (isRefusal(refused)) throw new Error(`relief could not be turned over: ${refused.code}`);

    this.work.record({
      action: 'application.relief-turned-over',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
    });
    return true;
  }
}
