import { type Answers, type AnsweredTopic, type Concern, concernsIn, TOOLS } from './dash.js';
import type { RiskAssessment } from './risk-assessment.entity.js';

export type RecordedAssessment = Omit<RiskAssessment, 'householdId' | 'organisationId' | 'createdAt'>;

/** An assessment as it is answered: its topics in the order of the tool, and what is dangerous at any score. */
export interface AssessmentView extends Omit<RecordedAssessment, 'answers'> {
  /** Null when only the number of answers of yes was told. */
  readonly answers: readonly AnsweredTopic[] | null;
  readonly concerns: readonly Concern[];
}

export function viewOf({ answers, ...assessment }: RecordedAssessment): AssessmentView {
  return {
    ...assessment,
    answers: answers && inOrder(assessment.tool, answers),
    concerns: answers ? concernsIn(answers) : [],
  };
}

function inOrder(tool: RiskAssessment['tool'], answers: Answers): AnsweredTopic[] {
  return TOOLS[tool].topics.flatMap((topic) => {
    const answer = answers[topic];
    return answer ? [{ topic, answer }] : [];
  });
}
