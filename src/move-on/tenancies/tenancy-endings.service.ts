import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { tenancyEnded } from '../move-on.events.js';
import { MoveOnPlans } from '../plans/plans.service.js';
import { SustainmentChecks } from '../sustainment/sustainment-checks.js';
import { Tenancy } from './tenancy.entity.js';
import type { AfterTenancy, TenancyEnding } from './tenancy-ending.codes.js';
import { firstTask, needsAPlan, refuseEnding } from './tenancy-ending.rules.js';
import { TenancyQueries, type WholeTenancy } from './tenancy.queries.js';

export interface EndOfTenancy {
  /** Its last day; today when not given. */
  readonly endedOn?: LocalDate;
  readonly reason: TenancyEnding;
  readonly followedBy: AfterTenancy;
}

/**
 * Records that a tenancy is over and sees to what follows. Support packages are left alone: they belong to the person, and go on. Nothing
 * else reads the reason: no duty, no priority and no place in a list.
 */
@Injectable()
export class TenancyEndings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checks: SustainmentChecks,
    private readonly tasks: Tasks,
    private readonly plans: MoveOnPlans,
    private readonly queries: TenancyQueries,
    private readonly clock: Clock,
  ) {}

  /** A tenancy is over: nobody asks any more how it goes. Refusals: `tenancy-ended-already`, `in-the-future`, `before-it-began`. */
  async end(tenancyId: string, { endedOn, reason, followedBy }: EndOfTenancy): Promise<WholeTenancy | Refusal> {
    const tenancy = await this.lock(tenancyId);
    if (!tenancy) return Refusal.missing();

    const today = this.clock.today();
    const lastDay = endedOn ?? today;
    const refused = refuseEnding(tenancy, lastDay, today);
    if (refused) return refused;

    const { actor } = this.work;
    await this.work.manager.update(Tenancy, tenancyId, {
      ...{ endedOn: lastDay, endReason: reason, followedBy, version: tenancy.version + 1 },
      endedBy: actor.kind === 'user' ? actor.userId : null,
    });
    await this.checks.stop(tenancyId);
    await this.raiseNext(tenancy, followedBy, today);

    this.work.record({
      action: 'tenancy.ended',
      outcome: 'done',
      subjectType: 'tenancy',
      subjectId: tenancyId,
      details: { reason, followedBy },
    });
    this.work.publish(tenancyEnded, { tenancyId });

    return (await this.queries.tenancy(tenancyId)) ?? Refusal.missing();
  }

  /** Plans a way on where none of their homes stands and what followed is none. True when there is an open plan now; for the system only. */
  async planWayOn(tenancyId: string): Promise<boolean> {
    const tenancy = await this.lock(tenancyId);
    if (!tenancy?.followedBy || !needsAPlan(tenancy.followedBy)) return false;
    const standing = await this.work.query(
      'select 1 from move_on.tenancy where household_id = $1 and ended_on is null limit 1',
      [tenancy.householdId],
    );
    if (standing.length > 0) return false;
    await this.plans.reopen(tenancy);
    return true;
  }

  private async raiseNext({ id, organisationId }: Tenancy, followedBy: AfterTenancy, today: LocalDate): Promise<void> {
    const next = firstTask(followedBy, today);
    if (!next) return;
    const { actor } = this.work;
    const theirs = actor.kind === 'user' && actor.organisationId === organisationId;
    await this.tasks.raise({
      ...next,
      ...{ organisationId, assigneeId: theirs ? actor.userId : null },
      ...{ subjectType: 'tenancy', subjectId: id, source: 'tenancy', origin: `tenancy:${id}:ended` },
    });
  }

  private lock(id: string): Promise<Tenancy | null> {
    return this.work.manager.findOne(Tenancy, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}
