import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '../directory/directory.queries.js';
import { Clock } from '../platform/clock/clock.js';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId, newReference } from '../shared/ids.js';
import { Refusal } from '../shared/refusal.js';
import { Household } from './household.entity.js';
import { HouseholdQueries } from './household.queries.js';
import type { Level, Need, Relationship, Sex } from './people.codes.js';
import { unsafeAreasChanged } from './people.events.js';
import { Person } from './person.entity.js';
import { type SafeContactDetails, SafeContacts } from './safe-contacts.js';

export interface NewMember {
  readonly key: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: string;
  readonly sex: Sex;
  readonly relationshipToLead: Relationship;
  readonly ethnicity?: string;
  readonly firstLanguage?: string;
  readonly interpreterNeeded?: boolean;
  readonly pregnant?: boolean;
}

export interface AreaToAvoid {
  readonly localAuthorityCode: string;
  readonly reason?: string;
}

export interface NewHousehold {
  readonly members: readonly NewMember[];
  readonly safeContact?: SafeContactDetails;
  readonly unsafeAreas?: readonly AreaToAvoid[];
  readonly needs?: readonly Need[];
  readonly needLevels?: Readonly<Partial<Record<Need, Level>>>;
  readonly requirements?: {
    readonly carerSpace?: boolean;
    readonly wheelchair?: boolean;
    readonly stepFree?: boolean;
    readonly selfContained?: boolean;
    readonly womenOnly?: boolean;
    readonly pets?: number;
  };
}

/**
 * Records households and what keeps them safe. Sharing them is in `shares.service.ts`. It does not place or assess anybody.
 * Who may see a household is decided by the database (people.sees_household): what the caller may not see is not found.
 */
@Injectable()
export class Households {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly contacts: SafeContacts,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  /** Records a household of the caller's organisation. Refusals: `in-the-future`, `unknown-local-authority`. */
  async create(command: NewHousehold) {
    const actor = this.work.actor as UserActor;
    const unborn = command.members.findIndex((member) => member.dateOfBirth > this.clock.today());
    if (unborn >= 0) {
      return Refusal.rule('in-the-future', 'A date of birth cannot be after today.', [
        {
          field: `members.${unborn}.dateOfBirth`,
          code: 'in-the-future',
          message: 'Enter a date of birth that is not after today.',
        },
      ]);
    }
    const unknown = await this.unknownArea(command.unsafeAreas ?? []);
    if (unknown) return unknown;

    const household = {
      id: newId(),
      reference: newReference('HH'),
      organisationId: actor.organisationId,
      wheelchair: command.requirements?.wheelchair ?? false,
      stepFree: command.requirements?.stepFree ?? false,
      selfContained: command.requirements?.selfContained ?? false,
      womenOnly: command.requirements?.womenOnly ?? false,
      pets: command.requirements?.pets ?? 0,
      needs: [...new Set(command.needs ?? [])],
      needLevels: command.needLevels ?? {},
      carerSpace: command.requirements?.carerSpace ?? false,
      version: 1,
      createdAt: this.clock.now(),
      createdBy: actor.userId ?? null,
    };
    const people = command.members.map((member) => this.newPerson(household.id, member));
    await this.work.manager.insert(Household, household);
    await this.work.manager.insert(Person, people);
    await this.avoid(household.id, command.unsafeAreas ?? []);
    if (command.safeContact) await this.contacts.replace(household.id, command.safeContact);

    this.work.record({
      action: 'household.created',
      outcome: 'done',
      subjectType: 'household',
      subjectId: household.id,
    });

    return this.households.whole(household.id);
  }

  /** Replaces how the household may be reached. */
  async changeSafeContact(householdId: string, contact: SafeContactDetails) {
    if (!(await this.households.lock(householdId))) return Refusal.missing();

    await this.contacts.replace(householdId, contact);
    await this.bumpVersion(householdId);

    this.changed('household.safe-contact-changed', householdId);

    return this.households.whole(householdId);
  }

  /** Replaces the areas where they must not be placed. Refusal: `unknown-local-authority`. */
  async changeUnsafeAreas(householdId: string, areas: readonly AreaToAvoid[]) {
    if (!(await this.households.lock(householdId))) return Refusal.missing();
    const unknown = await this.unknownArea(areas);
    if (unknown) return unknown;

    await this.work.query('delete from people.unsafe_area where household_id = $1', [householdId]);
    await this.avoid(householdId, areas);
    const version = await this.bumpVersion(householdId);

    this.changed('household.unsafe-areas-changed', householdId);
    this.work.publish(unsafeAreasChanged, { householdId, version });

    return this.households.whole(householdId);
  }

  private newPerson(householdId: string, member: NewMember) {
    return {
      id: newId(),
      householdId,
      key: member.key,
      givenName: member.givenName,
      familyName: member.familyName,
      dateOfBirth: member.dateOfBirth as Person['dateOfBirth'],
      sex: member.sex,
      relationshipToLead: member.relationshipToLead,
      ethnicity: member.ethnicity ?? null,
      firstLanguage: member.firstLanguage ?? null,
      interpreterNeeded: member.interpreterNeeded ?? false,
      pregnant: member.pregnant ?? false,
      createdAt: this.clock.now(),
    };
  }

  private async unknownArea(areas: readonly AreaToAvoid[]): Promise<Refusal | null> {
    const [unknown] = await this.directory.unknownAmong(areas.map((area) => area.localAuthorityCode));
    if (unknown === undefined) return null;
    const index = areas.findIndex((area) => area.localAuthorityCode === unknown);
    return Refusal.rule('unknown-local-authority', 'One of the areas is not a council area that this service knows.', [
      {
        field: `unsafeAreas.${index}.localAuthorityCode`,
        code: 'unknown',
        message: 'Choose a council area from the directory.',
      },
    ]);
  }

  private async avoid(householdId: string, areas: readonly AreaToAvoid[]): Promise<void> {
    if (areas.length === 0) return;
    await this.work.query(
      `insert into people.unsafe_area (household_id, local_authority_code, reason)
       select $1, r."localAuthorityCode", r.reason
         from jsonb_to_recordset($2::jsonb) as r("localAuthorityCode" text, reason text)
       on conflict do nothing`,
      [householdId, JSON.stringify(areas)],
    );
  }

  private async bumpVersion(householdId: string): Promise<number> {
    const [row] = await this.work.query<{ version: number }>(
      'update people.household set version = version + 1 where id = $1 returning version',
      [householdId],
    );
    if (!row) throw new Error('the household just locked is not there');
    return row.version;
  }

  private changed(action: string, householdId: string): void {
    this.work.record({ action, outcome: 'done', subjectType: 'household', subjectId: householdId });
  }
}
