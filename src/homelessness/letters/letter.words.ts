import type { Question } from '../../law/homelessness/case-facts.js';
import { TIME_LIMITS } from '../../law/time-limits.js';
import type { HelpTrack } from '../../law/homelessness/duties/help-track.js';
import type { NoticeCode, Slot } from '../../law/homelessness/notices.js';

const WINDOW = TIME_LIMITS['K-01'].length.n;

/** The title of each letter and what it is, in plain words. */
export const OPENINGS: Readonly<Record<NoticeCode, { readonly title: string; readonly opening: string }>> = {
  'N-184': {
    title: 'Our decision on your application',
    opening: 'You asked us for help with housing. This letter tells you what we have decided.',
  },
  'N-184(4)': {
    title: 'Asking another council to help you',
    opening: 'This letter tells you that we have asked, or mean to ask, another council to help you.',
  },
  'N-189A': {
    title: 'Your assessment',
    opening: 'You told us about your situation. This letter says what we have understood and what we think you need.',
  },
  'N-PHP': {
    title: 'Your housing plan',
    opening: 'This is your plan: what we will do, and what you will do, to find or keep a home.',
  },
  'N-189B(5)': {
    title: 'Our duty to help you find a home has ended',
    opening:
      'We have been helping you to find a home. This letter tells you that our duty to do so has ended, and why.',
  },
  'N-195(5)': {
    title: 'Our duty to help you keep a home has ended',
    opening:
      'We have been helping you to keep a home. This letter tells you that our duty to do so has ended, and why.',
  },
  'N-193A': {
    title: 'A final offer of a home',
    opening: 'We are offering you a home. Please read what follows before you answer.',
  },
  'N-193B-warning': {
    title: 'About a step in your plan',
    opening:
      'A step in your plan has not been taken yet. This letter tells you what we ask of you and what may follow.',
  },
  'N-193B': {
    title: 'A notice about your plan',
    opening: 'We wrote to you about a step in your plan. This letter tells you what we have decided.',
  },
  'N-193-offer': {
    title: 'An offer of a home',
    opening: 'We are offering you a home. Please read what follows before you answer.',
  },
  'N-193-end': {
    title: 'Our main housing duty has ended',
    opening: 'We owed you the main housing duty. This letter tells you that it has ended, and why.',
  },
  'N-199A': {
    title: 'About the other council',
    opening: 'We asked another council to help you. This letter tells you where that stands.',
  },
  'N-200': {
    title: 'About the other council',
    opening: 'We asked another council to find you a home. This letter tells you where that stands.',
  },
  'N-202-acknowledgement': {
    title: 'We have your request for a review',
    opening: 'You asked us to look at a decision again. We have your request. This letter tells you what happens now.',
  },
  'N-202-minded-to': {
    title: 'Before we decide your review',
    opening:
      'We have looked at the decision again. Before we decide, we want to tell you what we think, and to hear from you.',
  },
  'N-203': {
    title: 'The outcome of your review',
    opening: 'You asked us to look at a decision again. This letter tells you the outcome.',
  },
  'N-208': {
    title: 'Notice of accommodation in your area',
    opening:
      'We have found accommodation in your area for a household to whom we owe a duty. Please keep this notice confidential.',
  },
  'N-212': {
    title: 'Your belongings',
    opening:
      'We have been looking after your belongings. This letter tells you that our duty or power to do so has ended, and why.',
  },
  'N-213AA': {
    title: 'A child in temporary accommodation',
    opening: 'A child has been placed in temporary accommodation. We tell you because we were asked to.',
  },
};

/** Over each part that has a heading of its own; parts that share one are read together. */
export const HEADINGS: Readonly<Record<Slot, string>> = {
  date: '',
  officer: '',
  plainStatement: '',
  contact: 'How to reach us',
  reviewRight: 'If you think this is wrong',
  reviewTimeLimit: 'If you think this is wrong',
  decisionOnEachIssue: 'What we have decided',
  reasonsForEachAdverseIssue: 'Why',
  restrictedPerson: 'Somebody whom the law leaves out',
  authorityNotified: 'The other council',
  reasons: 'Why',
  assessment: 'What we have understood',
  stepsAgreedOrWhyNot: 'The steps',
  changes: 'What has changed',
  ground: 'Why it has ended',
  homeOffered: 'This offer',
  offerIsFinal: 'This offer',
  consequenceOfRefusal: 'What follows from your answer',
  consequenceOfAcceptance: 'What follows from your answer',
  applyingAgain: 'If you become homeless again',
  suitability: 'Why we think it suits you',
  step: 'The step',
  consequence: 'What may follow',
  reasonablePeriod: 'How long you have',
  effect: 'What this notice does',
  decisionOfficer: 'Who decided',
  authoriser: 'Who decided',
  interimUntilDecided: 'Where you stay meanwhile',
  outcome: 'What was answered',
  dutyOwed: 'What is owed to you now',
  rightToWrittenRepresentations: 'What you can do',
  procedure: 'How the review is done',
  twoWeekLimit: 'What you can do',
  deficiency: 'What we have found',
  oralOrWrittenRepresentations: 'What you can do',
  confirmedOrVaried: 'The outcome',
  rightOfAppeal: 'If you think this is wrong in law',
  appealTimeLimit: 'If you think this is wrong in law',
  applicantName: 'Who',
  household: 'Who',
  address: 'Where',
  availableFrom: 'From when',
  function: 'Under which duty',
  child: 'Which child',
  bodiesConsentedTo: 'Who is told',
};

/** An answer to a statutory question, as it is told to the person. */
export const ANSWERS: Readonly<Record<Question, Readonly<Record<string, string>>>> = {
  eligibility: {
    eligible: 'You can get help with housing from us.',
    'not-eligible': 'The law on immigration and residence does not let us give you this help.',
  },
  homelessness: {
    homeless: 'You are homeless.',
    threatened: `You are likely to become homeless within ${WINDOW} days.`,
    neither: `You are not homeless, and not likely to become homeless within ${WINDOW} days.`,
  },
  'priority-need': {
    'in-priority-need': 'You are in priority need.',
    'not-in-priority-need': 'You are not in priority need.',
  },
  intentionality: {
    'not-intentional': 'You did not become homeless on purpose.',
    intentional: 'The law says that you became homeless intentionally.',
  },
  referral: {
    refer: 'We will ask another council to help you.',
    'do-not-refer': 'We help you ourselves and will not ask another council to.',
  },
};

/** Why not being in priority need takes nothing from whoever applied again after a private offer (s.195A), as it is told to the person. */
export const APPLIED_AGAIN = `You do not need to be: you asked for help again within ${TIME_LIMITS['K-21'].length.n} years of taking up a private rented home that a council had offered you. So we go on helping you all the same, and the main housing duty follows if you still have no home.`;

/** What the council owes from now on, as it is told to the person. */
export const OWED: Readonly<Partial<Record<HelpTrack, string>>> = {
  prevention: 'We will help you to keep a home.',
  relief: 'We will help you to find a home.',
  'main-duty': 'We owe you the main housing duty: we will see to it that you have somewhere to live.',
};

/** How a review has ended, as it is told to the person. */
export const REVIEW_ENDINGS: Readonly<Record<string, string>> = {
  confirmed: 'The decision stands as it was.',
  varied: 'We have changed the decision.',
  quashed: 'We have set the decision aside. We will decide again.',
};

/** Free advice from somebody else; said in every letter to the person. */
export const ADVICE = {
  heading: 'Free advice from somebody else',
  paragraphs: [
    'You can get free advice that is independent of the council: from Shelter (0808 800 4444, shelter.org.uk) or from Citizens Advice (0800 144 8848, citizensadvice.org.uk).',
  ],
} as const;

/** Letters to somebody other than the person, each with a post that it may go to. */
export const TO_OTHERS: ReadonlyMap<NoticeCode, string> = new Map<NoticeCode, string>([
  ['N-208', 'the head of housing of that council'],
  ['N-213AA', 'the practice manager, or the head of safeguarding of the school'],
]);
