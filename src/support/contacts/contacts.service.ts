import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal } from '../../shared/refusal.js';
import { Leads } from '../leads/leads.js';
import { PackageChanges } from '../packages/package-changes.js';
import { PackageTasks } from '../packages/package-tasks.js';
import { recordsFrom } from '../packages/package.rules.js';
import { longBefore, notYet } from '../support.refusals.js';
import { type ContactResult, type ContactWay, wasTogether } from './contact.codes.js';
import { Contact } from './contact.entity.js';

export interface NewContact {
  readonly happenedOn: string;
  readonly way: ContactWay;
  readonly cameOfIt: ContactResult;
  readonly offered: string;
  readonly chose?: string;
}

/** Keeps times together and contacts that were tried, as what was offered and what the person chose. */
@Injectable()
export class Contacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly changes: PackageChanges,
    private readonly leads: Leads,
    private readonly tasks: PackageTasks,
    private readonly clock: Clock,
  ) {}

  /** Records a contact; the lead's first one is done once the person was there. Refusals: `package-closed`, `in-the-future`, `before-it-started`. */
  async record(packageId: string, contact: NewContact) {
    const changed = await this.changes.begin(packageId);
    if (isRefusal(changed)) return changed;

    const happenedOn = contact.happenedOn as LocalDate;
    if (happenedOn > this.clock.today()) return notYet('happenedOn');
    if (happenedOn < recordsFrom(changed.startsOn)) return longBefore('happenedOn');

    const { way, cameOfIt, offered, chose = null } = contact;
    const kept = { id: newId(), packageId, happenedOn, way, cameOfIt, offered, chose, recordedAt: this.clock.now() };
    await this.work.manager.insert(Contact, { ...kept, recordedBy: this.changes.by });
    const lead = await this.leads.present(packageId);
    if (wasTogether(cameOfIt) && happenedOn >= lead.from) await this.tasks.contacted(packageId, lead);

    await this.changes.end(changed, 'support-package.contact-recorded', { contactId: kept.id, cameOfIt });

    return kept;
  }
}
