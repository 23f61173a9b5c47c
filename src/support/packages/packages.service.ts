import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { Handover } from '../handovers/handover.entity.js';
import { Leads } from '../leads/leads.js';
import { Outcome } from '../outcomes/outcome.entity.js';
import { SupportPackage } from './package.entity.js';
import { lockPackage } from './package-lock.js';
import { PackageTasks } from './package-tasks.js';
import { firstReview, isOfItsTeam, mayStartOn, STARTS_AT_MOST_DAYS_AHEAD } from './package.rules.js';
import { blamingWords } from '../support.codes.js';
import { cannotLead, packageClosed } from '../support.refusals.js';
import { SupportQueries } from '../support.queries.js';

export interface NewPackage {
  readonly personId: string;
  readonly leadProfessionalId: string;
  readonly startsOn: string;
  readonly supportTypes: readonly string[];
  readonly needs?: readonly string[];
}

export interface Closing {
  readonly closedOn: string;
  readonly reason: string;
  readonly outcomes: readonly { readonly code: string; readonly result: string }[];
}

/**
 * Opens and closes what one person is given. A package knows no unit and no placement, and nothing here listens to a move: wherever
 * the person goes, it goes on until somebody closes it. Hand-overs are in handovers.service.ts.
 */
@Injectable()
export class Packages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly leads: Leads,
    private readonly tasks: PackageTasks,
    private readonly packages: SupportQueries,
    private readonly clock: Clock,
  ) {}

  /** Support for a person starts. Refusals: `cannot-lead`, `too-far-ahead`, `blaming-words`. */
  async open(command: NewPackage) {
    const person = await this.households.person(command.personId);
    if (!person) return Refusal.missing();

    const lead = await this.leads.candidate(command.leadProfessionalId);
    const startsOn = command.startsOn as LocalDate;
    const today = this.clock.today();

    if (!lead) return cannotLead('leadProfessionalId');
    if (!mayStartOn(startsOn, today)) return startsTooLate();
    const blame = blamingWords({
      supportTypes: command.supportTypes.join(' '),
      needs: command.needs?.join(' ') ?? '',
    });
    if (blame) return blame;

    const opened = {
      id: newId(),
      personId: person.id,
      householdId: person.householdId,
      organisationId: lead.organisationId,
      status: 'active' as const,
      startsOn,
      closedOn: null,
      closeReason: null,
      supportTypes: [...new Set(command.supportTypes)],
      needs: [...new Set(command.needs ?? [])],
      nextReviewOn: firstReview(startsOn, today),
      version: 1,
      createdAt: this.clock.now(),
      createdBy: this.work.actor.kind === 'user' ? this.work.actor.userId : null,
    };
    await this.work.manager.insert(SupportPackage, opened);
    const term = await this.leads.begin(opened.id, lead.id, startsOn);
    await this.tasks.begin(opened.id, opened.organisationId, term, opened.nextReviewOn);

    this.changed('support-package.opened', opened.id, { personId: person.id, leadProfessionalId: lead.id });

    return this.packages.whole(opened.id);
  }

  /** Support ends on `closedOn`, its last day, with what has changed. Refusals: `package-closed`, `in-the-future`, `before-it-started`, `blaming-words`. */
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

    this.changed('support-package.closed', packageId, { reason: closing.reason });

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

  private changed(action: string, packageId: string, details: Record<string, string>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'support-package', subjectId: packageId, details });
  }
}

function startsTooLate(): Refusal {
  return Refusal.rule('too-far-ahead', 'Support is recorded at most a month before it starts.', [
    {
      field: 'startsOn',
      code: 'too-far-ahead',
      message: `Enter a day no more than ${STARTS_AT_MOST_DAYS_AHEAD} days from today.`,
    },
  ]);
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
