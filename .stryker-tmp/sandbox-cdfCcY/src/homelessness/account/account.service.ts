// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { STALE } from '../../shared/stale.js';
import { CaseRecords } from '../applications/case-records.js';
import type { Application } from '../applications/application.entity.js';
import type { AccountPartName, Asking } from './account.codes.js';
import { AccountPart } from './account-part.entity.js';
import { AccountPartVersion } from './account-part-version.entity.js';
import { placeOf, type ToldPart } from './account.queries.js';
import { refuseSharing, type SharingChoice } from './account.rules.js';

export interface TakenPart extends SharingChoice {
  readonly text: string;
  readonly asking: Asking;
}

/**
 * Keeps what people tell, part by part and as it is told: whoever takes over goes on where the last one stopped. Nothing is ever lost;
 * a part that is told anew is a new version. It asks for no proof and decides nothing.
 */
@Injectable()
export class Accounts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /**
   * Saves one part; `version` is the one that was read, 0 for a part not told yet.
   * Refusals: missing, forbidden, `stale-version`, `third-party-stays`, `name-whom`.
   */
  async save(
    applicationId: string,
    part: AccountPartName,
    version: number,
    taken: TakenPart,
  ): Promise<ToldPart | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const accountId = await this.accountOf(application);
    const present = await this.work.manager.findOne(AccountPart, { where: { accountId, part } });
    if ((present?.version ?? 0) !== version) return STALE;

    const refused = refuseSharing(taken);
    if (refused) return refused;

    const now = this.clock.now();
    const told = {
      part,
      asking: taken.asking,
      sharing: taken.sharing,
      sharedWith: [...new Set(taken.sharedWith)],
      thirdParty: taken.thirdParty,
      takenBy: (this.work.actor as UserActor).userId,
      version: version + 1,
    };
    const sealedText = this.cipher.seal(taken.text, placeOf(accountId, part, told.version));
    await this.work.manager.upsert(AccountPart, { accountId, ...told, sealedText, takenAt: now }, [
      'accountId',
      'part',
    ]);
    await this.work.manager.insert(AccountPartVersion, { accountId, ...told, sealedText, takenAt: now });

    this.work.record({
      action: 'account.part-saved',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { part, version: told.version, sharing: told.sharing },
    });

    return { ...told, text: taken.text, takenAt: now.toISOString() };
  }

  /** The household's account with this council, begun with its first part, and held: two officers save one after the other. */
  private async accountOf({ householdId, organisationId }: Application): Promise<string> {
    await this.work.query(
      `insert into homelessness.account (id, household_id, organisation_id, created_at) values ($1, $2, $3, $4)
       on conflict on constraint one_account_of_a_household_in_a_council do nothing`,
      [newId(), householdId, organisationId, this.clock.now()],
    );
    const [account] = await this.work.query<{ id: string }>(
      'select id from homelessness.account where household_id = $1 and organisation_id = $2 for update',
      [householdId, organisationId],
    );
    if (!account) throw new Error('the account just begun is not there');
    return account.id;
  }
}
