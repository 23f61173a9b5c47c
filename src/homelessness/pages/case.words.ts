import type { RoofState } from '../../law/homelessness/accommodation/roof.js';
import type { Duty, Question } from '../../law/homelessness/case-facts.js';
import type { HelpTrack } from '../../law/homelessness/duties/help-track.js';

interface Shown {
  readonly text: string;
  /** The section that says so, as people cite it. */
  readonly section: string;
  /** The rule of the law's own pages that says more. */
  readonly rule?: string;
}

/** What the council must do to help, in words. */
export const HELP_WORDS: Readonly<Record<HelpTrack, Shown>> = {
  'application-open': {
    text: 'Inquiries go on: we find out what we owe',
    section: 's.184 Housing Act 1996',
    rule: 'inquiries',
  },
  prevention: {
    text: 'We help them keep a home, or find one in time',
    section: 's.195 Housing Act 1996',
    rule: 'prevention',
  },
  relief: { text: 'We help them find a home', section: 's.189B Housing Act 1996', rule: 'relief' },
  'main-duty': { text: 'We owe them a home', section: 's.193 Housing Act 1996', rule: 'main' },
  'not-eligible': {
    text: 'Advice and information; not eligible for more',
    section: 's.179 and s.185 Housing Act 1996',
    rule: 'advice',
  },
  'no-duty': { text: 'Advice and information; not homeless now', section: 's.179 Housing Act 1996', rule: 'advice' },
  intentional: {
    text: 'A place for a while, and advice',
    section: 's.190 Housing Act 1996',
    rule: 'intentional-homelessness',
  },
  'not-priority-need': { text: 'Advice and help to find a home', section: 's.192 Housing Act 1996' },
  closed: { text: 'Closed; they may apply again at any time', section: 's.183 Housing Act 1996', rule: 'GT-1' },
};

/** Whether there is a roof, and why, in words. */
export const ROOF_WORDS: Readonly<Record<RoofState, Shown>> = {
  none: { text: 'No roof is owed at the moment', section: '' },
  interim: { text: 'A roof is owed from today on', section: 's.188 Housing Act 1996', rule: 'interim' },
  'reasonable-opportunity': {
    text: 'A roof, while they look for a home',
    section: 's.190(2) Housing Act 1996',
    rule: 'intentional-homelessness',
  },
  'power-pending-review': {
    text: 'We house them until the review',
    section: 's.188(3) Housing Act 1996',
    rule: 'ACC-5',
  },
  'power-pending-appeal': {
    text: 'We house them until the appeal',
    section: 's.204(4) Housing Act 1996',
    rule: 'RV-7',
  },
  main: { text: 'A home is owed', section: 's.193 Housing Act 1996', rule: 'main' },
  'held-pending-referral': {
    text: 'A roof, until the referral is settled',
    section: 's.199A and s.200 Housing Act 1996',
  },
};

export const DUTY_WORDS: Readonly<Record<Duty, string>> = {
  prevention: 'Prevention duty',
  relief: 'Relief duty',
  main: 'Main duty',
};

interface ShownQuestion {
  readonly text: string;
  readonly section: string;
  readonly outcomes: Readonly<Record<string, string>>;
  /** What may be found out for it: the facts that the law reads, as questions. */
  readonly facts: Readonly<Record<string, string>>;
}

/** Asked too where another council passed the case on, of what that council has settled (LC-10, s.199A). */
export const PASSED_ON_WORDS: Readonly<Record<string, string>> = {
  otherCouncilFoundOtherwise: 'Did the council that passed this case on find otherwise?',
  changedSinceThen: 'Have things changed since then, or has something new come to light?',
};

/** The questions that an officer answers, each with its answers and what they rest on. Nobody has to prove any of it. */
export const QUESTION_WORDS: Readonly<Record<Question, ShownQuestion>> = {
  eligibility: {
    text: 'Are they eligible for help?',
    section: 's.185',
    outcomes: { eligible: 'Eligible', 'not-eligible': 'Not eligible' },
    facts: {},
  },
  homelessness: {
    text: 'Are they homeless, or threatened with it?',
    section: 's.175 to s.178',
    outcomes: {
      homeless: 'Homeless now',
      threatened: 'Threatened with homelessness',
      neither: 'Neither',
    },
    facts: {
      abuseProbable: 'Is it probable that staying would lead to abuse?',
      livingInRefuge: 'Do they live in a refuge?',
      validPossessionNotice: 'Is there a valid notice to leave the only home they have?',
    },
  },
  'priority-need': {
    text: 'Are they in priority need?',
    section: 's.189',
    outcomes: { 'in-priority-need': 'In priority need', 'not-in-priority-need': 'Not in priority need' },
    facts: {
      homelessAsResultOfAbuse: 'Are they homeless because of domestic abuse?',
      childrenDependent: 'Do children depend on them?',
      victimIsApplicant: 'Was the applicant abused, and not only somebody else in the household?',
      relevantChild: 'Are they a child whom social services look after, or did?',
      owedSection20: 'Do children’s services owe them a home (Children Act 1989 s.20)?',
      relevantStudent: 'Are they a care leaver whom social services house out of term?',
    },
  },
  intentionality: {
    text: 'Did they become homeless intentionally?',
    section: 's.191',
    outcomes: { 'not-intentional': 'Not intentionally homeless', intentional: 'Intentionally homeless' },
    facts: {
      leftBecauseOfAbuse: 'Did they leave because of abuse?',
      arrearsFromEconomicAbuse: 'Do arrears come from economic abuse?',
      leftRefugeUnsafe: 'Did they leave a refuge because it was not safe?',
      evictedForPerpetratorConduct: 'Was the home lost through what whoever abused them did?',
      lastHomeWasRefuge: 'Was their last home a refuge?',
      formerRelevantChild: 'Are they a care leaver whom social services still owe help?',
      deliberate: 'Was something done, or left undone, deliberately?',
      causedLoss: 'Did that cause the loss of the home?',
      accommodationWasAvailable: 'Was the home available to them?',
      reasonableToOccupy: 'Would it have been reasonable to stay?',
      goodFaithIgnorance: 'Did they not know something that mattered, in good faith?',
      arrangedToGetHelp: 'Was the home given up by arrangement, so as to be helped by a council?',
      otherGoodReason: 'Is there another good reason why they are homeless?',
      leftHousingBelowStandards: 'Did they leave supported housing that falls short of the national standards?',
    },
  },
  referral: {
    text: 'Do we refer them to another council?',
    section: 's.198',
    outcomes: { refer: 'Refer', 'do-not-refer': 'Do not refer' },
    facts: {
      riskInThatDistrict: 'Would they be at risk of domestic abuse there?',
      violenceLikelyInThatDistrict: 'Is violence of another kind likely there?',
      connectionHere: 'Do they have a local connection here?',
      connectionThere: 'Do they have a local connection there?',
      owedLeavingCareHere: 'Are they a care leaver whom the council or county here still owes help?',
      lastDispersedHere: 'Was the last home they were given while seeking asylum here?',
      connectionThereIsDetention: 'Is their only tie to that district a time in prison or held in hospital?',
    },
  },
};

export const DELIVERY_CHOICES = [
  { value: 'collect-at-office', text: 'Keep it at the office to be collected', hint: 'This counts as given' },
  { value: 'in-person', text: 'Give it to them in person' },
  { value: 'safe-contact', text: 'Send it by their safe contact' },
] as const;

export const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  phone: 'By telephone',
  'in-person': 'In person',
  online: 'Online',
  email: 'By e-mail',
  'out-of-hours': 'Out of hours',
  refuge: 'Through a refuge',
  'domestic-abuse-service': 'Through a domestic abuse service',
  'duty-to-refer': 'Referred by a public authority',
  'another-council': 'Through another council',
  police: 'Through the police',
  health: 'Through a health service',
  'childrens-services': 'Through children’s services',
  'adult-social-care': 'Through adult social care',
  'prison-or-probation': 'Through prison or probation',
};
