import { Injectable } from '@nestjs/common';
import { AccountQueries } from '../../homelessness/account/account.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ChronologyQueries } from '../chronology/chronology.queries.js';
import { NoteQueries } from '../notes/note.queries.js';
import { PartnerQueries } from '../partners/partner.queries.js';
import { type PersonsRecord, recordOf } from './record.view.js';

const ALL = { after: null, limit: 100_000 } as const;

/**
 * The record of a household as it is given to the person (UK GDPR art 15): what the caller's organisation keeps in words, and what happened.
 * What is about somebody else or was told in confidence is left out, and the record says that something was.
 */
@Injectable()
export class RecordQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly accounts: AccountQueries,
    private readonly notes: NoteQueries,
    private readonly partners: PartnerQueries,
    private readonly chronology: ChronologyQueries,
    private readonly clock: Clock,
  ) {}

  /** The whole record; giving it is audited. Null when the caller sees no such household. */
  async give(householdId: string): Promise<PersonsRecord | null> {
    const household = await this.households.whole(householdId);
    if (!household) return null;
    const { organisationId } = this.work.actor as UserActor;
    const accounts = (await this.accounts.ofHousehold(householdId)) ?? [];
    const consents = (await this.partners.consents(householdId, ALL)) ?? [];
    const shares = (await this.partners.shares(householdId, ALL)) ?? [];

    this.work.record({ action: 'record.given', outcome: 'done', subjectType: 'household', subjectId: householdId });

    return recordOf({
      household,
      givenOn: this.clock.today(),
      told: accounts.filter((account) => account.organisationId === organisationId).flatMap(({ parts }) => parts),
      notes: await this.notes.forThePerson(householdId),
      consents,
      shares: shares.filter((share) => share.organisationId === organisationId),
      happened: await this.chronology.latest(householdId, ALL.limit),
    });
  }
}
