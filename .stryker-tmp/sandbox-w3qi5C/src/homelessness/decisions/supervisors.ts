// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isId } from '../../shared/ids.js';
import { Refusal } from '../../shared/refusal.js';

/** Whose judgement may lift a guard that one officer alone may not. */
@Injectable()
export class Supervisors {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
  ) {}

  /** The caller's own id when they supervise at the organisation: what they do themselves they have agreed to. */
  callerFor(organisationId: string): string | null {
    const { actor } = this.work;
    const supervises =
      actor.kind === 'user' && actor.organisationId === organisationId && actor.roles.includes('housing-supervisor');
    return supervises ? actor.userId : null;
  }

  /** Refuses anyone who is not another, active housing supervisor of the organisation; nobody named is no refusal. */
  async refuseUnlessOne(named: unknown, organisationId: string, field: string): Promise<Refusal | null> {
    if (named === undefined || named === null) return null;
    const person = isId(named) ? await this.staff.activeUser(named) : null;
    const { actor } = this.work;
    const another = actor.kind !== 'user' || person?.id !== actor.userId;
    const supervises = person?.organisationId === organisationId && person.roles.includes('housing-supervisor');
    if (another && supervises) return null;
    return Refusal.rule('not-a-supervisor', 'A second officer is another housing supervisor of your council.', [
      { field, code: 'not-a-supervisor', message: 'Choose a housing supervisor other than yourself.' },
    ]);
  }
}
