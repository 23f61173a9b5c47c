import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isId, newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { type OverriddenStep, Override } from './override.entity.js';

export interface Agreement {
  readonly step: OverriddenStep;
  /** The decision, duty or letter's notice that it was for. */
  readonly subjectId: string;
  /** Another supervisor than whoever takes the step; that has been checked. */
  readonly agreedBy: string;
  /** Why, in writing. */
  readonly reasons: string;
  readonly onDay: LocalDate;
}

/** Whose judgement may lift a guard that one officer alone may not, and each guard that it lifted. */
@Injectable()
export class Supervisors {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
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

  /** Records the rules that were lifted for one step; nothing where there was none. */
  async keepAgreement(application: Application, rules: readonly string[], agreement: Agreement): Promise<void> {
    const { actor } = this.work;
    for (const rule of rules) {
      await this.work.manager.insert(Override, {
        id: newId(),
        applicationId: application.id,
        organisationId: application.organisationId,
        rule,
        decidedBy: actor.kind === 'user' ? actor.userId : null,
        createdAt: this.clock.now(),
        ...agreement,
      });
      this.work.record({
        action: 'rule.overridden',
        outcome: 'done',
        subjectType: 'application',
        subjectId: application.id,
        details: { rule, step: agreement.step, agreedBy: agreement.agreedBy },
      });
    }
  }
}
