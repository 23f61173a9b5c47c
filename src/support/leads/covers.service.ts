import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { PackageChanges } from '../packages/package-changes.js';
import { PackageTasks } from '../packages/package-tasks.js';
import { mayHandOver } from '../packages/package.rules.js';
import { cannotLead } from '../support.refusals.js';
import { SupportQueries } from '../support.queries.js';
import { Cover } from './cover.entity.js';
import { Leads } from './leads.js';

export interface NewCover {
  readonly userId: string;
  readonly from: string;
  readonly to: string;
}

/** Who stands in while a lead is away. The lead stays the lead, on every day of it: cover is whom to turn to, never a second lead. */
@Injectable()
export class Covers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly changes: PackageChanges,
    private readonly leads: Leads,
    private readonly tasks: PackageTasks,
    private readonly packages: SupportQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Names a colleague of the lead for days to come, both counted.
   * Refusals: `package-closed`, `cannot-lead`, `leads-it-themself`, `in-the-past`, `to-before-from`, `covered-already`.
   */
  async arrange(packageId: string, { userId, ...days }: NewCover) {
    const covered = await this.changes.begin(packageId);
    if (isRefusal(covered)) return covered;
    const lead = await this.leads.present(packageId);
    if (!mayHandOver(this.work.actor, covered.organisationId, lead.userId)) return notTheirs();

    const [from, to] = [days.from as LocalDate, days.to as LocalDate];
    const colleague = await this.leads.candidate(userId);

    if (colleague?.organisationId !== covered.organisationId) return cannotLead('userId');
    if (userId === lead.userId) return leadsItThemself();
    if (from < this.clock.today()) return inThePast();
    if (to < from) return endsBeforeItBegins();
    const other = await this.work.manager.findOne(Cover, {
      where: { packageId, calledOffAt: IsNull(), from: LessThanOrEqual(to), to: MoreThanOrEqual(from) },
    });
    if (other) return coveredAlready();

    const cover = { id: newId(), packageId, userId, from, to, recordedAt: this.clock.now(), calledOffAt: null };
    await this.work.manager.insert(Cover, { ...cover, recordedBy: this.changes.by });
    await this.tasks.askCover(cover, covered.organisationId);

    await this.changes.end(covered, 'support-package.covered', { coverId: cover.id, userId });

    return this.packages.whole(packageId);
  }

  /** The lead is back, or does not go: today is the last day of a cover that runs. Refusals: `package-closed`, `cover-over`. */
  async end(packageId: string, coverId: string) {
    const covered = await this.changes.begin(packageId);
    if (isRefusal(covered)) return covered;
    const lead = await this.leads.present(packageId);
    if (!mayHandOver(this.work.actor, covered.organisationId, lead.userId)) return notTheirs();
    const cover = await this.work.manager.findOne(Cover, { where: { id: coverId, packageId } });
    if (!cover) return Refusal.missing();

    const today = this.clock.today();
    if (cover.calledOffAt || cover.to < today) return Refusal.clash('cover-over', 'This cover is over already.');

    const change = cover.from > today ? { calledOffAt: this.clock.now() } : { to: today };
    await this.work.manager.update(Cover, coverId, change);
    await this.tasks.coverEnds([coverId]);

    await this.changes.end(covered, 'support-package.cover-ended', { coverId });

    return this.packages.whole(packageId);
  }
}

function notTheirs(): Refusal {
  return Refusal.forbidden('Cover is arranged by the lead professional or the coordinator of their team.');
}

function leadsItThemself(): Refusal {
  return Refusal.rule('leads-it-themself', 'They lead this support and cannot stand in for themself.', [
    { field: 'userId', code: 'leads-it-themself', message: 'Choose a colleague.' },
  ]);
}

function inThePast(): Refusal {
  return Refusal.rule('in-the-past', 'Cover is arranged for days to come.', [
    { field: 'from', code: 'in-the-past', message: 'Enter today or a later day.' },
  ]);
}

function endsBeforeItBegins(): Refusal {
  return Refusal.rule('to-before-from', 'Cover cannot end before it begins.', [
    { field: 'to', code: 'to-before-from', message: 'Enter the first day or a later one.' },
  ]);
}

function coveredAlready(): Refusal {
  return Refusal.clash('covered-already', 'Somebody stands in on one of these days. End that cover first.');
}
