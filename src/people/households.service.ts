import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId, newReference } from '../shared/ids.js';
import { isRefusal, Refusal } from '../shared/refusal.js';
import { type AreaToAvoid, HouseholdAreas } from './household-areas.js';
import { Household } from './household.entity.js';
import { HouseholdQueries } from './household.queries.js';
import type { AreaTie } from './household.view.js';
import { refuseLevels, refuseUnborn } from './household.rules.js';
import { HouseholdStore } from './household-store.js';
import { type NewMember, newPerson } from './members.service.js';
import { type NeedLevels, requirementsOf, type WantedRequirements } from './needs.service.js';
import type { Need } from './people.codes.js';
import { unsafeAreasChanged } from './people.events.js';
import { Person } from './person.entity.js';
import { type SafeContactDetails, SafeContacts } from './safe-contacts.js';

export interface NewHousehold {
  readonly members: readonly NewMember[];
  readonly safeContact?: SafeContactDetails;
  readonly unsafeAreas?: readonly AreaToAvoid[];
  readonly needs?: readonly Need[];
  readonly needLevels?: NeedLevels;
  readonly requirements?: WantedRequirements;
  readonly ties?: readonly AreaTie[];
}

/**
 * Records households, how to reach them and where they are safe. Who belongs to them later is in `members.service.ts`, what they
 * need in `needs.service.ts`, sharing them in `shares.service.ts`. It does not place or assess anybody.
 * Who may see a household is decided by the database (people.sees_household): what the caller may not see is not found.
 */
@Injectable()
export class Households {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly store: HouseholdStore,
    private readonly contacts: SafeContacts,
    private readonly areas: HouseholdAreas,
    private readonly clock: Clock,
  ) {}

  /**
   * Records a household of the caller's organisation.
   * Refusals: `in-the-future`, `level-without-need`, `unknown-local-authority`.
   */
  async create(command: NewHousehold) {
    const { members } = command;
    // Null says as little as nothing does.
    const unsafeAreas = command.unsafeAreas ?? [];
    const needs = command.needs ?? [];
    const needLevels = command.needLevels ?? {};
    const ties = command.ties ?? [];
    const refusal =
      refuseUnborn(members, this.clock.today()) ??
      refuseLevels(needs, needLevels) ??
      (await this.areas.refuseUnknown('unsafeAreas', unsafeAreas)) ??
      (await this.areas.refuseUnknown('ties', ties));
    if (refusal) return refusal;

    const createdAt = this.clock.now();
    const row = this.rowOf({ needs, needLevels, requirements: command.requirements, createdAt });
    const { id } = row;
    await this.work.manager.insert(Household, row);
    await this.work.manager.insert(
      Person,
      members.map((member) => personOf(id, member, createdAt)),
    );
    if (unsafeAreas.length > 0) await this.areas.avoid(id, unsafeAreas);
    if (ties.length > 0) await this.areas.tie(id, ties);
    if (command.safeContact) await this.contacts.replace(id, command.safeContact);

    this.changed('household.created', id);

    return this.households.whole(id);
  }

  /**
   * Records several at once of whom no more is known than who they are and what they need; gives each its id or its refusal.
   * Refusal: `in-the-future`.
   */
  async createAll(households: readonly Pick<NewHousehold, 'members' | 'needs'>[]): Promise<(string | Refusal)[]> {
    const today = this.clock.today();
    const createdAt = this.clock.now();
    const made = households.map(
      ({ members, needs = [] }) => refuseUnborn(members, today) ?? { members, row: this.rowOf({ needs, createdAt }) },
    );
    const recorded = made.flatMap((each) => (isRefusal(each) ? [] : [each]));
    if (recorded.length > 0) {
      await this.work.manager.insert(
        Household,
        recorded.map(({ row }) => row),
      );
      await this.work.manager.insert(
        Person,
        recorded.flatMap(({ members, row }) => members.map((member) => personOf(row.id, member, createdAt))),
      );
    }

    for (const { row } of recorded) this.changed('household.created', row.id);

    return made.map((each) => (isRefusal(each) ? each : each.row.id));
  }

  /**
   * Replaces how the household may be reached. `seen` is the household's version that the caller has seen; who names none is not asked.
   * Refusals: `missing`, `stale-version`.
   */
  async changeSafeContact(householdId: string, contact: SafeContactDetails, seen?: number) {
    const overtaken = await this.store.lockAsSeen(householdId, seen);
    if (overtaken) return overtaken;

    await this.contacts.replace(householdId, contact);
    await this.store.bumpVersion(householdId);

    this.changed('household.safe-contact-changed', householdId);

    return this.households.whole(householdId);
  }

  /** Replaces the areas where they must not be placed. Refusals: `missing`, `unknown-local-authority`. */
  async changeUnsafeAreas(householdId: string, areas: readonly AreaToAvoid[]) {
    if ((await this.store.lock(householdId)) === null) return Refusal.missing();
    const unknown = await this.areas.refuseUnknown('unsafeAreas', areas);
    if (unknown) return unknown;

    await this.areas.avoid(householdId, areas);
    const version = await this.store.bumpVersion(householdId);

    this.changed('household.unsafe-areas-changed', householdId);
    this.work.publish(unsafeAreasChanged, { householdId, version });

    return this.households.whole(householdId);
  }

  /** Replaces where their school, support, work and family are. Refusals: `missing`, `unknown-local-authority`. */
  async changeTies(householdId: string, ties: readonly AreaTie[]) {
    if ((await this.store.lock(householdId)) === null) return Refusal.missing();
    const unknown = await this.areas.refuseUnknown('ties', ties);
    if (unknown) return unknown;

    await this.areas.tie(householdId, ties);
    await this.store.bumpVersion(householdId);

    this.changed('household.ties-changed', householdId);

    return this.households.whole(householdId);
  }

  private rowOf({
    needs,
    needLevels = {},
    requirements,
    createdAt,
  }: Pick<NewHousehold, 'needLevels' | 'requirements'> & {
    readonly needs: readonly Need[];
    readonly createdAt: Date;
  }) {
    const { organisationId, userId } = this.work.actor as UserActor;
    return {
      id: newId(),
      reference: newReference('HH'),
      organisationId,
      ...requirementsOf(requirements),
      needs: [...new Set(needs)],
      needLevels,
      version: 1,
      createdAt,
      createdBy: userId ?? null,
    };
  }

  private changed(action: string, householdId: string): void {
    this.work.record({ action, outcome: 'done', subjectType: 'household', subjectId: householdId });
  }
}

function personOf(householdId: string, member: NewMember, createdAt: Date) {
  return { ...newPerson(householdId, member, createdAt), key: member.key };
}
