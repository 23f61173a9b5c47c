import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, type LocalDate, laterOf } from '../../shared/local-date.js';
import { type NewTask, Tasks } from '../../tasks/tasks.service.js';
import type { LeadTerm } from '../leads/leads.js';
import { firstMeasuresOf, MeasureTasks } from '../outcomes/measure-tasks.js';
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
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly staff: StaffQueries,
    private readonly measures: MeasureTasks,
    private readonly clock: Clock,
  ) {}

  /** A lead begins: they make contact on their first day, ask how things are, and review the support when that is due. */
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
    const toAskFirst = await this.measures.toAskFirst(packageId, organisationId, term);
    await this.tasks.raiseAll([firstContact, ...toAskFirst, reviewTask(packageId, organisationId, term, reviewOn)]);
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

  /** A lead's term is over: what they had not done is no longer theirs to do, and nobody stands in for them. */
  async end(packageId: string, term: LeadTerm, reviewOn: LocalDate | null): Promise<void> {
    const review = reviewOn ? [reviewOf(packageId, term, reviewOn)] : [];
    const covers = await this.work.query<{ id: string }>('select id from support.cover where package_id = $1', [
      packageId,
    ]);
    const ofTheTerm = [firstContactOf(packageId, term), firstMeasuresOf(packageId, term), ...review];
    await this.tasks.closeByOrigin([...ofTheTerm, ...covers.map(({ id }) => coverOf(id))], 'cancelled');
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

  /** Tells whoever stands in for the lead, on the first day of it. */
  async askCover(cover: { id: string; packageId: string; userId: string; from: LocalDate }, organisationId: string) {
    await this.tasks.raise({
      ...OF_A_PACKAGE,
      organisationId,
      assigneeId: cover.userId,
      kind: 'stand-in-for-lead',
      title: 'Stand in for a lead professional who is away',
      dueOn: cover.from,
      subjectId: cover.packageId,
      origin: coverOf(cover.id),
    });
  }

  /** These covers are over. */
  async coverEnds(coverIds: readonly string[]): Promise<void> {
    await this.tasks.closeByOrigin(coverIds.map(coverOf), 'cancelled');
  }

  /** A leaver's support has come to the coordinator, who settles who leads it from now on. */
  async settleLead(packageId: string, organisationId: string, term: LeadTerm): Promise<void> {
    await this.tasks.raise({
      ...OF_A_PACKAGE,
      organisationId,
      assigneeId: term.userId,
      kind: 'settle-lead',
      title: 'Settle who leads this support from now on',
      dueOn: laterOf(term.from, this.clock.today()),
      subjectId: packageId,
      origin: `package:${packageId}:settle-lead:${term.id}`,
    });
  }

  /** The hand-over has its answer, or no longer needs one. */
  async answered(handoverId: string, as: 'done' | 'cancelled'): Promise<void> {
    await this.tasks.closeByOrigin(`handover:${handoverId}`, as);
  }
}

function coverOf(coverId: string): string {
  return `cover:${coverId}`;
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
