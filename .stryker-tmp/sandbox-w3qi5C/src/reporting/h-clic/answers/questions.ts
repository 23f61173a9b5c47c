// @ts-nocheck
import type { ListName } from '../labels/lists.js';

/** What an officer is asked because no record of the product says it. The answer is one or several labels of a list. */
export interface Question {
  readonly list: ListName;
  readonly many: boolean;
  readonly words: string;
}

function one(list: ListName, words: string): Question {
  return { list, many: false, words };
}

/** The questions, by the field they fill in. Only what the record leaves open is taken from an answer. */
export const QUESTIONS = {
  ethnicity: one('ethnicity', 'What is the applicant’s ethnic group, as they say it?'),
  nationality: one('nationality', 'What is the applicant’s nationality?'),
  sexualIdentity: one('sexualIdentity', 'What is the applicant’s sexual identity, if they wish to say?'),
  accommodationBefore: one('accommodationBefore', 'Where did they live when they came?'),
  household: one('household', 'Which household is it, where the people in it do not tell?'),
  eligibility: one('eligibility', 'On what is the applicant eligible, where the class does not tell?'),
  endOfShorthold: one('endOfShorthold', 'Why did the shorthold tenancy end?'),
  supportNeeds: {
    ...{ list: 'supportNeeds', many: true },
    words: 'Which other support needs do they have, beside those of the assessment?',
  },
  homeSecured: one('homeSecured', 'Did they stay in the home they had, or move?'),
  mainActivity: one('mainActivity', 'What helped most?'),
  reliefOutcome: one('reliefOutcome', 'Relief ended with an offer that was not a final one: which ending is nearest?'),
  priorityNeed: one('priorityNeed', 'What is the applicant vulnerable through?'),
  mainDutyOutcome: one('mainDutyOutcome', 'Was the private rented sector offer accepted?'),
  temporaryAccommodation: one(
    'temporaryAccommodation',
    'What kind of temporary accommodation is it, where the place does not tell?',
  ),
} as const satisfies Record<string, Question>;

export type QuestionName = keyof typeof QUESTIONS;

export const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[];
