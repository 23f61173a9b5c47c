import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { VersionsInTurn } from '../../platform/database/versions-in-turn.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Refusal, refuseField } from '../../shared/refusal.js';
import { refusePastDay, type SettledVersion } from '../../shared/settled.js';
import type {
  ConferenceNumbers,
  MarkerNumbers,
  OrderNumbers,
  RiskBands,
  RiskTargets,
  SafetyPlanNumbers,
  SanctuaryNumbers,
} from './risk.rules.js';

/** The numbers that an organisation settles. */
export type RiskNumbers = RiskBands &
  RiskTargets &
  ConferenceNumbers &
  OrderNumbers &
  MarkerNumbers &
  SafetyPlanNumbers &
  SanctuaryNumbers;

/** One version of an organisation's policy on risk. */
export interface RiskPolicyView extends RiskNumbers, SettledVersion {}

export interface NewRiskPolicy extends RiskNumbers {
  readonly inForceFrom?: LocalDate;
}

/** What a new version leaves as it is. */
export const ASSESSMENTS_KEEP = 'An assessment keeps the bands it was judged by, and work that is due its day.';

const COLUMN_OF = {
  mediumFrom: 'medium_from',
  highFrom: 'high_from',
  advocateContactDays: 'advocate_contact_days',
  conferenceReferralDays: 'conference_referral_days',
  secondAssessmentDays: 'second_assessment_days',
  reassessWithinDays: 'reassess_within_days',
  repeatWithinMonths: 'repeat_within_months',
  escalationIncidents: 'escalation_incidents',
  escalationWithinMonths: 'escalation_within_months',
  confirmTransferDays: 'confirm_transfer_days',
  orderAlertDays: 'order_alert_days',
  markerConfirmDays: 'marker_confirm_days',
  markerReviewDays: 'marker_review_days',
  markerMoveDays: 'marker_move_days',
  safetyPlanDays: 'safety_plan_days',
  sanctuarySurveyDays: 'sanctuary_survey_days',
  sanctuaryReviewDays: 'sanctuary_review_days',
} as const satisfies Record<keyof RiskNumbers, string>;
const NUMBERS = Object.keys(COLUMN_OF) as (keyof RiskNumbers)[];

const POLICY = `version, organisation_id as "organisationId", ${NUMBERS.map((name) => `${COLUMN_OF[name]} as "${name}"`).join(', ')},
  created_by as "begunBy", case when isfinite(in_force_from) then in_force_from::text end as "inForceFrom"`;

/** The bands of risk and the targets after a high one, as each organisation settles them. An assessment keeps the version it was judged by. */
@Injectable()
export class RiskPolicies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly turns: VersionsInTurn,
    private readonly clock: Clock,
  ) {}

  /** The versions of the caller's organisation and the one that is nobody's, the latest first. */
  all(): Promise<RiskPolicyView[]> {
    return this.work.query<RiskPolicyView>(`select ${POLICY} from support.risk_policy order by version desc`);
  }

  /** The version that holds for an organisation on a day; the one that is nobody's where it has settled nothing. */
  async on(organisationId: string | null, day: LocalDate): Promise<RiskPolicyView> {
    const [policy] = await this.work.query<RiskPolicyView>(
      `select ${POLICY} from support.risk_policy
        where in_force_from <= $2 and (organisation_id is null or organisation_id = $1)
        order by organisation_id is null, in_force_from desc, version desc limit 1`,
      [organisationId, day],
    );
    if (!policy) throw new Error('no policy on risk holds');
    return policy;
  }

  /**
   * Begins a new version for the caller's organisation, in force from today or a later day. `seen`: the latest that the caller has seen.
   * Refusals: `bands-out-of-order`, `in-the-past`, `begun-meanwhile`.
   */
  async begin({ inForceFrom, ...settled }: NewRiskPolicy, seen?: number): Promise<RiskPolicyView | Refusal> {
    const today = this.clock.today();
    const refused =
      refuseBands(settled) ??
      refusePastDay(inForceFrom, today, ASSESSMENTS_KEEP) ??
      (await this.turns.overtaken('risk-policy', seen, () => this.all()));
    if (refused) return refused;

    const { organisationId, userId } = this.work.actor as UserActor;
    const [begun] = await this.work.query<RiskPolicyView>(
      `insert into support.risk_policy (organisation_id, in_force_from, created_by, ${Object.values(COLUMN_OF).join(', ')})
       values ($1, $2, $3, ${NUMBERS.map((_, index) => `$${index + 4}`).join(', ')}) returning ${POLICY}`,
      [organisationId, inForceFrom ?? today, userId, ...NUMBERS.map((name) => settled[name])],
    );
    if (!begun) throw new Error('a version of the policy on risk was not written');

    this.work.record({ action: 'risk-policy.begun', outcome: 'done', details: { version: begun.version } });

    return begun;
  }
}

function refuseBands({ mediumFrom, highFrom }: RiskBands): Refusal | null {
  if (mediumFrom < highFrom) return null;
  return refuseField('highFrom', 'bands-out-of-order', 'A high risk begins at more answers of yes than a medium one.');
}
