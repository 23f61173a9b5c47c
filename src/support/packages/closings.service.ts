import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { Handover } from '../handovers/handover.entity.js';
import { Leads } from '../leads/leads.js';
import type { GivenAnswer } from '../outcomes/measure.rules.js';
import { Measures } from '../outcomes/measures.service.js';
import { Outcome } from '../outcomes/outcome.entity.js';
import { blamingWords } from '../support.codes.js';
import { packageClosed } from '../support.refusals.js';
import { SupportQueries } from '../support.queries.js';
import { SupportPackage } from './package.entity.js';
import { lockPackage } from './package-lock.js';
import { PackageTasks } from './package-tasks.js';
import { isOfItsTeam } from './package.rules.js';

export interface Closing {
  readonly closedOn: string;
  readonly reason: string;
  readonly outcomes: readonly { readonly code: string; readonly result: string }[];
  /** How things are at the end; where they are left out they are asked for afterwards. */
  readonly measures?: readonly GivenAnswer[];
}

/** Ends what one person is given. Nothing else ends it: no move, no leaver and no day on the calendar. */
@Injectable()
export class Closings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly leads: Leads,
    private readonly tasks: PackageTasks,
    private readonly measures: Measures,
    private readonly packages: SupportQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Support ends on `closedOn`, its last day, with what has changed. Refusals: `package-closed`, `in-the-future`, `before-it-started`,
   * `blaming-words`, and those of measures.
   */
  async close(packageId: string, closing: Closing) {
    const open = await lockPackage(this.work, packageId);
    if (!open) return Refusal.missing();
    if (!isOfItsTeam(this.work.actor, open.organisationId)) {
      return Refusal.forbidden(
        'Only the organisation that leads this support can close it. Ask its lead professional.',
      );
    }

    const closedOn = closing.closedOn as LocalDate;
    const present = await this.leads.present(packageId);

    if (open.status === 'closed') return packageClosed();
    if (closedOn > this.clock.today()) return closedInTheFuture();
    if (closedOn < open.startsOn) return closedBeforeItStarted();
    const blame = blamingWords({
      reason: closing.reason,
      outcomes: closing.outcomes.map(({ code }) => code).join(' '),
    });
    if (blame) return blame;
    const nobodyToAsk = closing.reason === 'died' && !closing.measures;
    const refused = nobodyToAsk ? null : await this.measures.atTheEnd(open, present, closedOn, closing.measures);
    if (refused) return refused;

    await this.leads.end(packageId, closedOn);
    await this.tasks.end(packageId, present, open.nextReviewOn);
    await this.withdrawHandover(packageId);
    await this.work.manager.update(SupportPackage, packageId, {
      status: 'closed',
      closedOn,
      closeReason: closing.reason,
      nextReviewOn: null,
      version: open.version + 1,
    });
    await this.work.manager.insert(
      Outcome,
      closing.outcomes.map(({ code, result }) => ({ id: newId(), packageId, code, result })),
    );

    this.work.record({
      action: 'support-package.closed',
      outcome: 'done',
      subjectType: 'support-package',
      subjectId: packageId,
      details: { reason: closing.reason },
    });

    return this.packages.whole(packageId);
  }

  private async withdrawHandover(packageId: string): Promise<void> {
    const waiting = await this.work.manager.findOne(Handover, {
      where: { packageId, status: 'awaiting-acknowledgement' },
    });
    if (!waiting) return;
    await this.work.manager.update(Handover, waiting.id, { status: 'withdrawn' });
    await this.tasks.answered(waiting.id, 'cancelled');
  }
}

function closedInTheFuture(): Refusal {
  return Refusal.rule('in-the-future', 'Support cannot have ended on a day that has not come.', [
    { field: 'closedOn', code: 'in-the-future', message: 'Enter a day that is not after today.' },
  ]);
}

function closedBeforeItStarted(): Refusal {
  return Refusal.rule('before-it-started', 'Support cannot have ended before it started.', [
    { field: 'closedOn', code: 'before-it-started', message: 'Enter its first day or a later one.' },
  ]);
}
