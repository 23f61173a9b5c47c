import type { ListName } from './labels/lists.js';
import { SECTIONS, type Section } from './return.js';

/** One field of the return. */
export interface Field {
  readonly name: string;
  /** What it says, as officers say it. */
  readonly words: string;
  /** The list its keys are of; otherwise how it is written. */
  readonly is: { readonly list: ListName; readonly many?: true } | 'reference' | 'day' | 'number' | 'yes-or-no';
}

function field(name: string, words: string, is: Field['is']): Field {
  return { name, words, is };
}

/** A field that has a list of its own, by the same name. */
function listed(name: ListName, words: string): Field {
  return field(name, words, { list: name });
}

/** Every field, section by section, in the order in which it is returned. What the application itself names has this name in mapping files too. */
export const FIELDS: Readonly<Record<Section, readonly Field[]>> = {
  main: [
    field('caseReference', 'Case reference', 'reference'),
    field('appliedOn', 'Day of the application', 'day'),
    listed('initialAssessment', 'First assessment'),
    field('assessedOn', 'Day of the first assessment', 'day'),
    field('validPossessionNotice', 'Valid possession notice', 'yes-or-no'),
    listed('household', 'Household'),
    listed('eligibility', 'Eligibility of those who are not United Kingdom nationals'),
    listed('accommodationBefore', 'Accommodation when they came'),
    listed('lossOfHome', 'Reason for loss of the last settled home'),
    listed('endOfShorthold', 'Why the shorthold tenancy ended'),
  ],
  people: [
    field('person', 'Person', 'number'),
    listed('relationship', 'Relationship to the applicant'),
    field('age', 'Age', 'number'),
    listed('sex', 'Sex'),
    field('pregnant', 'Pregnant', 'yes-or-no'),
    listed('ethnicity', 'Ethnic group'),
    listed('nationality', 'Nationality'),
    listed('sexualIdentity', 'Sexual identity'),
  ],
  support: [field('supportNeeds', 'Support needs', { list: 'supportNeeds', many: true })],
  prevention: [
    field('startedOn', 'Day on which prevention began', 'day'),
    field('endedOn', 'Day on which prevention ended', 'day'),
    listed('preventionOutcome', 'How prevention ended'),
    listed('homeSecured', 'Whether they stayed or moved'),
  ],
  relief: [
    field('startedOn', 'Day on which relief began', 'day'),
    field('endedOn', 'Day on which relief ended', 'day'),
    listed('reliefOutcome', 'How relief ended'),
  ],
  finalDuties: [
    listed('finalDecision', 'Decision after relief'),
    field('decidedOn', 'Day of the decision after relief', 'day'),
    listed('priorityNeed', 'Main reason for priority need'),
    field('endedOn', 'Day on which the main duty ended', 'day'),
    listed('mainDutyOutcome', 'How the main duty ended'),
  ],
  assistance: [listed('mainActivity', 'What helped most')],
  temporaryAccommodation: [
    listed('temporaryAccommodation', 'Kind of temporary accommodation'),
    field('enteredOn', 'Day on which they came', 'day'),
    field('leftOn', 'Day on which they left', 'day'),
    field('outOfArea', 'In the area of another council', 'yes-or-no'),
  ],
  reviews: [
    listed('reviewedQuestion', 'What was reviewed'),
    field('requestedOn', 'Day of the request', 'day'),
    listed('reviewOutcome', 'Outcome of the review'),
    field('decidedOn', 'Day of the outcome', 'day'),
  ],
};

/** `main.lossOfHome` and so on: how a field is named in faults, differences and mapping files. */
export const FIELD_NAMES: readonly string[] = SECTIONS.flatMap((section) =>
  FIELDS[section].map(({ name }) => `${section}.${name}`),
);

export function listOf({ is }: Field): ListName | null {
  return typeof is === 'object' ? is.list : null;
}
