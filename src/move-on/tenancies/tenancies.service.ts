import { Injectable } from '@nestjs/common';
import { CouncilLaw } from '../../directory/council-law.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { checkTenancy, type Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { checkForm, type LandlordKind } from '../../law/domestic-abuse/tenancy-forms.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import type { UnlawfulStep } from '../../law/unlawful-step.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { tenancyRecorded } from '../move-on.events.js';
import { JointTenancyQueries } from '../joint-tenancies/joint-tenancy.queries.js';
import { MoveOnPlans } from '../plans/plans.service.js';
import { SustainmentChecks } from '../sustainment/sustainment-checks.js';
import { Tenancy } from './tenancy.entity.js';
import { landlordKindOf } from './landlord.js';
import { recordedAlready, refuseFirstDay, unknownLandlord } from './tenancy.refusals.js';

export interface NewTenancy {
  readonly householdId: string;
  readonly landlordProviderId: string;
  readonly tenure: Tenure;
  readonly startsOn: string;
  readonly connectedWithAbuse: boolean;
  readonly previousTenure?: string;
  /** Whose work the checks are; a user's own organisation when not given. */
  readonly organisationId?: string;
}

/** Records the home a household moves on to. In which form it may be let is decided by src/law, by the law of its first day. */
@Injectable()
export class Tenancies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
    private readonly plans: MoveOnPlans,
    private readonly checks: SustainmentChecks,
    private readonly joint: JointTenancyQueries,
    private readonly law: CouncilLaw,
    private readonly clock: Clock,
  ) {}

  /**
   * Records a tenancy and raises its checks. Refusals: missing, `unknown-landlord`, `unlawful-step`, `too-far-ahead`,
   * `tenancy-recorded-already`.
   */
  async create(command: NewTenancy) {
    if (!(await this.households.fit(command.householdId))) return Refusal.missing();
    await this.households.holdAlone(command.householdId);

    const landlord = await this.directory.provider(command.landlordProviderId);
    if (!landlord) return unknownLandlord();
    const unlawful = await this.unlawful(command, landlordKindOf(landlord.type));
    if (unlawful) return unlawfulRefusal(unlawful);
    const mistyped = refuseFirstDay(command.startsOn as LocalDate, this.clock.today());
    if (mistyped) return mistyped;
    if (await this.isRecorded(command)) return recordedAlready();

    const organisationId = this.teamOf(command);
    const settled = await this.checks.settled(organisationId);
    const tenancy = {
      id: newId(),
      householdId: command.householdId,
      organisationId,
      landlordId: landlord.id,
      tenure: command.tenure,
      startsOn: command.startsOn as LocalDate,
      connectedWithAbuse: command.connectedWithAbuse,
      previousTenure: command.previousTenure ?? null,
      ...{ endedOn: null, endReason: null, followedBy: null, endedBy: null },
      policyVersion: settled.version,
      version: 1,
      createdAt: this.clock.now(),
      createdBy: this.work.actor.kind === 'user' ? this.work.actor.userId : null,
    };
    await this.work.manager.insert(Tenancy, tenancy);
    await this.plans.complete(command.householdId);
    const checks = await this.checks.raise(tenancy, settled.sustainmentWeeks);

    this.work.record({
      action: 'tenancy.created',
      outcome: 'done',
      subjectType: 'tenancy',
      subjectId: tenancy.id,
      details: { tenure: tenancy.tenure },
    });
    this.work.publish(tenancyRecorded, {
      tenancyId: tenancy.id,
      householdId: tenancy.householdId,
      startsOn: tenancy.startsOn,
    });

    const { id, householdId, tenure, startsOn, connectedWithAbuse, previousTenure, version } = tenancy;
    return {
      ...{ id, householdId, landlordProviderId: landlord.id, tenure, startsOn, connectedWithAbuse, previousTenure },
      sustainmentChecks: checks,
      version,
    };
  }

  private async isRecorded({ householdId, landlordProviderId, tenure, startsOn }: NewTenancy): Promise<boolean> {
    const same = await this.work.query(
      `select 1 from move_on.tenancy
        where household_id = $1 and landlord_id = $2 and tenure = $3 and starts_on = $4 and ended_on is null`,
      [householdId, landlordProviderId, tenure, startsOn],
    );
    return same.length > 0;
  }

  /** Who fled a joint tenancy that was for life keeps the right to one, whatever is said here of what they had before. */
  private async unlawful(command: NewTenancy, landlord: LandlordKind): Promise<UnlawfulStep | null> {
    const { householdId, tenure, startsOn } = command;
    const kept = (await this.joint.keepsLifetimeRight(householdId))
      ? { connectedWithAbuse: true, previousTenure: 'secure' }
      : {};
    return (
      checkTenancy({ ...command, ...kept, landlordIsCouncil: landlord === 'council' }) ??
      checkForm({ landlord, tenure, startsOn: startsOn as LocalDate }, this.law.settings.commencements)
    );
  }

  private teamOf(command: NewTenancy): string {
    const { actor } = this.work;
    const team = actor.kind === 'user' ? actor.organisationId : command.organisationId;
    if (!team) throw new Error('a tenancy belongs to an organisation: the system has to name it');
    return team;
  }
}
