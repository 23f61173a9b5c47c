import { IsInt, Max, Min } from 'class-validator';
import { IsDay, MayBeLeftOut } from '../../../platform/http/fields.js';
import type { LocalDate } from '../../../shared/local-date.js';
import { LONGEST_ALERT_DAYS } from '../../orders/order.rules.js';

export class RiskPolicyBody {
  /** The fewest answers of yes for a medium risk. */
  @IsInt()
  @Min(1)
  @Max(23)
  readonly mediumFrom: number;

  /** The fewest answers of yes for a high risk: one that the shorter tool can reach. */
  @IsInt()
  @Min(2)
  @Max(24)
  readonly highFrom: number;

  /** Days after an assessment that found the risk high; 0 is its own day. */
  @IsInt()
  @Min(0)
  @Max(7)
  readonly advocateContactDays: number;

  @IsInt()
  @Min(0)
  @Max(7)
  readonly conferenceReferralDays: number;

  @IsInt()
  @Min(1)
  @Max(7)
  readonly secondAssessmentDays: number;

  /** Days after something that may change the risk: a move, an incident, a birth. */
  @IsInt()
  @Min(0)
  @Max(14)
  readonly reassessWithinDays: number;

  /** Abuse within so many months of a conference referral makes the next one a repeat. */
  @IsInt()
  @Min(1)
  @Max(36)
  readonly repeatWithinMonths: number;

  /** So many incidents within so many months bring a case to the conference. */
  @IsInt()
  @Min(2)
  @Max(20)
  readonly escalationIncidents: number;

  @IsInt()
  @Min(1)
  @Max(36)
  readonly escalationWithinMonths: number;

  /** Days after which another forum is asked whether it has a case that was sent there. */
  @IsInt()
  @Min(0)
  @Max(14)
  readonly confirmTransferDays: number;

  /** Days before an order ends on which somebody speaks with the person about what comes next. */
  @IsInt()
  @Min(1)
  @Max(LONGEST_ALERT_DAYS)
  readonly orderAlertDays: number;

  /** Days after which a service is asked whether the marker that it was asked for is in place. */
  @IsInt()
  @Min(0)
  @Max(14)
  readonly markerConfirmDays: number;

  /** Days after which somebody asks whether a marker is still needed. */
  @IsInt()
  @Min(28)
  @Max(366)
  readonly markerReviewDays: number;

  /** Days after a move by which the old marker is removed. */
  @IsInt()
  @Min(0)
  @Max(7)
  readonly markerMoveDays: number;

  /** Days after which a safety plan is looked at again, when nothing else is agreed. */
  @IsInt()
  @Min(1)
  @Max(182)
  readonly safetyPlanDays: number;

  /** Days after their yes by which the home of somebody who wants to stay is surveyed. */
  @IsInt()
  @Min(0)
  @Max(28)
  readonly sanctuarySurveyDays: number;

  /** Days after which somebody asks again whether they are safe there. */
  @IsInt()
  @Min(7)
  @Max(182)
  readonly sanctuaryReviewDays: number;

  /** Today when it is left out. */
  @MayBeLeftOut()
  @IsDay()
  readonly inForceFrom?: LocalDate;
}
