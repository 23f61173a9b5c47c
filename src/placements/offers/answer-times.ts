import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../shared/local-date.js';
import { londonDay } from '../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import type { SettledVersion } from '../../shared/settled.js';
import { ReferralPolicies, type NewReferralPolicy } from './referral-policies.service.js';
import type { ReferralPolicyView } from './referral-policies.queries.js';

export type AnswerTimes = NewReferralPolicy & SettledVersion;

/** The policy on answering offers as its organisation settles it, by days. */
@Injectable()
export class OwnAnswerTimes {
  constructor(private readonly policies: ReferralPolicies) {}

  /** The versions of the caller's organisation and the one that is nobody's. */
  async all(): Promise<AnswerTimes[]> {
    return (await this.policies.own()).map(byDays);
  }

  async begin(
    policy: NewReferralPolicy & { readonly inForceFrom?: LocalDate },
    seen?: number,
  ): Promise<AnswerTimes | Refusal> {
    const begun = await this.policies.begin(policy, seen);
    return isRefusal(begun) ? begun : byDays(begun);
  }
}

function byDays({ inForceFrom, ...version }: ReferralPolicyView): AnswerTimes {
  return { ...version, inForceFrom: inForceFrom && londonDay(inForceFrom) };
}
