import { addDays, type LocalDate, laterOf } from '../../shared/local-date.js';

export type RiskLevel = 'standard' | 'medium' | 'high';
export type RiskBasis = 'score' | 'professional-judgement';

/** The fewest answers of yes for each level (RSK-3), as an organisation settles them for its area. */
export interface RiskBands {
  readonly mediumFrom: number;
  readonly highFrom: number;
}

/** How many days after an assessment that found the risk high each follow-up is due (RSK-10), and after what else. */
export interface RiskTargets {
  readonly advocateContactDays: number;
  readonly conferenceReferralDays: number;
  readonly secondAssessmentDays: number;
  /** How many days after something that may change the risk it is assessed anew (RSK-12). */
  readonly reassessWithinDays: number;
}

/** What brings a case to the conference again, or for the first time, and when another forum is asked whether it has it (RSK-5, RSK-6, RSK-9). */
export interface ConferenceNumbers {
  readonly repeatWithinMonths: number;
  readonly escalationIncidents: number;
  readonly escalationWithinMonths: number;
  readonly confirmTransferDays: number;
}

/** How long before an order ends somebody speaks with the person it protects, in days. */
export interface OrderNumbers {
  readonly orderAlertDays: number;
}

/** How soon a marker is asked after, how long it stands before it is looked at again, and how soon it follows a move, in days. */
export interface MarkerNumbers {
  readonly markerConfirmDays: number;
  readonly markerReviewDays: number;
  readonly markerMoveDays: number;
}

/** How soon a safety plan is looked at again when nothing else is agreed, in days. */
export interface SafetyPlanNumbers {
  readonly safetyPlanDays: number;
}

/** How soon a home is surveyed for somebody who wants to stay, and how soon somebody asks again whether they are safe there, in days. */
export interface SanctuaryNumbers {
  readonly sanctuarySurveyDays: number;
  readonly sanctuaryReviewDays: number;
}

/** An assessment within a week of one that was high is the second one that it called for. */
export const SECOND_ASSESSMENT_COUNTS_WITHIN_DAYS = 7;

export interface Judged {
  readonly level: RiskLevel;
  readonly basis: RiskBasis;
}

/** The level of risk (RSK-3, RSK-4): professional judgement may raise the score's level to high, and never lowers it. */
export function levelOfRisk(yesCount: number, judgedHigh: boolean, { mediumFrom, highFrom }: RiskBands): Judged {
  if (yesCount >= highFrom) return { level: 'high', basis: 'score' };
  if (judgedHigh) return { level: 'high', basis: 'professional-judgement' };
  return { level: yesCount >= mediumFrom ? 'medium' : 'standard', basis: 'score' };
}

export interface FollowUp {
  readonly kind: string;
  readonly title: string;
  readonly dueOn: LocalDate;
}

/** What a high level of risk makes due, none of it before today; a second assessment does not call for a third. */
export function followUps(
  level: RiskLevel,
  assessedOn: LocalDate,
  isSecond: boolean,
  targets: Omit<RiskTargets, 'reassessWithinDays'>,
  today: LocalDate,
): readonly FollowUp[] {
  if (level !== 'high') return [];
  const within = (days: number) => laterOf(addDays(assessedOn, days), today);
  const always = [
    {
      kind: 'advocate-contact',
      title: 'An advocate makes contact within 24 hours',
      dueOn: within(targets.advocateContactDays),
    },
    {
      kind: CONFERENCE_REFERRAL,
      title: 'Refer to the multi-agency risk conference',
      dueOn: within(targets.conferenceReferralDays),
    },
  ];
  const again = {
    kind: SECOND_ASSESSMENT,
    title: 'Assess the risk a second time',
    dueOn: within(targets.secondAssessmentDays),
  };
  return isSecond ? always : [...always, again];
}

export const CONFERENCE_REFERRAL = 'risk-conference-referral';
export const SECOND_ASSESSMENT = 'second-risk-assessment';

/** The origin of the task that a follow-up becomes. */
export function originOf(assessmentId: string, kind: string): string {
  return `risk:${assessmentId}:${kind}`;
}
