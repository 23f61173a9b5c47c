import { addDays, type LocalDate, laterOf } from '../shared/local-date.js';

export const RISK_TOOLS = ['dash-24', 'dash-27'] as const;
export type RiskTool = (typeof RISK_TOOLS)[number];
export type RiskLevel = 'standard' | 'medium' | 'high';
export type RiskBasis = 'score' | 'professional-judgement';

/** How many questions each tool asks (RSK-1): SafeLives Dash, and the police's DASH 2009. */
export const QUESTIONS: Readonly<Record<RiskTool, number>> = { 'dash-24': 24, 'dash-27': 27 };

/** Local bands (RSK-3): the fewest answers of yes for each level. */
export const HIGH_FROM = 14;
export const MEDIUM_FROM = 10;

/** Local targets (RSK-10). */
export const ADVOCATE_CONTACT_DAYS = 1;
export const CONFERENCE_REFERRAL_DAYS = 1;
export const SECOND_ASSESSMENT_DAYS = 3;

/** An assessment within a week of one that was high is the second one that it called for. */
export const SECOND_ASSESSMENT_COUNTS_WITHIN_DAYS = 7;

export interface Judged {
  readonly level: RiskLevel;
  readonly basis: RiskBasis;
}

/** The level of risk (RSK-3, RSK-4): professional judgement may raise the score's level to high, and never lowers it. */
export function levelOfRisk(yesCount: number, judgedHigh: boolean): Judged {
  if (yesCount >= HIGH_FROM) return { level: 'high', basis: 'score' };
  if (judgedHigh) return { level: 'high', basis: 'professional-judgement' };
  return { level: yesCount >= MEDIUM_FROM ? 'medium' : 'standard', basis: 'score' };
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
  today: LocalDate,
): readonly FollowUp[] {
  if (level !== 'high') return [];
  const within = (days: number) => laterOf(addDays(assessedOn, days), today);
  const always = [
    {
      kind: 'advocate-contact',
      title: 'An advocate makes contact within 24 hours',
      dueOn: within(ADVOCATE_CONTACT_DAYS),
    },
    {
      kind: 'risk-conference-referral',
      title: 'Refer to the multi-agency risk conference',
      dueOn: within(CONFERENCE_REFERRAL_DAYS),
    },
  ];
  const again = {
    kind: SECOND_ASSESSMENT,
    title: 'Assess the risk a second time',
    dueOn: within(SECOND_ASSESSMENT_DAYS),
  };
  return isSecond ? always : [...always, again];
}

export const SECOND_ASSESSMENT = 'second-risk-assessment';

/** The origin of the task that a follow-up becomes. */
export function originOf(assessmentId: string, kind: string): string {
  return `risk:${assessmentId}:${kind}`;
}
