import { Injectable } from '@nestjs/common';
import { CouncilLaw } from '../../directory/council-law.js';
import { checkJointNotice, checkNoticeWithdrawal, jointTenantNotice } from '../../law/domestic-abuse/tenancies.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { SafeContacts } from '../../people/safe-contacts.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import {
  type Advice,
  type JointForm,
  type JointOutcome,
  LIFETIME_FORMS,
  NOTICE_KINDS,
  type ReplyTo,
} from './joint-tenancy.codes.js';
import { JointTenancyRecord } from './joint-tenancy.entity.js';
import { JointTenancyQueries, type JointTenancyView } from './joint-tenancy.queries.js';
import { refuseEarlyEnd, refuseMoveDay, refuseUnsafeOrder } from './joint-tenancy.rules.js';
import { JOINT_STATES, type JointMove, refuseJointMove } from './joint-tenancy.states.js';
import { JointTenancyTasks } from './joint-tenancy-tasks.js';

export interface NewJointTenancy {
  readonly householdId: string;
  readonly form: JointForm;
  readonly fixedTermUntil?: LocalDate;
}

export interface JointNoticeServed {
  /** The day of the notice; today when not given. */
  readonly on?: LocalDate;
  readonly agreedOn: LocalDate;
  readonly replyTo: ReplyTo;
}

export interface OutcomeOfJointTenancy {
  readonly outcome: JointOutcome;
  readonly on?: LocalDate;
  readonly allAgreed?: boolean;
}

type Answer = Promise<JointTenancyView | Refusal>;

/**
 * What is done about a joint tenancy that somebody fled. One tenant's notice ends it for everybody: none goes out before advice on both
 * sides, their agreement, and a safe way to reach them, and no answer to it goes to where they live. src/law decides the days (TN-3).
 */
@Injectable()
export class JointTenancies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly contacts: SafeContacts,
    private readonly queries: JointTenancyQueries,
    private readonly tasks: JointTenancyTasks,
    private readonly law: CouncilLaw,
    private readonly clock: Clock,
  ) {}

  /** Records a joint tenancy that was left; advice is due. */
  async record({ householdId, form, fixedTermUntil }: NewJointTenancy): Answer {
    if (!(await this.households.sees(householdId))) return Refusal.missing();

    const { organisationId, userId } = this.work.actor as UserActor;
    const held: JointTenancyRecord = {
      ...{ id: newId(), householdId, organisationId, form, fixedTermUntil: fixedTermUntil ?? null, status: 'recorded' },
      ...{ housingAdviceOn: null, legalAdviceOn: null, agreedOn: null, replyTo: null },
      ...{ servedOn: null, endsNotBefore: null, courtAskedOn: null, closedOn: null },
      ...{ version: 1, createdAt: this.clock.now(), createdBy: userId },
    };
    await this.work.manager.insert(JointTenancyRecord, held);
    await this.tasks.advise(held);

    return this.recorded(held.id, 'recorded');
  }

  /** They were advised; once on both sides, they are asked what they want. Refusals: `in-the-future`, `joint-tenancy-move-not-allowed`. */
  async advise(id: string, { about, on }: { about: Advice; on?: LocalDate }): Answer {
    const held = await this.lock(id);
    if (!held) return Refusal.missing();

    const today = this.clock.today();
    const day = on ?? today;
    // Advice comes before anything is begun.
    const refused = refuseJointMove(held.status, 'serve') ?? refuseMoveDay(day, null, today);
    if (refused) return refused;

    await this.tasks.advised(held, about);
    await this.advised(held, about, day);

    return this.recorded(id, 'advised', { about });
  }

  /** Its task was completed, on whichever list. True when this changed it; for the system only. */
  async adviseByTask(id: string, about: Advice, on: LocalDate): Promise<boolean> {
    const held = await this.lock(id);
    if (!held || (about === 'housing' ? held.housingAdviceOn : held.legalAdviceOn) !== null) return false;
    await this.advised(held, about, on);
    await this.recorded(id, 'advised', { about });
    return true;
  }

  /**
   * One joint tenant's notice was served on the landlord. Refusals: `joint-tenancy-move-not-allowed`, `in-the-future`,
   * `not-safe-to-serve`, `unlawful-step` (TN-3).
   */
  async serve(id: string, { on, agreedOn, replyTo }: JointNoticeServed): Answer {
    const held = await this.lock(id);
    if (!held) return Refusal.missing();

    const today = this.clock.today();
    const servedOn = on ?? today;
    const refused = refuseJointMove(held.status, 'serve') ?? refuseMoveDay(servedOn, null, today);
    if (refused) return refused;
    const unsafe = refuseUnsafeOrder(await this.contacts.reachableBy(held.householdId), today);
    if (unsafe) return unsafe;
    const kind = NOTICE_KINDS[held.form];
    const { commencements } = this.law.settings;
    const unlawful = checkJointNotice({ ...held, kind, agreedOn, servedOn }, commencements);
    if (unlawful) return unlawfulRefusal(unlawful);

    const { endsNotBefore } = jointTenantNotice(kind, servedOn, commencements);
    const changed = await this.save(held, 'serve', { agreedOn, replyTo, servedOn, endsNotBefore });
    await this.tasks.noticeRuns(changed, endsNotBefore, LIFETIME_FORMS.includes(held.form));

    return this.recorded(id, 'notice-served', { replyTo });
  }

  /** A court is asked to transfer it. Refusals: `joint-tenancy-move-not-allowed`, `in-the-future`, `not-safe-to-serve`. */
  async askCourt(id: string, { on }: { on?: LocalDate }): Answer {
    const held = await this.lock(id);
    if (!held) return Refusal.missing();

    const today = this.clock.today();
    const courtAskedOn = on ?? today;
    const refused = refuseJointMove(held.status, 'ask-court') ?? refuseMoveDay(courtAskedOn, null, today);
    if (refused) return refused;
    const unsafe = refuseUnsafeOrder(await this.contacts.reachableBy(held.householdId), today);
    if (unsafe) return unsafe;

    const changed = await this.save(held, 'ask-court', { courtAskedOn });
    await this.tasks.courtIsAsked(changed);

    return this.recorded(id, 'court-asked');
  }

  /**
   * What became of it. Refusals: `joint-tenancy-move-not-allowed`, `in-the-future`, `before-the-last-move`, `notice-still-runs`,
   * `unlawful-step` (TN-3) for a notice that cannot be taken back.
   */
  async conclude(id: string, { outcome, on, allAgreed = false }: OutcomeOfJointTenancy): Answer {
    const held = await this.lock(id);
    if (!held) return Refusal.missing();

    const today = this.clock.today();
    const day = on ?? today;
    const begun = outcome === 'transferred' || outcome === 'not-transferred' ? held.courtAskedOn : held.servedOn;
    const refused = refuseJointMove(held.status, outcome) ?? refuseMoveDay(day, begun, today);
    if (refused) return refused;
    const early = outcome === 'ended' ? refuseEarlyEnd(day, held.endsNotBefore) : null;
    if (early) return early;
    if (outcome === 'notice-withdrawn' && held.servedOn) {
      const taken = { servedOn: held.servedOn, allAgreed };
      const unlawful = checkNoticeWithdrawal(NOTICE_KINDS[held.form], taken, this.law.settings.commencements);
      if (unlawful) return unlawfulRefusal(unlawful);
    }

    const [status] = JOINT_STATES.leadsTo(held.status, outcome);
    const changed = await this.save(held, outcome, { closedOn: status === 'recorded' ? null : day });
    if (status === 'recorded') await this.tasks.choose(changed);
    else await this.tasks.leave(changed);

    return this.recorded(id, outcome);
  }

  private async advised(held: JointTenancyRecord, about: Advice, on: LocalDate): Promise<void> {
    const advice = about === 'housing' ? { housingAdviceOn: on } : { legalAdviceOn: on };
    const changed = { ...held, ...advice, version: held.version + 1 };
    await this.work.manager.update(JointTenancyRecord, held.id, { ...advice, version: changed.version });
    const first = held.housingAdviceOn === null || held.legalAdviceOn === null;
    // Where something has been begun or settled meanwhile, they have chosen.
    const open = first && held.status === 'recorded';
    if (open && changed.housingAdviceOn && changed.legalAdviceOn) await this.tasks.choose(changed);
  }

  private async save(
    held: JointTenancyRecord,
    move: JointMove,
    change: Partial<JointTenancyRecord>,
  ): Promise<JointTenancyRecord> {
    const [status] = JOINT_STATES.leadsTo(held.status, move);
    if (!status) throw new Error(`${move} leads nowhere`);
    await this.tasks.moved(held);
    const changed = { ...held, ...change, status, version: held.version + 1 };
    await this.work.manager.update(JointTenancyRecord, held.id, { ...change, status, version: changed.version });
    return changed;
  }

  private async recorded(id: string, what: string, details: Record<string, unknown> = {}): Answer {
    this.work.record({
      action: `joint-tenancy.${what}`,
      outcome: 'done',
      subjectType: 'joint-tenancy',
      subjectId: id,
      details,
    });
    return (await this.queries.whole(id)) ?? Refusal.missing();
  }

  private lock(id: string): Promise<JointTenancyRecord | null> {
    return this.work.manager.findOne(JointTenancyRecord, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}
