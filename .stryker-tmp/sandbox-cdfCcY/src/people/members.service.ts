// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import { isRefusal, Refusal } from '../shared/refusal.js';
import { STALE } from '../shared/stale.js';
import { HouseholdQueries } from './household.queries.js';
import { type Belonging, refuseJoining, refuseLeaving, refuseReturning } from './household.rules.js';
import { HouseholdStore } from './household-store.js';
import type { LeaveReason, Relationship, Sex } from './people.codes.js';
import { householdChanged } from './people.events.js';
import { Person } from './person.entity.js';

/** A person as they are recorded for the first time. */
export interface NewPerson {
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

export interface NewMember extends NewPerson {
  readonly key: string;
}

export interface MemberChange {
  readonly pregnant?: boolean;
  readonly interpreterNeeded?: boolean;
  readonly firstLanguage?: string | null;
}

/**
 * Who belongs to a household: a baby is born, a child moves in, somebody leaves or comes back. A person keeps their own record and
 * support whatever happens to the household. Later features are told, because a place may no longer suit.
 */
@Injectable()
export class HouseholdMembers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly store: HouseholdStore,
    private readonly clock: Clock,
  ) {}

  /** Adds a person from `joinedOn` on. Refusals: `missing`, `in-the-future`, `before-birth`. */
  async join(householdId: string, member: NewPerson & { readonly joinedOn: string }) {
    if ((await this.store.lock(householdId)) === null) return Refusal.missing();

    const refusal = refuseJoining(member, this.clock.today());
    if (refusal) return refusal;

    const key = await this.nextKey(householdId);
    const person = newPerson(householdId, member, this.clock.now());
    await this.work.manager.insert(Person, { ...person, key, joinedOn: member.joinedOn as Person['joinedOn'] });

    const version = await this.changed('household.member-joined', householdId, person.id);

    return { id: person.id, householdId, key, joinedOn: member.joinedOn, version };
  }

  /** From `leftOn` on the person does not belong. Refusals: `missing`, `lead-stays`, `left-already`, `in-the-future`, `before-joining`. */
  async leave(householdId: string, personId: string, leftOn: string, reason: LeaveReason) {
    const person = await this.lock(householdId, personId);
    if (isRefusal(person)) return person;

    const refusal = refuseLeaving(person, leftOn, this.clock.today());
    if (refusal) return refusal;

    await this.work.query('update people.person set left_on = $2, left_reason = $3 where id = $1', [
      ...[personId, leftOn, reason],
    ]);

    await this.changed('household.member-left', householdId, personId, { reason });

    return this.households.whole(householdId);
  }

  /** The person belongs again from `returnedOn` on. Refusals: `missing`, `never-left`, `in-the-future`, `before-leaving`. */
  async comeBack(householdId: string, personId: string, returnedOn: string) {
    const person = await this.lock(householdId, personId);
    if (isRefusal(person)) return person;

    const refusal = refuseReturning(person, returnedOn, this.clock.today());
    if (refusal) return refusal;

    await this.work.query(
      `update people.person
          set away = away + datemultirange(daterange(left_on, $2)), left_on = null, left_reason = null where id = $1`,
      [personId, returnedOn],
    );

    await this.changed('household.member-returned', householdId, personId);

    return this.households.whole(householdId);
  }

  /** Changes what may change about a person; what is not said stays. Refusals: `missing`, `stale-version`. */
  async change(householdId: string, personId: string, version: number, change: MemberChange) {
    const person = await this.lock(householdId, personId);
    if (isRefusal(person)) return person;
    if (person.householdVersion !== version) return STALE;

    const fields = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    if (Object.keys(fields).length > 0) await this.work.manager.update(Person, personId, fields);

    await this.changed('household.member-changed', householdId, personId, { fields: Object.keys(fields) });

    return this.households.whole(householdId);
  }

  /** A member of a household that is this transaction's alone to change. */
  private async lock(
    householdId: string,
    personId: string,
  ): Promise<(Belonging & { readonly householdVersion: number }) | Refusal> {
    const householdVersion = await this.store.lock(householdId);
    if (householdVersion === null) return Refusal.missing();
    const [person] = await this.work.query<Belonging>(
      `select date_of_birth::text as "dateOfBirth", key = 'lead' as lead, joined_on::text as "joinedOn", left_on::text as "leftOn"
         from people.person where id = $1 and household_id = $2`,
      [personId, householdId],
    );
    return person ? { ...person, householdVersion } : Refusal.missing();
  }

  /** A name within the household for whoever joins later: the household is locked, so nobody else takes it. */
  private async nextKey(householdId: string): Promise<string> {
    const keys = await this.work.query<{ key: string }>('select key from people.person where household_id = $1', [
      householdId,
    ]);
    const taken = new Set(keys.map(({ key }) => key));
    let number = taken.size + 1;
    while (taken.has(`member-${number}`)) number += 1;
    return `member-${number}`;
  }

  private async changed(action: string, householdId: string, personId: string, details: object = {}): Promise<number> {
    const version = await this.store.bumpVersion(householdId);
    this.work.record({
      action,
      outcome: 'done',
      subjectType: 'household',
      subjectId: householdId,
      details: { personId, ...details },
    });
    this.work.publish(householdChanged, { householdId, version });
    return version;
  }
}

/** A new person's row, but for their key. */
export function newPerson(householdId: string, person: NewPerson, createdAt: Date) {
  return {
    id: newId(),
    householdId,
    givenName: person.givenName,
    familyName: person.familyName,
    dateOfBirth: person.dateOfBirth as Person['dateOfBirth'],
    sex: person.sex,
    relationshipToLead: person.relationshipToLead,
    ethnicity: person.ethnicity ?? null,
    firstLanguage: person.firstLanguage ?? null,
    interpreterNeeded: person.interpreterNeeded ?? false,
    pregnant: person.pregnant ?? false,
    createdAt,
  };
}
