import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, type LocalDate, laterOf } from '../../shared/local-date.js';
import { type NewTask, Tasks } from '../../tasks/tasks.service.js';
import type { LeadTerm } from '../leads/leads.js';
import { ACKNOWLEDGE_WITHIN_DAYS } from './package.rules.js';

export const FIRST_CONTACT = 'first-contact';
export const REVIEW = 'review-support';

const OF_A_PACKAGE = { subjectType: 'support-package', source: 'package' } as const;

/**
 * The work that a package makes due. A lead's tasks carry their term in the origin: when the lead passes, theirs are closed and the
 * next lead's raised, whichever organisation they work for.
 */
@Injectable()
export class PackageTasks {
  constructor(
    private readonly tasks: Tasks,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  /** A lead begins: they make contact on their first day, and review the support when that is due. */
  async begin(packageId: string, organisationId: string, term: LeadTerm, reviewOn: LocalDate): Promise<void> {
    const firstContact = {
      ...OF_A_PACKAGE,
      organisationId,
      assigneeId: term.userId,
      kind: FIRST_CONTACT,
      title: 'Make first contact as lead professional',
      dueOn: laterOf(term.from, this.clock.today()),
      subjectId: packageId,
      origin: firstContactOf(packageId, term),
    };
    await this.tasks.raiseAll([firstContact, reviewTask(packageId, organisationId, term, reviewOn)]);
  }

  /** The next review is due on `reviewOn`. */
  async review(packageId: string, organisationId: string, term: LeadTerm, reviewOn: LocalDate): Promise<void> {
    await this.tasks.raise(reviewTask(packageId, organisationId, term, reviewOn));
  }

  /** A review was done by whoever led on its day; its task is closed if another way of doing it left it open. */
  async reviewed(packageId: string, term: LeadTerm, reviewOn: LocalDate): Promise<void> {
    await this.tasks.closeByOrigin(reviewOf(packageId, term, reviewOn), 'done');
  }

  /** The lead and the person were in contact: the first one is done. */
  async contacted(packageId: string, term: LeadTerm): Promise<void> {
    await this.tasks.closeByOrigin(firstContactOf(packageId, term), 'done');
  }

  /** A lead's term is over: what they had not done is no longer theirs to do. */
  async end(packageId: string, term: LeadTerm, reviewOn: LocalDate | null): Promise<void> {
    const review = reviewOn ? [reviewOf(packageId, term, reviewOn)] : [];
    await this.tasks.closeByOrigin([firstContactOf(packageId, term), ...review], 'cancelled');
  }

  /** Asks the receiver of a hand-over for their answer. */
  async askReceiver(handover: { id: string; packageId: string; toUserId: string }): Promise<void> {
    const receiver = await this.staff.activeUser(handover.toUserId);
    if (!receiver) throw new Error('a hand-over to somebody who is not there');
    await this.tasks.raise({
      ...OF_A_PACKAGE,
      organisationId: receiver.organisationId,
      assigneeId: receiver.id,
      kind: 'acknowledge-handover',
      title: 'Acknowledge a hand-over',
      dueOn: addDays(this.clock.today(), ACKNOWLEDGE_WITHIN_DAYS),
      subjectId: handover.packageId,
      origin: `handover:${handover.id}`,
    });
  }

  /** The hand-over has its answer, or no longer needs one. */
  async answered(handoverId: string, as: 'done' | 'cancelled'): Promise<void> {
    await this.tasks.closeByOrigin(`handover:${handoverId}`, as);
  }
}

function firstContactOf(packageId: string, term: LeadTerm): string {
  return `package:${packageId}:first-contact:${term.id}`;
}

function reviewOf(packageId: string, term: LeadTerm, reviewOn: LocalDate): string {
  return `package:${packageId}:review:${reviewOn}:${term.id}`;
}

function reviewTask(packageId: string, organisationId: string, term: LeadTerm, reviewOn: LocalDate): NewTask {
  return {
    ...OF_A_PACKAGE,
    organisationId,
    assigneeId: term.userId,
    kind: REVIEW,
    title: 'Review the support together',
    dueOn: reviewOn,
    subjectId: packageId,
    origin: reviewOf(packageId, term, reviewOn),
  };
}
