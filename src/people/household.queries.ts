import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { together } from '../platform/database/together.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { referenceTyped } from '../shared/ids.js';
import { ageOn, type LocalDate } from '../shared/local-date.js';
import type { AreaTie, Requirements, WholeHousehold } from './household.view.js';
import type { Level, Need, Relationship, Sex } from './people.codes.js';
import { SafeContacts } from './safe-contacts.js';

/** What a place must suit, without a name: ages and sexes on a day, needs, requirements, areas to avoid. */
export interface HouseholdFit {
  readonly householdId: string;
  readonly people: readonly {
    readonly age: number;
    readonly sex: Sex;
    readonly child: boolean;
    /** The lead, or the lead's partner. */
    readonly couple: boolean;
  }[];
  readonly pregnant: boolean;
  /** The lead member's age. */
  readonly leadAge: number;
  readonly needs: readonly Need[];
  readonly needLevels: Readonly<Partial<Record<Need, Level>>>;
  readonly requirements: Requirements;
  readonly unsafeAreas: readonly string[];
  readonly ties: readonly AreaTie[];
}

/** A household in a list. */
export interface HouseholdLine {
  readonly id: string;
  readonly reference: string;
  readonly leadName: string;
  readonly people: number;
}

/** A person as another feature needs to know them: that they exist, where they belong, how old they are. */
export interface PersonKey {
  readonly id: string;
  readonly householdId: string;
  readonly dateOfBirth: LocalDate;
}

const REQUIREMENTS = `jsonb_build_object('wheelchair', h.wheelchair, 'stepFree', h.step_free, 'selfContained', h.self_contained,
  'womenOnly', h.women_only, 'carerSpace', h.carer_space, 'pets', h.pets)`;

const TIES = `(select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'localAuthorityCode', t.local_authority_code)
  order by t.kind, t.local_authority_code), '[]') from people.tie t where t.household_id = h.id)`;

/** Reads of households; each sees what the caller may see and selects only what its reader needs. */
@Injectable()
export class HouseholdQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contacts: SafeContacts,
    private readonly clock: Clock,
  ) {}

  /** Everything about a household, for those who work with it; the read is audited. Null when there is none to see. */
  async read(householdId: string): Promise<WholeHousehold | null> {
    const household = await this.whole(householdId);
    if (household) {
      this.work.record({ action: 'household.read', outcome: 'done', subjectType: 'household', subjectId: householdId });
    }
    return household;
  }

  /** The households that the caller may see, the newest first, one more than `limit`; the read is audited. */
  async list(page: { after: string | null; limit: number }): Promise<HouseholdLine[]> {
    this.work.record({ action: 'households.listed', outcome: 'done' });
    return this.work.query<HouseholdLine>(
      `select h.id, h.reference, l.given_name || ' ' || l.family_name as "leadName",
              (select count(*)::int from people.person p where p.household_id = h.id and people.belongs(p, $3)) as people
         from people.household h join people.person l on l.household_id = h.id and l.key = 'lead'
        where h.id in (select people.newest_seen($1, $2)) order by h.id desc`,
      [page.after, page.limit + 1, this.clock.today()],
    );
  }

  /** The id of the household with this reference, however it is typed; null when the caller sees none. */
  async withReference(reference: string): Promise<string | null> {
    const [household] = await this.work.query<{ id: string }>('select id from people.household where reference = $1', [
      referenceTyped('HH', reference),
    ]);
    return household?.id ?? null;
  }

  /** The same without an audit row, for the answer of a command that leaves its own. */
  async whole(householdId: string): Promise<WholeHousehold | null> {
    const [rows, safeContact] = await together([this.rowOf(householdId), this.contacts.of(householdId)]);
    return rows[0] ? { ...rows[0], safeContact } : null;
  }

  /** What a place must suit on `day` (today when not given), of those who belong that day; null when the caller sees no such household. */
  async fit(householdId: string, day: LocalDate = this.clock.today()): Promise<HouseholdFit | null> {
    const [row] = await this.work.query<{
      needs: Need[];
      needLevels: Partial<Record<Need, Level>>;
      requirements: Requirements;
      unsafeAreas: string[];
      ties: AreaTie[];
      people: { dateOfBirth: LocalDate; sex: Sex; relationship: Relationship; pregnant: boolean; lead: boolean }[];
    }>(
      `select h.needs, h.need_levels as "needLevels", ${TIES} as ties,
              ${REQUIREMENTS} as requirements,
              array(select a.local_authority_code from people.unsafe_area a where a.household_id = h.id) as "unsafeAreas",
              (select jsonb_agg(jsonb_build_object('dateOfBirth', p.date_of_birth, 'sex', p.sex,
                        'relationship', p.relationship_to_lead, 'pregnant', p.pregnant, 'lead', p.key = 'lead'))
                 from people.person p where p.household_id = h.id and people.belongs(p, $2)) as people
         from people.household h where h.id = $1`,
      [householdId, day],
    );
    if (!row) return null;
    return {
      householdId,
      people: row.people.map((person) => {
        const age = ageOn(person.dateOfBirth, day);
        const couple = person.relationship === 'self' || person.relationship === 'partner';
        return {
          age,
          sex: person.sex,
          child: age < 18 && !couple,
          couple,
        };
      }),
      pregnant: row.people.some((person) => person.pregnant),
      leadAge: Math.max(0, ...row.people.filter(({ lead }) => lead).map((person) => ageOn(person.dateOfBirth, day))),
      needs: row.needs,
      needLevels: row.needLevels,
      requirements: row.requirements,
      unsafeAreas: row.unsafeAreas,
      ties: row.ties,
    };
  }

  /** Keeps what a place must suit as it is until the transaction ends: an unsafe area named meanwhile waits, or is seen. */
  async hold(householdId: string): Promise<void> {
    await this.work.query('select 1 from people.household where id = $1 for share', [householdId]);
  }

  /** Keeps a household for one act of its kind at a time until the transaction ends: the second one waits, and sees what the first did. */
  async holdAlone(householdId: string): Promise<void> {
    await this.work.query('select 1 from people.household where id = $1 for no key update', [householdId]);
  }

  /** By household, the name of whoever leads it, of those that the caller sees. */
  async leadNames(householdIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.work.query<{ id: string; name: string }>(
      `select household_id as id, given_name || ' ' || family_name as name from people.person
        where household_id = any ($1::uuid[]) and key = 'lead'`,
      [householdIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** The name of the person whom the household is known by; null when the caller does not see it. */
  async leadName(householdId: string): Promise<string | null> {
    const [lead] = await this.work.query<{ name: string }>(
      `select given_name || ' ' || family_name as name from people.person where household_id = $1 and key = 'lead'`,
      [householdId],
    );
    return lead?.name ?? null;
  }

  /** What a person is called, and by whom their household is known; null when the caller does not see them. */
  async calledAs(personId: string): Promise<{ readonly name: string; readonly knownBy: string } | null> {
    const [called] = await this.work.query<{ name: string; knownBy: string }>(
      `select p.given_name || ' ' || p.family_name as name, l.given_name || ' ' || l.family_name as "knownBy"
         from people.person p join people.person l on l.household_id = p.household_id and l.key = 'lead' where p.id = $1`,
      [personId],
    );
    return called ?? null;
  }

  /** What its people are called, those who have left as well, by their ids; empty when the caller sees none of them. */
  async givenNames(householdId: string): Promise<ReadonlyMap<string, string>> {
    const people = await this.work.query<{ id: string; givenName: string }>(
      `select id, given_name as "givenName" from people.person where household_id = $1`,
      [householdId],
    );
    return new Map(people.map(({ id, givenName }) => [id, givenName]));
  }

  /** The same for several people of any households, of those that the caller sees. */
  async givenNamesOf(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const people = await this.work.query<{ id: string; givenName: string }>(
      `select id, given_name as "givenName" from people.person where id = any ($1::uuid[])`,
      [personIds],
    );
    return new Map(people.map(({ id, givenName }) => [id, givenName]));
  }

  /** True when the caller sees the household. */
  async sees(householdId: string): Promise<boolean> {
    const [row] = await this.work.query<{ sees: boolean }>('select people.sees_household($1) as sees', [householdId]);
    return row?.sees ?? false;
  }

  /** The reference of a household that the caller sees, or null. */
  async referenceOf(householdId: string): Promise<string | null> {
    const [row] = await this.work.query<{ reference: string }>('select reference from people.household where id = $1', [
      householdId,
    ]);
    return row?.reference ?? null;
  }

  /** The references of those of these households that the caller sees, by id. */
  async referencesOf(householdIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (householdIds.length === 0) return new Map();
    const rows = await this.work.query<{ id: string; reference: string }>(
      'select id, reference from people.household where id = any ($1::uuid[])',
      [householdIds],
    );
    return new Map(rows.map(({ id, reference }) => [id, reference]));
  }

  /** In which households these people are, of those whom the caller sees. */
  householdsOfPeople(personIds: readonly string[]): Promise<{ id: string; householdId: string }[]> {
    return this.work.query('select id, household_id as "householdId" from people.person where id = any ($1::uuid[])', [
      personIds,
    ]);
  }

  /** A person whom the caller may see, or null. */
  async person(personId: string): Promise<PersonKey | null> {
    const [row] = await this.work.query<PersonKey>(
      `select id, household_id as "householdId", date_of_birth::text as "dateOfBirth" from people.person where id = $1`,
      [personId],
    );
    return row ?? null;
  }

  /** Those who belong to a household today, for another feature's own decision; nobody when the caller does not see it. */
  members(householdId: string): Promise<PersonKey[]> {
    return this.work.query<PersonKey>(
      `select p.id, p.household_id as "householdId", p.date_of_birth::text as "dateOfBirth"
         from people.person p where p.household_id = $1 and people.belongs(p, $2) order by p.id`,
      [householdId, this.clock.today()],
    );
  }

  private rowOf(householdId: string): Promise<Omit<WholeHousehold, 'safeContact'>[]> {
    return this.work.query<Omit<WholeHousehold, 'safeContact'>>(
      `select h.id, h.reference, h.needs, h.need_levels as "needLevels", h.version,
              ${REQUIREMENTS} as requirements,
              ${TIES} as ties,
              (select jsonb_agg(jsonb_build_object('id', p.id, 'key', p.key, 'givenName', p.given_name, 'familyName', p.family_name,
                        'dateOfBirth', p.date_of_birth, 'sex', p.sex, 'relationshipToLead', p.relationship_to_lead,
                        'ethnicity', p.ethnicity, 'firstLanguage', p.first_language, 'interpreterNeeded', p.interpreter_needed,
                        'pregnant', p.pregnant, 'joinedOn', p.joined_on) order by p.key <> 'lead', p.id)
                 from people.person p where p.household_id = h.id and people.belongs(p, $2)) as members,
              (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'key', p.key, 'givenName', p.given_name,
                        'familyName', p.family_name, 'dateOfBirth', p.date_of_birth, 'leftOn', p.left_on, 'reason', p.left_reason)
                        order by p.left_on, p.id), '[]')
                 from people.person p where p.household_id = h.id and not people.belongs(p, $2)) as "formerMembers",
              (select coalesce(jsonb_agg(jsonb_build_object('localAuthorityCode', a.local_authority_code, 'reason', a.reason)
                        order by a.local_authority_code), '[]')
                 from people.unsafe_area a where a.household_id = h.id) as "unsafeAreas",
              (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'organisationId', s.organisation_id, 'purpose', s.purpose,
                        'consent', s.consent) order by s.id), '[]')
                 from people.household_share s where s.household_id = h.id and s.ended_at is null) as shares
         from people.household h where h.id = $1`,
      [householdId, this.clock.today()],
    );
  }
}
