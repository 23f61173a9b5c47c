import { Injectable } from '@nestjs/common';
import {
  type BelongingsEnd,
  mayAskToMove,
  mayEndProtection,
  protection,
  type BelongingsFacts,
} from '../../law/homelessness/co-operation/belongings.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { CaseRecords } from '../applications/case-records.js';
import { beforeTheApproach, inTheFuture } from '../dated.js';
import { CaseNotices } from '../notices/case-notices.js';
import { Belongings } from './belongings.entity.js';
import { BelongingsQueries, placeOf, type ReadBelongings } from './belongings.queries.js';
import { BELONGINGS_STATES, type BelongingsMove } from './belongings.states.js';
import { EscortForBelongings } from './escort.js';

export interface NewBelongings extends Omit<BelongingsFacts, 'owedNowOrBefore'> {
  /** What and where they are. */
  readonly what: string;
  readonly openedOn: LocalDate;
  /** They are fetched with the police. When not said: where abuse was disclosed. */
  readonly policeEscort?: boolean;
}

export interface MoveRequest {
  readonly moveTo: string;
  readonly requestedOn: LocalDate;
  readonly consequenceToldOn?: LocalDate;
}

/** Protects belongings until it ends and the person is told why (ss.211-212). Whether it is a duty, the law says. */
@Injectable()
export class BelongingsProtection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly queries: BelongingsQueries,
    private readonly notices: CaseNotices,
    private readonly escort: EscortForBelongings,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Begins to protect belongings. Refusals: missing, forbidden, `in-the-future`, `before-the-approach`. */
  async protect(applicationId: string, belongings: NewBelongings): Promise<ReadBelongings | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;

    const refused = this.misdated('openedOn', belongings.openedOn, application);
    if (refused) return refused;
    const basis = protection({ ...belongings, owedNowOrBefore: await this.owedNowOrBefore(application) });

    const id = newId();
    await this.work.manager.insert(Belongings, {
      ...{ id, applicationId, basis, openedOn: belongings.openedOn, status: 'protected' },
      sealedWhat: this.cipher.seal(belongings.what, placeOf(id, 'what')),
      openedBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    });
    if (belongings.policeEscort ?? application.abuseDisclosed) await this.escort.ask(application, id);

    this.record('belongings.protected', applicationId, { belongingsId: id, basis });

    return this.queries.one(applicationId, id);
  }

  /**
   * Takes a request to move them to a place that the person names, once they know what follows.
   * Refusals: missing, forbidden, `belongings-move-not-allowed`, `in-the-future`, `before-the-approach`, `unlawful-step` (PR-3).
   */
  async requestMove(applicationId: string, id: string, request: MoveRequest): Promise<ReadBelongings | Refusal> {
    const found = await this.lock(applicationId, id);
    if (isRefusal(found)) return found;

    const { moveTo, requestedOn, consequenceToldOn } = request;
    const refused =
      refuseMove(found.belongings, 'requestMove') ?? this.misdated('requestedOn', requestedOn, found.application);
    if (refused) return refused;
    const unlawful = mayAskToMove(consequenceToldOn, requestedOn);
    if (unlawful) return unlawfulRefusal(unlawful);

    await this.work.manager.update(Belongings, id, {
      status: 'move-requested',
      moveRequestedOn: requestedOn,
      consequenceToldOn,
      sealedMoveTo: this.cipher.seal(moveTo, placeOf(id, 'move-to')),
    });

    this.record('belongings.move-requested', applicationId, { belongingsId: id });

    return this.queries.one(applicationId, id);
  }

  /**
   * Ends it; the person is told that it has ended, and why (N-212).
   * Refusals: missing, forbidden, `belongings-move-not-allowed`, `in-the-future`, `before-the-approach`, `unlawful-step` (PR-1, PR-3).
   */
  async end(
    applicationId: string,
    id: string,
    { ground, endedOn, reasons }: { ground: BelongingsEnd; endedOn: LocalDate; reasons: string },
  ): Promise<ReadBelongings | Refusal> {
    const found = await this.lock(applicationId, id);
    if (isRefusal(found)) return found;

    const { application, belongings } = found;
    const refused = refuseMove(belongings, 'end') ?? this.misdated('endedOn', endedOn, application);
    if (refused) return refused;
    const unlawful = mayEndProtection(ground, {
      basis: belongings.basis,
      moveRequested: belongings.moveRequestedOn !== null,
    });
    if (unlawful) return unlawfulRefusal(unlawful);

    await this.work.manager.update(Belongings, id, {
      status: 'ended',
      endedOn,
      endGround: ground,
      sealedEndReasons: this.cipher.seal(reasons, placeOf(id, 'end-reasons')),
    });
    await this.escort.over(id, 'cancelled');
    await this.notices.due(application, 'N-212', this.clock.today());

    this.record('belongings.ended', applicationId, { belongingsId: id, ground });

    return this.queries.one(applicationId, id);
  }

  private async lock(applicationId: string, id: string) {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const belongings = await this.work.manager.findOne(Belongings, { where: { id, applicationId } });
    return belongings ? { application, belongings } : Refusal.missing();
  }

  private async owedNowOrBefore({ id, accommodationTrack }: Application): Promise<boolean> {
    if (accommodationTrack !== 'none') return true;
    const [owed] = await this.work.query(
      `select 1 where exists (select 1 from homelessness.duty where application_id = $1)
                   or exists (select 1 from homelessness.clock where application_id = $1 and clock = 'K-33')`,
      [id],
    );
    return owed !== undefined;
  }

  private misdated(field: string, day: LocalDate, { approachedOn }: Application): Refusal | null {
    return inTheFuture(field, day, this.clock.today()) ?? beforeTheApproach(field, day, approachedOn);
  }

  private record(action: string, subjectId: string, details: Record<string, unknown>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'application', subjectId, details });
  }
}

function refuseMove({ status }: Belongings, move: BelongingsMove): Refusal | null {
  if (BELONGINGS_STATES.allows(status, move)) return null;
  return Refusal.clash(
    'belongings-move-not-allowed',
    'That cannot be done with these belongings now. Look at how they stand.',
  );
}
