import { choice, choices, day, optional, text, ticked, yesOrNo } from '../../web/forms/fields.js';
import {
  ADVICE_CODES,
  JOINT_FORM_CODES,
  JOINT_OUTCOME_CODES,
  REPLY_TO_CODES,
} from '../joint-tenancies/joint-tenancy.codes.js';
import { LANDLORD_WITHDREW_CODES, NOMINATION_KIND_CODES, NOT_TAKEN_UP_CODES } from '../nominations/nomination.codes.js';
import { BARRIER_CODES } from '../plans/plan.codes.js';
import { WHY_NOT_NEEDED_CODES } from '../steps/step.codes.js';
import { type TenancyFound, TENANCY_FOUND } from '../sustainment/check.codes.js';
import { AFTER_TENANCY_CODES, TENANCY_ENDING_CODES } from '../tenancies/tenancy-ending.codes.js';
import { TENURES } from '../tenancies/tenancy.codes.js';

/** How many areas a form asks for; the API takes more. */
export const AREAS = ['area1', 'area2', 'area3'] as const;

const area = optional(text('', 20));

export const PLAN = {
  targetDate: day('Enter the day by which they hope to move'),
  preferredTenures: choices(TENURES),
  area1: area,
  area2: area,
  area3: area,
  barriers: choices(BARRIER_CODES),
};

export const NOT_NEEDED = { reason: choice(WHY_NOT_NEEDED_CODES, 'Say why it is not needed') };

/** What must be so before a local connection may be asked for. */
export const CONNECTION_MAY_BE_ASKED = {
  'not-because-of-abuse': 'They do not move because of abuse',
  'no-care-leaver': 'Nobody among them leaves care and is under 25',
} as const;

const CONNECTION_MAY_BE_ASKED_CODES = Object.keys(CONNECTION_MAY_BE_ASKED);

export const HOME = {
  kind: choice(NOMINATION_KIND_CODES, 'Say how the home was found'),
  landlordProviderId: text('Choose the landlord', 40),
  localAuthorityCode: text('Choose the area of the home', 20),
  tenure: choice(TENURES, 'Choose the tenure'),
  answerBy: optional(day('')),
  localConnectionAsked: optional(choice(['yes', 'no'], '')),
  mayBeAsked: choices(CONNECTION_MAY_BE_ASKED_CODES),
};

export const ANSWER_BY = { answerBy: optional(day('')) };
export const NOT_TAKEN_UP = { reason: choice(NOT_TAKEN_UP_CODES, 'Choose why; their choice is reason enough') };
export const TAKEN_BACK = {
  reason: choice(LANDLORD_WITHDREW_CODES, 'Choose why the landlord took it back'),
  mayBeAsked: choices(CONNECTION_MAY_BE_ASKED_CODES),
};

export const TENANCY = {
  landlordProviderId: text('Choose the landlord', 40),
  tenure: choice(TENURES, 'Choose the tenure'),
  startsOn: day('Enter the first day of the tenancy'),
  connectedWithAbuse: yesOrNo('Say whether they move because of abuse'),
  previousTenure: optional(text('', 60)),
};

export const FOUND = {
  found: choice(Object.keys(TENANCY_FOUND) as TenancyFound[], 'Say how you found the home'),
};

export const ENDING = {
  endedOn: day('Enter the last day of the tenancy'),
  reason: choice(TENANCY_ENDING_CODES, 'Choose why it ended; their choice is reason enough'),
  followedBy: choice(AFTER_TENANCY_CODES, 'Say what follows'),
};

export const JOINT_TENANCY = {
  form: choice(JOINT_FORM_CODES, 'Choose what kind of tenancy it is'),
  fixedTermUntil: optional(day('')),
};

export const ADVISED = {
  about: choice(ADVICE_CODES, 'Say which advice it was'),
  advisedOn: day('Enter the day of the advice'),
};

export const NOTICE = {
  servedOn: day('Enter the day of the notice'),
  agreedOn: day('Enter the day on which they agreed'),
  replyTo: choice(REPLY_TO_CODES, 'Say to whom answers go'),
};

export const COURT = { askedOn: day('Enter the day on which the court was asked') };

export const OUTCOME = {
  outcome: choice(JOINT_OUTCOME_CODES, 'Say what became of it'),
  outcomeOn: day('Enter the day'),
  allAgreed: ticked,
};
