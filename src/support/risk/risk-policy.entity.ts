import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** From how many answers of yes on a risk is medium or high, and how soon what follows is due. No version is ever changed; kept for good. */
@Entity({ schema: 'support', name: 'risk_policy' })
export class RiskPolicy {
  /** From 1, by the database. */
  @PrimaryColumn('integer')
  version: number;

  /** Who settled it; null: what holds where nobody has settled anything. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('smallint', { name: 'medium_from' })
  mediumFrom: number;

  @Column('smallint', { name: 'high_from' })
  highFrom: number;

  @Column('smallint', { name: 'advocate_contact_days' })
  advocateContactDays: number;

  @Column('smallint', { name: 'conference_referral_days' })
  conferenceReferralDays: number;

  @Column('smallint', { name: 'second_assessment_days' })
  secondAssessmentDays: number;

  @Column('smallint', { name: 'reassess_within_days' })
  reassessWithinDays: number;

  @Column('smallint', { name: 'repeat_within_months' })
  repeatWithinMonths: number;

  @Column('smallint', { name: 'escalation_incidents' })
  escalationIncidents: number;

  @Column('smallint', { name: 'escalation_within_months' })
  escalationWithinMonths: number;

  @Column('smallint', { name: 'confirm_transfer_days' })
  confirmTransferDays: number;

  @Column('smallint', { name: 'order_alert_days' })
  orderAlertDays: number;

  @Column('smallint', { name: 'marker_confirm_days' })
  markerConfirmDays: number;

  @Column('smallint', { name: 'marker_review_days' })
  markerReviewDays: number;

  @Column('smallint', { name: 'marker_move_days' })
  markerMoveDays: number;

  @Column('smallint', { name: 'safety_plan_days' })
  safetyPlanDays: number;

  @Column('smallint', { name: 'sanctuary_survey_days' })
  sanctuarySurveyDays: number;

  @Column('smallint', { name: 'sanctuary_review_days' })
  sanctuaryReviewDays: number;

  @Column('date', { name: 'in_force_from' })
  inForceFrom: LocalDate;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
