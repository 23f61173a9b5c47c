import { Injectable } from '@nestjs/common';
import { CouncilLaw } from '../../directory/council-law.js';
import { refuseAsking, type ToldOfAChild } from '../../law/homelessness/co-operation/child-placed.js';
import type { UnlawfulStep } from '../../law/unlawful-step.js';
import { HouseholdQueries, type PersonKey } from '../../people/household.queries.js';
import { PlacementQueries } from '../../placements/placement.queries.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ageOn, type LocalDate, londonDay } from '../../shared/local-date.js';
import type { Application } from '../applications/application.entity.js';
import type { ChildInPlacement } from './child-placed.entity.js';
import type { Agreed } from './children-placed.rules.js';

/** A child about whom somebody was asked, with whom they agreed to and who has been told. */
export interface ReadChild extends Pick<
  ChildInPlacement,
  'id' | 'personId' | 'placedOn' | 'askedOn' | 'informationOn' | 'schoolIsSafe' | 'schoolCheckedOn'
> {
  /** Who has access to the child's record at the school, as it was found. */
  readonly schoolCheck: string | null;
  readonly agreed: readonly (Agreed & { readonly noticeId: string | null })[];
}

/** A child about whom somebody must still be asked. */
export interface ChildToAskAbout {
  readonly personId: string;
  readonly placedOn: LocalDate;
}

type Case = Pick<Application, 'id' | 'householdId'>;
type Row = Omit<ReadChild, 'schoolCheck'> & { readonly sealedSchoolCheck: Buffer | null };

const CHILD = `c.id, c.person_id as "personId", c.placed_on as "placedOn", c.asked_on as "askedOn", c.information_on as "informationOn",
  c.school_is_safe as "schoolIsSafe", c.school_checked_on as "schoolCheckedOn", c.sealed_school_check as "sealedSchoolCheck",
  (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'body', a.body, 'withdrawnOn', a.withdrawn_on, 'due', n.status is not distinct from 'due',
            'toldOn', n.issued_on, 'noticeId', n.id) order by a.body), '[]')
     from homelessness.child_consent a
     left join homelessness.notice n on n.subject_id = a.id and n.status <> 'withdrawn' where a.child_placed_id = c.id) as agreed`;

/** Reads about whom somebody was asked, and about whom somebody must be (s.213AA). */
@Injectable()
export class ChildrenPlacedQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly placements: PlacementQueries,
    private readonly law: CouncilLaw,
    private readonly cipher: FieldCipher,
  ) {}

  /** For the council's own staff; the read is audited. Null when the caller sees no application. */
  async read(applicationId: string): Promise<{ items: ReadChild[]; toAskAbout: ChildToAskAbout[] } | null> {
    const [application] = await this.work.query<Case>(
      'select id, household_id as "householdId" from homelessness.application where id = $1',
      [applicationId],
    );
    if (!application) return null;
    const subject = { subjectType: 'application', subjectId: applicationId } as const;
    this.work.record({ action: 'children-placed.read', outcome: 'done', ...subject });
    return { items: await this.askedAbout(applicationId), toAskAbout: await this.toAskAbout(application) };
  }

  /** One of them; null when the application has no such child. */
  async one(applicationId: string, id: string): Promise<ReadChild | null> {
    const [row] = await this.work.query<Row>(
      `select ${CHILD} from homelessness.child_placed c where c.application_id = $1 and c.id = $2`,
      [applicationId, id],
    );
    return row ? this.opened(row) : null;
  }

  /** The child whose body this letter tells; null for a letter about anything else. */
  async ofLetter(applicationId: string, consentId: string): Promise<{ child: ReadChild; body: ToldOfAChild } | null> {
    const [row] = await this.work.query<{ id: string; body: ToldOfAChild }>(
      'select child_placed_id as id, body from homelessness.child_consent where id = $1',
      [consentId],
    );
    const child = row && (await this.one(applicationId, row.id));
    return child ? { child, body: row.body } : null;
  }

  /** Those about whom the law wants somebody asked, as their household lives now. */
  async toAskAbout({ id, householdId }: Case): Promise<ChildToAskAbout[]> {
    const placedOn = await this.placedOn(householdId);
    if (placedOn === null) return [];
    const toAskAbout: ChildToAskAbout[] = [];
    for (const person of await this.households.members(householdId)) {
      if (!(await this.refuseAsking(id, person, placedOn))) toAskAbout.push({ personId: person.id, placedOn });
    }
    return toAskAbout;
  }

  /** Why the law does not want somebody asked about a person who was placed; null where it does. */
  async refuseAsking(
    applicationId: string,
    { id: personId, dateOfBirth }: PersonKey,
    placedOn: LocalDate,
  ): Promise<UnlawfulStep | null> {
    const [asked] = await this.work.query(
      'select 1 from homelessness.child_placed where application_id = $1 and person_id = $2',
      [applicationId, personId],
    );
    return refuseAsking(
      {
        placedOn,
        age: ageOn(dateOfBirth, placedOn),
        endsMainDuty: await this.mainDutyHasEnded(applicationId),
        askedBefore: asked !== undefined,
      },
      this.law.settings.commencements,
    );
  }

  /** The day on which a household came to where it lives; null while it lives in no place of ours. */
  async placedOn(householdId: string): Promise<LocalDate | null> {
    const places = await this.placements.placesOf(householdId);
    const days = places.flatMap(({ arrivedAt }) => (arrivedAt === null ? [] : [londonDay(arrivedAt)]));
    return days.sort().at(-1) ?? null;
  }

  /** A home that ends the main duty is no temporary accommodation. */
  async mainDutyHasEnded(applicationId: string): Promise<boolean> {
    const [main] = await this.work.query<{ ended: boolean | null }>(
      `select bool_and(ended_on is not null) as ended from homelessness.duty where application_id = $1 and duty = 'main'`,
      [applicationId],
    );
    return main?.ended === true;
  }

  private async askedAbout(applicationId: string): Promise<ReadChild[]> {
    const rows = await this.work.query<Row>(
      `select ${CHILD} from homelessness.child_placed c where c.application_id = $1 order by c.created_at, c.id`,
      [applicationId],
    );
    return rows.map((row) => this.opened(row));
  }

  private opened({ sealedSchoolCheck, ...child }: Row): ReadChild {
    const schoolCheck = sealedSchoolCheck && this.cipher.open(sealedSchoolCheck, schoolCheckOf(child.id));
    return { ...child, schoolCheck };
  }
}

/** Where the sealed answer about a school belongs. */
export function schoolCheckOf(childPlacedId: string): string {
  return `child-placed:${childPlacedId}:school-check`;
}
