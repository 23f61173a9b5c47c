// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { ReferringBody } from '../../law/homelessness/duty-to-refer.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ReferralAnswer } from './referral-in.codes.js';
import type { ReferralStatus } from './referral-in.states.js';

/** Who referred: a name and how to reach them at their own work. */
export interface Referrer {
  readonly name: string;
  readonly contact: string;
}

/** What the body says of the person, as they agreed. */
export interface ReferredPerson {
  readonly name: string;
  readonly dateOfBirth?: string;
  /** The way to reach them that is safe, in words. */
  readonly safeContact: string;
  readonly circumstances: string;
}

export interface ListedReferral {
  readonly id: string;
  readonly reference: string;
  readonly authorityCode: string;
  readonly body: ReferringBody;
  readonly receivedOn: LocalDate;
  readonly nowhereTonight: boolean;
  readonly status: ReferralStatus;
  readonly applicationId: string | null;
  readonly answer: ReferralAnswer | null;
  readonly answeredOn: LocalDate | null;
  readonly version: number;
}

export interface ReadReferral extends ListedReferral {
  readonly referrer: Referrer;
  readonly person: ReferredPerson;
}

const LISTED = `r.id, r.reference, r.authority_code as "authorityCode", r.body, r.received_on as "receivedOn",
  r.nowhere_tonight as "nowhereTonight", r.status, r.application_id as "applicationId", r.answer, r.answered_on as "answeredOn", r.version`;

/** Reads referrals as the chosen council may; a list names nobody. */
@Injectable()
export class ReferralInQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /** By the day they came, in one status or all; one more than `limit`. */
  list(filter: { status?: ReferralStatus; limit: number; after: readonly [day: string, id: string] | null }) {
    return this.work.query<ListedReferral>(
      `select ${LISTED} from homelessness.referral_in r
        where ($1::text is null or r.status = $1) and ($2::date is null or (r.received_on, r.id) > ($2, $3::uuid))
        order by r.received_on, r.id limit $4`,
      [filter.status ?? null, filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit + 1],
    );
  }

  /** One referral with what it says; the read is audited. Null when the caller's council was not chosen. */
  async read(id: string): Promise<ReadReferral | null> {
    const [row] = await this.work.query<ListedReferral & { sealedReferrer: Buffer; sealedPerson: Buffer }>(
      `select ${LISTED}, r.sealed_referrer as "sealedReferrer", r.sealed_person as "sealedPerson"
         from homelessness.referral_in r where r.id = $1`,
      [id],
    );
    if (!row) return null;
    const { sealedReferrer, sealedPerson, ...listed } = row;
    this.work.record({ action: 'referral-in.read', outcome: 'done', subjectType: 'referral-in', subjectId: id });
    return {
      ...listed,
      referrer: JSON.parse(this.cipher.open(sealedReferrer, placeOf(id, 'referrer'))) as Referrer,
      person: JSON.parse(this.cipher.open(sealedPerson, placeOf(id, 'person'))) as ReferredPerson,
    };
  }

  /** The same without what it says, for the answer of a command. */
  async listed(id: string): Promise<ListedReferral | null> {
    const [row] = await this.work.query<ListedReferral>(
      `select ${LISTED} from homelessness.referral_in r where r.id = $1`,
      [id],
    );
    return row ?? null;
  }
}

/** Where a sealed part of a referral belongs. */
export function placeOf(referralId: string, part: 'referrer' | 'person'): string {
  return `referral-in:${referralId}:${part}`;
}
