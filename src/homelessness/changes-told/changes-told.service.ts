import { Injectable } from '@nestjs/common';
import { mayBeHeldAgainstThem } from '../../law/homelessness/co-operation/telling-the-truth.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { CaseRecords } from '../applications/case-records.js';
import { beforeTheApproach, inTheFuture } from '../dated.js';
import { ChangeNotTold } from './change-not-told.entity.js';
import type { ExplainedWay, WhyNotTold } from './changes-told.codes.js';
import { type ChangesTold, ChangesToldQueries, placeOf } from './changes-told.queries.js';
import { Explaining } from './explaining.js';
import { TruthExplained } from './truth-explained.entity.js';

export interface NewExplanation {
  readonly explainedOn: LocalDate;
  readonly way: ExplainedWay;
}

export interface Untold {
  readonly changedOn: LocalDate;
  readonly what: string;
  readonly whyNot: WhyNotTold;
  /** Why that was no good reason for these people. */
  readonly reasons: string;
}

/**
 * Tells people what they must tell until the decision (s.214(2)), and keeps that a change was not told only where the law lets that be held
 * against them. Nothing follows from it by itself.
 */
@Injectable()
export class ChangesToTell {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly queries: ChangesToldQueries,
    private readonly explaining: Explaining,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Keeps that it was explained to them, on a day and how. Refusals: missing, forbidden, `in-the-future`, `before-the-approach`. */
  async explain(applicationId: string, { explainedOn, way }: NewExplanation): Promise<ChangesTold | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;

    const refused = this.misdated('explainedOn', explainedOn, application);
    if (refused) return refused;

    await this.work.manager.insert(TruthExplained, {
      ...{ id: newId(), applicationId, explainedOn, way },
      explainedBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    });
    await this.explaining.done(applicationId);

    this.record('changes-told.explained', applicationId, { way });

    return this.queries.of(applicationId);
  }

  /** Holds against somebody that they did not tell of a change. Refusals: missing, forbidden, `in-the-future`, `before-the-approach`, `unlawful-step` (CO-4). */
  async hold(applicationId: string, { changedOn, what, whyNot, reasons }: Untold): Promise<ChangesTold | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const { explained, decisionNotifiedOn } = await this.queries.of(applicationId);
    const explainedOn = explained[0]?.explainedOn ?? null;

    const refused = this.misdated('changedOn', changedOn, application);
    if (refused) return refused;
    const unlawful = mayBeHeldAgainstThem({
      ...{ changedOn, explainedOn, decisionNotifiedOn },
      reasonableExcuse: whyNot !== 'no-good-reason',
      abuseDisclosed: application.abuseDisclosed,
    });
    if (unlawful) return unlawfulRefusal(unlawful);
    if (explainedOn === null) throw new Error('the law holds nothing against somebody to whom nothing was explained');

    const id = newId();
    await this.work.manager.insert(ChangeNotTold, {
      ...{ id, applicationId, changedOn, explainedOn },
      sealedWhat: this.cipher.seal(what, placeOf(id, 'what')),
      sealedReasons: this.cipher.seal(reasons, placeOf(id, 'reasons')),
      recordedBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    });

    this.record('changes-told.held', applicationId, { changeId: id });

    return this.queries.of(applicationId);
  }

  private misdated(field: string, day: LocalDate, { approachedOn }: Application): Refusal | null {
    return inTheFuture(field, day, this.clock.today()) ?? beforeTheApproach(field, day, approachedOn);
  }

  private record(action: string, subjectId: string, details: Record<string, unknown>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'application', subjectId, details });
  }
}
