import { Injectable } from '@nestjs/common';
import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import type { NominationKind } from './nomination.codes.js';
import type { NominationStatus } from './nomination.states.js';
import { FindsHouseholdsOf, type Whose } from '../../tasks/subjects/finds-households.js';

export interface NominationView {
  readonly id: string;
  readonly planId: string;
  readonly kind: NominationKind;
  readonly landlordProviderId: string;
  readonly localAuthorityCode: string;
  readonly tenure: Tenure;
  readonly bedrooms: number | null;
  readonly status: NominationStatus;
  readonly answerBy: LocalDate | null;
  /** Why it was not taken up or was taken back; null while it goes on. */
  readonly reason: string | null;
  /** What happened to it, in order. */
  readonly history: readonly {
    readonly status: NominationStatus;
    readonly on: LocalDate;
    readonly reason: string | null;
  }[];
  readonly version: number;
}

const NOMINATION = `n.id, n.plan_id as "planId", n.kind, n.landlord_id as "landlordProviderId",
  n.local_authority_code as "localAuthorityCode", n.tenure, n.bedrooms, n.status, n.answer_by as "answerBy", n.reason, n.version,
  (select jsonb_agg(jsonb_build_object('status', m.status, 'on', m.happened_on, 'reason', m.reason) order by m.happened_on, m.id)
     from move_on.nomination_move m where m.nomination_id = n.id) as history`;

/** Reads of nominations, bids and offers. */
@Injectable()
export class NominationQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** One nomination, as the answer of a command; missing when there is none to see. */
  async whole(nominationId: string): Promise<NominationView | Refusal> {
    const [found] = await this.work.query<NominationView>(
      `select ${NOMINATION} from move_on.nomination n where n.id = $1`,
      [nominationId],
    );
    return found ?? Refusal.missing();
  }

  /** Those of a plan, newest first, one more than `limit`; the read is audited. Null when the caller sees no such plan. */
  async ofPlan(
    planId: string,
    { after, limit }: { after: string | null; limit: number },
  ): Promise<NominationView[] | null> {
    const plan = await this.work.query('select 1 from move_on.plan where id = $1', [planId]);
    if (plan.length === 0) return null;
    this.work.record({ action: 'nominations.read', outcome: 'done', subjectType: 'move-on-plan', subjectId: planId });
    return this.work.query<NominationView>(
      `select ${NOMINATION} from move_on.nomination n
        where n.plan_id = $1 and ($2::uuid is null or n.id < $2) order by n.id desc limit $3`,
      [planId, after, limit + 1],
    );
  }

  /** True when a home of this plan is accepted. */
  async acceptedOf(planId: string): Promise<boolean> {
    const rows = await this.work.query(`select 1 from move_on.nomination where plan_id = $1 and status = 'accepted'`, [
      planId,
    ]);
    return rows.length > 0;
  }

  /** Whose nominations these are. */
  @FindsHouseholdsOf('nomination')
  householdsOf(ids: readonly string[]) {
    return this.work.query<Whose>(
      'select id, household_id as "householdId" from move_on.nomination where id = any ($1::uuid[])',
      [ids],
    );
  }
}
