import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { together } from '../../platform/database/together.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { placeOf } from './information-shares.service.js';
import type { Basis, Category, GivenBy, Partner } from './partners.codes.js';

interface ListPage {
  readonly after: string | null;
  readonly limit: number;
}

export interface ListedConsent {
  readonly id: string;
  readonly householdId: string;
  readonly personId: string;
  /** With whom they agreed: it covers what that organisation tells. */
  readonly organisationId: string;
  readonly partner: Partner;
  readonly categories: readonly Category[];
  readonly givenBy: GivenBy;
  readonly givenOn: LocalDate;
  readonly recordedBy: string;
  readonly withdrawnOn: LocalDate | null;
}

export interface ListedShare {
  readonly id: string;
  readonly householdId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly partner: Partner;
  readonly categories: readonly Category[];
  readonly basis: Basis;
  readonly consentId: string | null;
  readonly sharedOn: LocalDate;
  readonly sharedBy: string;
  /** The words are for the organisation that told it; null for others. */
  readonly recipient: string | null;
  readonly what: string | null;
  readonly reasons: string | null;
}

type SealedShare = Omit<ListedShare, 'recipient' | 'what' | 'reasons'> & {
  readonly sealedRecipient: Buffer | null;
  readonly sealedWhat: Buffer | null;
  readonly sealedReasons: Buffer | null;
};

/** Reads what was agreed and what was told, of households that the caller sees; each read is audited. */
@Injectable()
export class PartnerQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly cipher: FieldCipher,
  ) {}

  /** Consents, newest first, one more than `limit`; null when the caller sees no such household. */
  consents(householdId: string, { after, limit }: ListPage): Promise<ListedConsent[] | null> {
    return this.ifSeen(
      householdId,
      'consents.read',
      this.work.query<ListedConsent>(
        `select id, household_id as "householdId", person_id as "personId", organisation_id as "organisationId", partner, categories,
                given_by as "givenBy", given_on as "givenOn", recorded_by as "recordedBy", withdrawn_on as "withdrawnOn"
           from told_once.consent where household_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
        [householdId, after, limit + 1],
      ),
    );
  }

  /** What was told to whom, newest first, one more than `limit`; null when the caller sees no such household. */
  async shares(householdId: string, { after, limit }: ListPage): Promise<ListedShare[] | null> {
    const rows = await this.ifSeen(
      householdId,
      'information-shares.read',
      this.work.query<SealedShare>(
        `select s.id, s.household_id as "householdId", s.person_id as "personId", s.organisation_id as "organisationId", s.partner,
                s.categories, s.basis, s.consent_id as "consentId", s.shared_on as "sharedOn", s.shared_by as "sharedBy",
                case when own.words then s.sealed_recipient end as "sealedRecipient",
                case when own.words then s.sealed_what end as "sealedWhat",
                case when own.words then s.sealed_reasons end as "sealedReasons"
           from told_once.information_share s
          cross join lateral (select s.organisation_id = access.organisation_id() as words) own
          where s.household_id = $1 and ($2::uuid is null or s.id < $2) order by s.id desc limit $3`,
        [householdId, after, limit + 1],
      ),
    );
    return rows && rows.map((row) => this.opened(row));
  }

  private opened({ sealedRecipient, sealedWhat, sealedReasons, ...share }: SealedShare): ListedShare {
    const open = (sealed: Buffer | null, part: Parameters<typeof placeOf>[1]) =>
      sealed && this.cipher.open(sealed, placeOf(share.id, part));
    return {
      ...share,
      recipient: open(sealedRecipient, 'recipient'),
      what: open(sealedWhat, 'what'),
      reasons: open(sealedReasons, 'reasons'),
    };
  }

  private async ifSeen<Row>(householdId: string, action: string, asked: Promise<Row[]>): Promise<Row[] | null> {
    const [rows, sees] = await together([asked, this.households.sees(householdId)]);
    if (!sees) return null;
    this.work.record({ action, outcome: 'done', subjectType: 'household', subjectId: householdId });
    return rows;
  }
}
