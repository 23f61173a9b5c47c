import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { Refusal } from '../../shared/refusal.js';
import { Handover } from './handover.entity.js';
import { Leads } from '../leads/leads.js';
import { SupportPackage } from '../packages/package.entity.js';
import { lockPackage } from '../packages/package-lock.js';
import { PackageTasks } from '../packages/package-tasks.js';
import { handsOverOn, mayHandOver } from '../packages/package.rules.js';
import { cannotLead, packageClosed } from '../support.refusals.js';

/**
 * Passes a package from one lead professional to the next. Until the next one has acknowledged, the first stays lead: there is no day
 * on which nobody is. Every command locks the package before it looks at a hand-over, so that two answers at once are one after the other.
 */
@Injectable()
export class Handovers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly leads: Leads,
    private readonly tasks: PackageTasks,
    private readonly clock: Clock,
  ) {}

  /** Asks somebody to take over. Refusals: `package-closed`, `handover-awaiting`, `already-the-lead`, `cannot-lead`. */
  async offer(packageId: string, { toUserId, note }: { toUserId: string; note: string }) {
    const offered = await lockPackage(this.work, packageId);
    if (!offered) return Refusal.missing();
    const present = await this.leads.present(packageId);
    if (!mayHandOver(this.work.actor, offered.organisationId, present.userId)) {
      return Refusal.forbidden(
        'A package is handed over by its lead professional or by the coordinator of their team.',
      );
    }

    const receiver = await this.leads.candidate(toUserId);
    const waiting = await this.work.manager.findOne(Handover, {
      where: { packageId, status: 'awaiting-acknowledgement' },
    });

    if (offered.status === 'closed') return packageClosed();
    if (waiting) return alreadyWaiting();
    if (toUserId === present.userId) return leadsAlready();
    if (!receiver) return cannotLead('toUserId');

    const handover = {
      id: newId(),
      packageId,
      fromUserId: present.userId,
      toUserId,
      note,
      status: 'awaiting-acknowledgement' as const,
      offeredAt: this.clock.now(),
      acknowledgedAt: null,
    };
    await this.work.manager.insert(Handover, handover);
    await this.tasks.askReceiver(handover);

    this.changed('support-package.hand-over-offered', packageId, { handoverId: handover.id, toUserId });

    return handover;
  }

  /** The receiver takes over, from today or the package's first day. Refusals: `package-closed`, `handover-not-awaiting`. */
  async acknowledge(packageId: string, handoverId: string) {
    const passed = await lockPackage(this.work, packageId);
    const handover = passed && (await this.find(packageId, handoverId));
    if (!handover) return Refusal.missing();
    if (this.work.actor.kind !== 'system' && handover.toUserId !== this.callerId) {
      return Refusal.forbidden('A hand-over is acknowledged by the worker it was offered to.');
    }

    const receiver = await this.leads.candidate(handover.toUserId);
    const before = await this.leads.present(packageId);

    if (passed.status === 'closed') return packageClosed();
    if (handover.status !== 'awaiting-acknowledgement') return answeredAlready();
    if (!receiver) return cannotLead('toUserId');

    const acknowledged = { status: 'acknowledged' as const, acknowledgedAt: this.clock.now() };
    const term = await this.leads.pass(packageId, receiver.id, handsOverOn(passed.startsOn, this.clock.today()));
    // The package first: once it is their organisation's, the receiver sees it without the request.
    await this.work.manager.update(SupportPackage, packageId, {
      organisationId: receiver.organisationId,
      version: passed.version + 1,
    });
    await this.work.manager.update(Handover, handoverId, acknowledged);
    await this.tasks.end(packageId, before, passed.nextReviewOn);
    if (passed.nextReviewOn) await this.tasks.begin(packageId, receiver.organisationId, term, passed.nextReviewOn);
    await this.tasks.answered(handoverId, 'done');

    this.changed('support-package.handed-over', packageId, { handoverId, leadProfessionalId: receiver.id });

    return { ...handover, ...acknowledged, leadProfessionalId: receiver.id, leadFrom: term.from };
  }

  /** Takes an offer back, or turns it down: the present lead goes on. Refusals: `package-closed`, `handover-not-awaiting`. */
  async withdraw(packageId: string, handoverId: string) {
    const kept = await lockPackage(this.work, packageId);
    const handover = kept && (await this.find(packageId, handoverId));
    if (!handover) return Refusal.missing();
    const present = await this.leads.present(packageId);
    const mayEnd =
      handover.toUserId === this.callerId || mayHandOver(this.work.actor, kept.organisationId, present.userId);
    if (!mayEnd)
      return Refusal.forbidden('An offer is withdrawn by those who made it or the worker it was offered to.');

    if (kept.status === 'closed') return packageClosed();
    if (handover.status !== 'awaiting-acknowledgement') return answeredAlready();

    await this.work.manager.update(Handover, handoverId, { status: 'withdrawn' });
    await this.tasks.answered(handoverId, 'cancelled');

    this.changed('support-package.hand-over-withdrawn', packageId, { handoverId });

    return { ...handover, status: 'withdrawn' as const };
  }

  private get callerId(): string | null {
    return this.work.actor.kind === 'user' ? this.work.actor.userId : null;
  }

  private find(packageId: string, handoverId: string): Promise<Handover | null> {
    return this.work.manager.findOne(Handover, { where: { id: handoverId, packageId } });
  }

  private changed(action: string, packageId: string, details: Record<string, string>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'support-package', subjectId: packageId, details });
  }
}

function alreadyWaiting(): Refusal {
  return Refusal.clash(
    'handover-awaiting',
    'A hand-over of this package is waiting for its answer. Wait for it, or withdraw it first.',
  );
}

function answeredAlready(): Refusal {
  return Refusal.clash('handover-not-awaiting', 'This hand-over has been answered or withdrawn already.');
}

function leadsAlready(): Refusal {
  return Refusal.rule('already-the-lead', 'They lead this support already.', [
    { field: 'toUserId', code: 'already-the-lead', message: 'Choose another worker.' },
  ]);
}
