// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import type { AccountPartName, Asking, Sharing } from './account.codes.js';
import { notYetTold } from './account.rules.js';

export interface ToldPart {
  readonly part: AccountPartName;
  readonly text: string;
  readonly asking: Asking;
  readonly sharing: Sharing;
  readonly sharedWith: readonly string[];
  readonly thirdParty: boolean;
  readonly takenBy: string;
  readonly takenAt: string;
  readonly version: number;
}

/** An account as far as its reader may have it: what is not for them is not there. */
export interface ToldAccount {
  readonly id: string;
  readonly householdId: string;
  readonly organisationId: string;
  readonly parts: readonly ToldPart[];
}

type SealedPart = Omit<ToldPart, 'text'> & { readonly sealedText: string };

const PART = `jsonb_build_object('part', p.part, 'sealedText', encode(p.sealed_text, 'base64'), 'asking', p.asking, 'sharing', p.sharing,
  'sharedWith', p.shared_with, 'thirdParty', p.third_party, 'takenBy', p.taken_by, 'takenAt', p.taken_at, 'version', p.version)`;

/**
 * Reads what a household has told, so that nobody asks it again. The database shows each part to those it is for; every read is audited.
 * Assessments, decisions and support read it here.
 */
@Injectable()
export class AccountQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
    private readonly households: HouseholdQueries,
  ) {}

  /** What the household of an application has told its council, and what it has not told yet. Null when the caller sees no application. */
  async ofApplication(applicationId: string) {
    const [application] = await this.work.query<{ householdId: string; organisationId: string }>(
      `select household_id as "householdId", organisation_id as "organisationId" from homelessness.application where id = $1`,
      [applicationId],
    );
    if (!application) return null;
    const accounts = await this.accounts(application.householdId);
    const account = accounts.find(({ organisationId }) => organisationId === application.organisationId);
    const parts = account?.parts ?? [];
    this.audit('application', applicationId);
    // To others, a part that is not for them must look like one that was never told.
    const own = this.work.actor.kind === 'user' && this.work.actor.organisationId === application.organisationId;
    return { applicationId, parts, ...(own ? { notYetTold: notYetTold(parts) } : {}) };
  }

  /** What a household has told each council, as far as the caller may have it. Null when the caller sees no such household. */
  async ofHousehold(householdId: string): Promise<ToldAccount[] | null> {
    if (!(await this.households.sees(householdId))) return null;
    const accounts = await this.accounts(householdId);
    this.audit('household', householdId);
    return accounts;
  }

  /** Every version of one part, the latest first, for the council that took it. Null when the caller sees no application. */
  async versions(applicationId: string, part: AccountPartName): Promise<ToldPart[] | null> {
    const [found] = await this.work.query<{ accountId: string | null; versions: SealedPart[] }>(
      `select c.id as "accountId",
              (select coalesce(jsonb_agg(${PART} order by p.version desc), '[]')
                 from homelessness.account_part_version p where p.account_id = c.id and p.part = $2) as versions
         from homelessness.application a
         left join homelessness.account c on c.household_id = a.household_id and c.organisation_id = a.organisation_id
        where a.id = $1`,
      [applicationId, part],
    );
    if (!found) return null;
    this.audit('application', applicationId);
    return found.versions.map((version) => this.opened(found.accountId ?? '', version));
  }

  /** Which version of each part a council holds: what something was made from, without the words. */
  async versionsOf(householdId: string, organisationId: string): Promise<Partial<Record<AccountPartName, number>>> {
    const parts = await this.work.query<{ part: AccountPartName; version: number }>(
      `select p.part, p.version from homelessness.account_part p join homelessness.account c on c.id = p.account_id
        where c.household_id = $1 and c.organisation_id = $2`,
      [householdId, organisationId],
    );
    return Object.fromEntries(parts.map(({ part, version }) => [part, version]));
  }

  private async accounts(householdId: string): Promise<ToldAccount[]> {
    const accounts = await this.work.query<Omit<ToldAccount, 'parts'> & { parts: SealedPart[] }>(
      `select c.id, c.household_id as "householdId", c.organisation_id as "organisationId",
              (select coalesce(jsonb_agg(${PART} order by p.taken_at, p.part), '[]')
                 from homelessness.account_part p where p.account_id = c.id) as parts
         from homelessness.account c where c.household_id = $1 order by c.created_at, c.id`,
      [householdId],
    );
    return accounts.map((account) => ({
      ...account,
      parts: account.parts.map((part) => this.opened(account.id, part)),
    }));
  }

  private opened(accountId: string, { sealedText, ...part }: SealedPart): ToldPart {
    const text = this.cipher.open(Buffer.from(sealedText, 'base64'), placeOf(accountId, part.part, part.version));
    return { ...part, text };
  }

  private audit(subjectType: 'application' | 'household', subjectId: string): void {
    this.work.record({ action: 'account.read', outcome: 'done', subjectType, subjectId });
  }
}

/** Where a sealed part belongs: it opens nowhere else, and as no other version. */
export function placeOf(accountId: string, part: AccountPartName, version: number): string {
  return `account:${accountId}:${part}:${version}`;
}
