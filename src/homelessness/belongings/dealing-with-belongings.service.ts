import { Injectable } from '@nestjs/common';
import {
  type HomeEntered,
  mayDeal,
  type Dealing,
} from '../../law/homelessness/co-operation/dealing-with-belongings.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { isRefusal, Refusal, refuseField } from '../../shared/refusal.js';
import { CaseRecords } from '../applications/case-records.js';
import { beforeTheApproach, inTheFuture } from '../dated.js';
import { BelongingsDealing } from './belongings-dealing.entity.js';
import { Belongings } from './belongings.entity.js';
import { BelongingsQueries, placeInDealing, type ReadBelongings } from './belongings.queries.js';
import { EscortForBelongings } from './escort.js';

export interface NewDealing extends Omit<Dealing, 'whyWithoutPolice'> {
  /** What was told, done, charged for or disposed of. */
  readonly what: string;
  readonly whyWithoutPolice?: string;
  readonly home?: HomeEntered;
  readonly charges?: boolean;
  readonly disposal?: boolean;
  readonly amountPence?: number;
}

/** Keeps what a council does with belongings that it protects, as far as the law lets it (ss.211(4), 212(1), rule PR-2). */
@Injectable()
export class DealingWithBelongings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly queries: BelongingsQueries,
    private readonly escort: EscortForBelongings,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /**
   * Records conditions that were told, a home that was entered, a charge, or a disposal. Refusals: missing, forbidden, `required`,
   * `in-the-future`, `before-the-approach`, `unlawful-step` (PR-2).
   */
  async record(applicationId: string, belongingsId: string, dealing: NewDealing): Promise<ReadBelongings | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const belongings = await this.work.manager.findOneBy(Belongings, { id: belongingsId, applicationId });
    if (!belongings) return Refusal.missing();

    const refused =
      inTheFuture('on', dealing.on, this.clock.today()) ??
      beforeTheApproach('on', dealing.on, application.approachedOn) ??
      notSaid(dealing);
    if (refused) return refused;
    const unlawful = mayDeal(
      { ...dealing, whyWithoutPolice: dealing.whyWithoutPolice !== undefined },
      {
        conditions: await this.queries.conditionsOf(belongingsId),
        abuseDisclosed: application.abuseDisclosed,
        endGround: belongings.endGround,
      },
    );
    if (unlawful) return unlawfulRefusal(unlawful);

    const id = newId();
    await this.work.manager.insert(BelongingsDealing, this.row(id, belongingsId, dealing));
    if (dealing.kind === 'home-entered')
      await this.escort.over(belongingsId, dealing.withPolice ? 'done' : 'cancelled');

    this.work.record({
      action: 'belongings.dealt-with',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { belongingsId, dealingId: id, kind: dealing.kind },
    });

    return this.queries.one(applicationId, belongingsId);
  }

  /** Each kind keeps what is its own and nothing else. */
  private row(id: string, belongingsId: string, dealing: NewDealing): BelongingsDealing {
    const { kind, on, what, charges = false, disposal = false, amountPence = null } = dealing;
    const { home = null, withPolice = false, whyWithoutPolice } = dealing;
    const entered = kind === 'home-entered';
    const told = kind === 'conditions-told';
    return {
      ...{ id, belongingsId, kind, on },
      sealedWhat: this.cipher.seal(what, placeInDealing(id, 'what')),
      charges: told ? charges : null,
      disposal: told ? disposal : null,
      home: entered ? home : null,
      withPolice: entered ? withPolice : null,
      sealedWhyWithoutPolice:
        entered && !withPolice && whyWithoutPolice !== undefined
          ? this.cipher.seal(whyWithoutPolice, placeInDealing(id, 'why-without-police'))
          : null,
      amountPence: kind === 'charged' ? amountPence : null,
      recordedBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    };
  }
}

function notSaid({ kind, home, amountPence }: NewDealing): Refusal | null {
  if (kind === 'home-entered' && home === undefined)
    return refuseField('home', 'required', 'Say which home was entered.');
  if (kind === 'charged' && amountPence === undefined) {
    return refuseField('amountPence', 'required', 'Say how much was charged.');
  }
  return null;
}
