import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import type { Actor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** Whose work it is: a team, and perhaps one of its members. */
export interface WorkOf {
  readonly organisationId: string;
  readonly assigneeId: string | null;
}

/** Whose work the risk to a person is: of whoever leads their support, or else assessed them last, or else brought it up. */
@Injectable()
export class RiskOwners {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
  ) {}

  /** Whose work a household's is: of whoever leads the support that began first; `otherwise` while nobody does. */
  async ofHousehold(householdId: string, otherwise: WorkOf): Promise<WorkOf> {
    const [lead] = await this.work.query<WorkOf>(
      `select p.organisation_id as "organisationId", l.user_id as "assigneeId"
         from support.package p join support.lead_professional l on l.package_id = p.id and upper_inf(l.during)
        where p.household_id = $1 and p.status = 'active' order by p.starts_on, p.id limit 1`,
      [householdId],
    );
    return this.stillThere(lead ?? otherwise);
  }

  /** Whose work the risk to this person is; `otherwise` while nobody leads or has assessed: the caller's when it is not said. */
  async of(personId: string, otherwise?: WorkOf): Promise<WorkOf> {
    const known = (await this.leadOf(personId)) ?? (await this.lastAssessorOf(personId));
    return this.stillThere(known ?? otherwise ?? callerOf(this.work.actor));
  }

  /** The same team without its member who has left it. */
  private async stillThere(owner: WorkOf): Promise<WorkOf> {
    if (!owner.assigneeId) return owner;
    const there = await this.staff.activeUser(owner.assigneeId);
    return there?.organisationId === owner.organisationId ? owner : { ...owner, assigneeId: null };
  }

  private async leadOf(personId: string): Promise<WorkOf | null> {
    const [lead] = await this.work.query<WorkOf>(
      `select p.organisation_id as "organisationId", l.user_id as "assigneeId"
         from support.package p join support.lead_professional l on l.package_id = p.id and upper_inf(l.during)
        where p.person_id = $1 and p.status = 'active' order by p.starts_on, p.id limit 1`,
      [personId],
    );
    return lead ?? null;
  }

  private async lastAssessorOf(personId: string): Promise<WorkOf | null> {
    const [last] = await this.work.query<WorkOf>(
      `select organisation_id as "organisationId", assessed_by as "assigneeId"
         from support.risk_assessment where person_id = $1 order by assessed_on desc, id desc limit 1`,
      [personId],
    );
    return last ?? null;
  }
}

/** The caller as the one whose work it is. */
export function callerOf(actor: Actor): WorkOf {
  if (actor.kind !== 'user') throw new Error('this is some worker’s to do, and not the system’s');
  return { organisationId: actor.organisationId, assigneeId: actor.userId };
}
