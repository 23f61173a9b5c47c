// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { type HouseholdMember, householdInLaw } from '../../law/homelessness/household.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { STALE } from '../../shared/stale.js';
import { CaseRecords } from '../applications/case-records.js';
import { CaseHousehold } from './case-household.entity.js';

export type NewCaseHousehold = Pick<CaseHousehold, 'members' | 'immigrationControlled'>;

/** Keeps who of the recorded people a home must be for, and says what the law makes of it. Who they are stays with the household. */
@Injectable()
export class CaseHouseholds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  /** The latest version with what the law makes of it; version 0 before the first. Null when the caller sees no application. */
  async read(applicationId: string) {
    const [application] = await this.work.query('select 1 from homelessness.application where id = $1', [
      applicationId,
    ]);
    if (!application) return null;
    const subject = { subjectType: 'application', subjectId: applicationId } as const;
    this.work.record({ action: 'case-household.read', outcome: 'done', ...subject });
    return viewOf((await this.latest(applicationId)) ?? { version: 0, members: [], immigrationControlled: false });
  }

  /** Saves the next version. Refusals: missing, forbidden, `stale-version`, `not-of-this-household`, `restricted-is-not-eligible`. */
  async save(applicationId: string, version: number, { members, immigrationControlled }: NewCaseHousehold) {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    if (((await this.latest(applicationId))?.version ?? 0) !== version) return STALE;

    const refused = (await this.refuseStrangers(application.householdId, members)) ?? refuseContradiction(members);
    if (refused) return refused;

    const saved = { version: version + 1, members, immigrationControlled };
    await this.work.manager.insert(CaseHousehold, {
      ...saved,
      members: members.map((member) => ({ ...member })),
      applicationId,
      recordedBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    });

    this.work.record({
      action: 'case-household.saved',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { version: saved.version },
    });

    return viewOf(saved);
  }

  private async latest(applicationId: string): Promise<CaseHousehold | null> {
    return this.work.manager.findOne(CaseHousehold, { where: { applicationId }, order: { version: 'desc' } });
  }

  private async refuseStrangers(householdId: string, members: readonly HouseholdMember[]): Promise<Refusal | null> {
    for (const { personId } of members) {
      if ((await this.households.person(personId))?.householdId === householdId) continue;
      return Refusal.rule(
        'not-of-this-household',
        'Record everybody in the household first; a home is for those recorded.',
        [{ field: 'members', code: 'not-of-this-household', message: 'Choose people of this household, each once.' }],
      );
    }
    return null;
  }
}

function refuseContradiction(members: readonly HouseholdMember[]): Refusal | null {
  if (members.every(({ restricted, eligible }) => !restricted || eligible === false)) return null;
  return Refusal.rule('restricted-is-not-eligible', 'A restricted person is one who is not eligible (s.184(7)).', [
    {
      field: 'members',
      code: 'restricted-is-not-eligible',
      message: 'Say that they are not eligible, or not restricted.',
    },
  ]);
}

function viewOf({ version, members, immigrationControlled }: NewCaseHousehold & { readonly version: number }) {
  return { members, immigrationControlled, inLaw: householdInLaw(members, immigrationControlled), version };
}
