import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** One version of the policy on answering offers. */
export interface ReferralPolicyView {
  readonly version: number;
  /** Whose it is, for the places in their area; null for the first, which holds where nobody has agreed anything. */
  readonly organisationId: string | null;
  readonly answerWithinMinutes: number;
  readonly remindAfterMinutes: number;
  readonly escalateToAuthority: boolean;
  /** Null for the first, which has always held. */
  readonly inForceFrom: Date | null;
  /** Who began it, when it is the caller's organisation's; else null. */
  readonly begunBy: string | null;
}

const POLICY = `version, organisation_id as "organisationId", answer_within_minutes as "answerWithinMinutes", remind_after_minutes as "remindAfterMinutes",
  escalate_to_authority as "escalateToAuthority", nullif(in_force_from, '-infinity') as "inForceFrom",
  case when organisation_id = access.organisation_id() then created_by end as "begunBy"`;

/** Reads of the policy on answering offers. Open to everybody who is signed in. */
@Injectable()
export class ReferralPolicyQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** All versions, the latest first: an offer follows the first of those who commission where its unit is. */
  all(): Promise<ReferralPolicyView[]> {
    return this.work.query<ReferralPolicyView>(
      `select ${POLICY} from placements.referral_policy order by version desc`,
    );
  }

  /** The versions of the caller's organisation and the one that is nobody's. */
  own(organisationId: string): Promise<ReferralPolicyView[]> {
    return this.work.query<ReferralPolicyView>(
      `select ${POLICY} from placements.referral_policy where organisation_id is null or organisation_id = $1 order by version desc`,
      [organisationId],
    );
  }

  /** The version that an offer has frozen. */
  async version(version: number): Promise<ReferralPolicyView> {
    const [policy] = await this.work.query<ReferralPolicyView>(
      `select ${POLICY} from placements.referral_policy where version = $1`,
      [version],
    );
    if (!policy) throw new Error('a version of the referral policy that is not there');
    return policy;
  }
}
