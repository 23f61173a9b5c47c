import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { Staff } from '../../access/staff.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Assignments } from '../../tasks/assignment/assignments.service.js';
import { PackageTasks } from '../packages/package-tasks.js';
import { SupportPackage } from '../packages/package.entity.js';
import { handsOverOn } from '../packages/package.rules.js';
import { cannotLead } from '../support.refusals.js';
import { Leads } from './leads.js';

/**
 * A worker leaves. Whatever they lead has another lead in the same transaction, or their account stays open: the database refuses
 * an account closed over a package (`a_leaver_leads_nobody`).
 */
@Injectable()
export class Leavers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
    private readonly accounts: Staff,
    private readonly leads: Leads,
    private readonly tasks: PackageTasks,
    private readonly assignments: Assignments,
    private readonly clock: Clock,
  ) {}

  /**
   * Closes a colleague's account; the support they lead goes to `toUserId`, or to a coordinator of their service, who then has the
   * task of settling who leads it. Refusals: missing, forbidden for oneself, `cannot-lead`, `nobody-takes-over`.
   */
  async leave(userId: string, { toUserId }: { readonly toUserId?: string }) {
    const colleague = await this.staff.seniority(userId, { active: true });
    if (!colleague) return Refusal.missing();
    if (this.work.actor.kind === 'user' && this.work.actor.userId === userId) return notYourself();
    // From here on whoever would give them anything waits, and then finds nobody; what they were given before is found here.
    const closed = await this.accounts.close(userId);
    if (isRefusal(closed)) return closed;
    const led = await this.lockAllOf(userId);

    const successor = toUserId ?? (await this.coordinatorBeside());
    const takesOver = successor ? await this.leads.candidate(successor) : null;
    if (toUserId !== undefined && !takesOver) return cannotLead('toUserId');
    if (led.length > 0 && !takesOver) return nobodyTakesOver();
    const elsewhere = led.some(({ organisationId }) => organisationId !== takesOver?.organisationId);
    if (elsewhere) return cannotLead('toUserId');

    for (const open of takesOver ? led : []) await this.pass(open, takesOver?.id ?? '', toUserId === undefined);
    await this.withdrawFrom(userId);
    await this.assignments.release(userId);

    return {
      userId,
      packagesHandedOver: led.length,
      leadProfessionalId: led.length > 0 ? (takesOver?.id ?? null) : null,
    };
  }

  private async pass(open: SupportPackage, toUserId: string, unsettled: boolean): Promise<void> {
    const before = await this.leads.present(open.id);
    const term = await this.leads.pass(open.id, toUserId, handsOverOn(open.startsOn, this.clock.today()));
    await this.work.manager.update(SupportPackage, open.id, { version: open.version + 1 });
    await this.tasks.end(open.id, before, open.nextReviewOn);
    if (open.nextReviewOn) await this.tasks.begin(open.id, open.organisationId, term, open.nextReviewOn);
    if (unsettled) await this.tasks.settleLead(open.id, open.organisationId, term);
    this.work.record({
      action: 'support-package.passed-from-leaver',
      outcome: 'done',
      subjectType: 'support-package',
      subjectId: open.id,
      details: { leadProfessionalId: toUserId },
    });
  }

  /** What nobody answers any more: hand-overs that wait for them, and days on which they would stand in. */
  private async withdrawFrom(userId: string): Promise<void> {
    const asked = await this.work.query<{ id: string }>('select support.withdraw_from_leaver($1) as id', [userId]);
    for (const { id } of asked) await this.tasks.answered(id, 'cancelled');
    await this.tasks.coverEnds(await this.leads.standsInNoMore(userId, this.clock.today()));
  }

  private lockAllOf(userId: string): Promise<SupportPackage[]> {
    return this.work.manager
      .createQueryBuilder(SupportPackage, 'p')
      .setLock('pessimistic_write')
      .where(
        `p.id in (select l.package_id from support.lead_professional l where l.user_id = :userId and upper_inf(l.during))`,
        { userId },
      )
      .orderBy('p.id')
      .getMany();
  }

  private async coordinatorBeside(): Promise<string | null> {
    const [coordinator] = await this.staff.colleaguesWhoMay('package.coordinate');
    return coordinator?.id ?? null;
  }
}

function notYourself(): Refusal {
  return Refusal.forbidden('An account is closed by a colleague, never by the one it belongs to.');
}

function nobodyTakesOver(): Refusal {
  return Refusal.rule(
    'nobody-takes-over',
    'They lead support, and no coordinator of their service could take it over.',
    [{ field: 'toUserId', code: 'nobody-takes-over', message: 'Name a colleague who takes it over.' }],
  );
}
