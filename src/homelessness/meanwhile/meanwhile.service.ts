import { Injectable } from '@nestjs/common';
import { roofState } from '../../law/homelessness/accommodation/roof.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { Application } from '../applications/application.entity.js';
import { beforeTheApproach, inTheFuture } from '../dated.js';
import { Relief } from '../duties/relief.js';
import { Roof } from '../duties/roof.js';
import { refuseRoofAnswer, type RoofCommand, type RoofFacts } from './meanwhile.rules.js';
import { RoofAnswer } from './roof-answer.entity.js';
import { RoofAnswerQueries } from './roof-answers.queries.js';

/**
 * Decides on a roof where the law leaves that to the council: until a review or an appeal is decided, and how long somebody found
 * intentionally homeless has to find a home. What is owed nobody decides away. A power ends by itself with what it waits for.
 */
@Injectable()
export class Meanwhile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly relief: Relief,
    private readonly answers: RoofAnswerQueries,
    private readonly roof: Roof,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /**
   * Records a yes or no; null when it is done. Refusals: missing, forbidden, `in-the-future`, `before-the-approach`,
   * `before-the-request`, `unlawful-step`, `owed-anyway`, `nothing-pending`, `until-needed`.
   */
  async decide(applicationId: string, command: RoofCommand): Promise<Refusal | null> {
    const application = await this.relief.upToDate(applicationId);
    if (isRefusal(application)) return application;
    const facts = await this.factsOf(application);

    const refused = this.misdated(command.decidedOn, application) ?? refuseRoofAnswer(facts, command);
    if (refused) return refused;

    const answer = this.answerTo(application, facts, command);
    await this.work.manager.insert(RoofAnswer, answer);
    const over = facts.state === 'reasonable-opportunity' && !answer.accommodate;
    const version = application.version + 1;
    await this.work.manager.update(Application, application.id, {
      version,
      ...(over ? { accommodationTrack: 'none' as const } : {}),
    });
    if (over) await this.roof.over(application);
    if (answer.basis === 'reasonable-opportunity') await this.remind(application, answer.until);

    this.work.record({
      action: answer.accommodate ? 'roof.given' : 'roof.not-given',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { basis: answer.basis },
    });

    return null;
  }

  private async factsOf({ id, helpTrack, accommodationTrack }: Application): Promise<RoofFacts> {
    const { power, until } = await this.answers.standing(id);
    const pending = await this.answers.pending(id);
    return { state: roofState(helpTrack, accommodationTrack, power), until, pending };
  }

  private answerTo({ id }: Application, { state, pending }: RoofFacts, command: RoofCommand): RoofAnswer {
    const ofOpportunity = state === 'reasonable-opportunity' || pending === null;
    return {
      id: newId(),
      applicationId: id,
      basis: ofOpportunity ? 'reasonable-opportunity' : pending.for,
      reviewId: ofOpportunity ? null : pending.reviewId,
      accommodate: command.accommodate,
      until: command.until ?? null,
      weighed: [...new Set(command.weighed)],
      reasons: command.reasons,
      decidedOn: command.decidedOn,
      decidedBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    };
  }

  /** On the last day of an opportunity somebody looks at what comes next; nobody is put out by the system. */
  private async remind({ id, organisationId }: Application, until: LocalDate | null): Promise<void> {
    await this.tasks.closeByOrigin(opportunityOf(id), until === null ? 'done' : 'cancelled');
    if (until === null) return;
    await this.tasks.raise({
      organisationId,
      kind: 'opportunity-ends',
      title: 'The time to find a home ends: see what has been found, and decide about the roof',
      dueOn: until,
      subjectType: 'application',
      subjectId: id,
      source: 'application',
      origin: opportunityOf(id),
    });
  }

  private misdated(day: LocalDate, { approachedOn }: Application): Refusal | null {
    return inTheFuture('decidedOn', day, this.clock.today()) ?? beforeTheApproach('decidedOn', day, approachedOn);
  }
}

function opportunityOf(applicationId: string): string {
  return `reasonable-opportunity:${applicationId}`;
}
