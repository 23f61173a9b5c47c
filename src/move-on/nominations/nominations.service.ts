import { Injectable } from '@nestjs/common';
import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { refuseConnectionTest } from '../../law/homelessness/referral/local-connection.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { PlanLock } from '../plans/plan-lock.js';
import { Homes } from './homes.js';
import type { LandlordWithdrew, NominationKind, NotTakenUp } from './nomination.codes.js';
import { Nomination } from './nomination.entity.js';
import { NominationQueries, type NominationView } from './nomination.queries.js';
import { acceptedAlready, answerPassed, planClosed } from './nomination.refusals.js';
import { refuseDay } from './nomination.rules.js';
import { NOMINATION_STATES, type NominationMove, refuseNominationMove } from './nomination.states.js';
import { NominationStore } from './nomination-store.js';

/** What is said where a council asks for a local connection. */
interface AskedOfThem {
  /** Whether they move for reasons connected with abuse. Left out, they do: no bar is put up by what was not asked. */
  readonly connectedWithAbuse?: boolean;
  /** Whether one of them leaves care and is under 25. Left out, so it is. */
  readonly careLeaverUnder25?: boolean;
}

export interface NewNomination extends AskedOfThem {
  readonly kind: NominationKind;
  readonly landlordProviderId: string;
  readonly localAuthorityCode: string;
  readonly tenure: Tenure;
  readonly bedrooms?: number;
  readonly answerBy?: LocalDate;
  /** Whoever lets the home asks for a local connection. */
  readonly localConnectionAsked?: boolean;
}

export interface NominationChange extends AskedOfThem {
  /** The day on which it happened; today when not given. */
  readonly on?: LocalDate;
  readonly answerBy?: LocalDate;
  /** Why it was not taken up or was taken back. */
  readonly reason?: NotTakenUp | LandlordWithdrew;
}

/**
 * Follows each way to a home until there is a tenancy or it comes to nothing. A home that is not taken up changes nothing but its own
 * record: the plan is open as before, and looks for another.
 */
@Injectable()
export class Nominations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly plans: PlanLock,
    private readonly homes: Homes,
    private readonly store: NominationStore,
    private readonly queries: NominationQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts a household forward for a home, or records one that is offered directly. Refusals: missing, `plan-closed`, `unknown-landlord`,
   * `unknown-local-authority`, `unsafe-area`, `in-the-past` for the day of the answer, `unlawful-step` (AL-2, TN-6, TR-1).
   */
  async register(planId: string, home: NewNomination): Promise<NominationView | Refusal> {
    const plan = await this.plans.one(planId);
    if (!plan) return Refusal.missing();

    const today = this.clock.today();
    const refused = await this.homes.refuse(plan.householdId, home);
    if (refused) return refused;
    if (plan.status !== 'open') return planClosed();
    if (home.answerBy && home.answerBy < today) return answerPassed();
    const barred = home.localConnectionAsked
      ? barredByConnection(home.kind, home, today, 'localConnectionAsked')
      : null;
    if (barred) return barred;

    const { id, householdId, organisationId } = plan;
    const { actor } = this.work;
    const nomination: Nomination = {
      ...{ id: newId(), planId: id, householdId, organisationId, kind: home.kind, landlordId: home.landlordProviderId },
      ...{ localAuthorityCode: home.localAuthorityCode, tenure: home.tenure, bedrooms: home.bedrooms ?? null },
      ...{ status: home.kind === 'direct-offer' ? 'offered' : 'registered', answerBy: home.answerBy ?? null },
      ...{ reason: null, version: 1, createdAt: this.clock.now() },
      createdBy: actor.kind === 'user' ? actor.userId : null,
    };
    await this.store.begin(plan, nomination, today);

    this.record('registered', nomination);

    return this.queries.whole(nomination.id);
  }

  /**
   * What became of it: asked for, offered, seen, accepted, not taken up, taken back. Refusals: missing, `nomination-move-not-allowed`,
   * `in-the-future`, `before-the-last-move`, `in-the-past` for the day of the answer, `home-accepted-already`, `unlawful-step` (AL-2).
   */
  async move(nominationId: string, move: NominationMove, change: NominationChange): Promise<NominationView | Refusal> {
    const held = await this.store.lock(nominationId);
    if (!held) return Refusal.missing();

    const { plan, nomination, lastMovedOn } = held;
    const today = this.clock.today();
    const on = change.on ?? today;
    const refused = refuseNominationMove(nomination.status, move) ?? refuseDay(on, lastMovedOn, today);
    if (refused) return refused;
    if (change.answerBy && change.answerBy < today) return answerPassed();
    const asked = change.reason === 'local-connection-asked';
    const barred = asked ? barredByConnection(nomination.kind, change, on, 'reason') : null;
    if (barred) return barred;
    const [status] = NOMINATION_STATES.leadsTo(nomination.status, move);
    if (!status) throw new Error(`${move} leads nowhere`);
    if (status === 'accepted' && (await this.queries.acceptedOf(plan.id))) return acceptedAlready();

    const { answerBy = nomination.answerBy, reason = null } = change;
    await this.store.save(plan, { ...nomination, status, answerBy, reason, version: nomination.version + 1 }, on);

    this.record(status, nomination, reason);

    return this.queries.whole(nominationId);
  }

  private record(what: string, { id, kind }: Nomination, reason: string | null = null): void {
    this.work.record({
      action: `nomination.${what}`,
      outcome: 'done',
      subjectType: 'nomination',
      subjectId: id,
      details: reason ? { kind, reason } : { kind },
    });
  }
}

/** AL-2: a council's or housing association's home is not kept from a victim for want of a local connection. */
function barredByConnection(kind: NominationKind, asked: AskedOfThem, on: LocalDate, field: string): Refusal | null {
  if (kind === 'private-home') return null;
  const { connectedWithAbuse = true, careLeaverUnder25 = true } = asked;
  const applicant = { movesForReasonsConnectedWithAbuse: connectedWithAbuse, careLeaverUnder25 };
  const unlawful = refuseConnectionTest(applicant, on, field);
  return unlawful && unlawfulRefusal(unlawful);
}
