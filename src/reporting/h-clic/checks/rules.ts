import { QUESTIONS, type QuestionName } from '../answers/questions.js';
import type { CaseReturn, Item, Section } from '../return.js';
import type { Fault } from './fault.js';

/** One thing that must be so of each item of a section. */
export interface Rule {
  readonly section: Section;
  readonly field: string;
  readonly level: Fault['level'];
  /** True of an item that does not keep to it. */
  readonly broken: (item: Item, whole: CaseReturn) => boolean;
  readonly wrong: string;
  readonly mend: string;
}

type When = (item: Item, whole: CaseReturn) => boolean;

const always: When = () => true;

/** A label that only an officer can give. Whether they stayed or moved keeps a quarter open; what people need not say does not. */
function answer(level: Fault['level'], section: Section, question: QuestionName, when: When = always): Rule {
  return {
    ...{ level, section, field: question },
    broken: (item, whole) => item[question] === null && when(item, whole),
    wrong: `Not answered yet: ${QUESTIONS[question].words}`,
    mend: 'Answer it in the H-CLIC questions of the case.',
  };
}

/** Two days of one item that are in order. */
function inOrder(section: Section, first: string, last: string, what: string): Rule {
  return {
    ...{ level: 'error', section, field: last },
    broken: (item) => typeof item[first] === 'string' && typeof item[last] === 'string' && item[last] < item[first],
    wrong: `${what} ended before it began.`,
    mend: 'Put right the day that is wrong in the case.',
  };
}

const isApplicant: When = (item) => item['person'] === 1;
const hasEnded: When = (item) => item['endedOn'] !== null;

/** What each case must say, in the order of the sections. */
export const RULES: readonly Rule[] = [
  // They may live where the council has placed them while it still inquires: that holds nothing up.
  {
    ...{ level: 'warning', section: 'main', field: 'initialAssessment' },
    broken: ({ initialAssessment }) => initialAssessment === null,
    wrong: 'It is not decided yet whether they are homeless or threatened with it.',
    mend: 'Record the decision on homelessness, and on eligibility where it is open.',
  },
  answer('error', 'main', 'household'),
  answer('error', 'main', 'accommodationBefore'),
  answer('error', 'main', 'eligibility', (_, { people }) => isFromAbroad(people[0]?.['nationality'])),
  answer('error', 'main', 'endOfShorthold', ({ lossOfHome }) => lossOfHome === 'PRIVATE_END_AST'),
  {
    ...{ level: 'warning', section: 'main', field: 'lossOfHome' },
    broken: ({ lossOfHome }, { support }) =>
      lossOfHome === 'OTHER_UNKNOWN' && support.some(({ supportNeeds }) => has(supportNeeds, 'DOMESTIC_ABUSE')),
    wrong: 'The reason for loss of the home is “other, or not known”, and domestic abuse was told.',
    mend: 'Look whether domestic abuse is the reason. Leave it as it is where the home was lost to something else.',
  },
  {
    ...{ level: 'warning', section: 'main', field: 'validPossessionNotice' },
    broken: ({ validPossessionNotice, lossOfHome, initialAssessment }) =>
      validPossessionNotice === null &&
      initialAssessment === 'PREVENTION_OWED' &&
      String(lossOfHome).startsWith('PRIVATE_END'),
    wrong: 'It is not recorded whether there was a valid possession notice.',
    mend: 'Record it as the fact validPossessionNotice with the decision on homelessness.',
  },
  {
    ...{ level: 'error', section: 'people', field: 'age' },
    broken: ({ age }) => typeof age !== 'number' || age < 0 || age > 120,
    wrong: 'The age of this person cannot be right.',
    mend: 'Put right the date of birth in the household record.',
  },
  answer('warning', 'people', 'ethnicity', isApplicant),
  answer('warning', 'people', 'nationality', isApplicant),
  answer('warning', 'people', 'sexualIdentity', isApplicant),
  inOrder('prevention', 'startedOn', 'endedOn', 'Prevention'),
  answer('error', 'prevention', 'homeSecured', ({ preventionOutcome }) => preventionOutcome === 'SECURED_6M'),
  inOrder('relief', 'startedOn', 'endedOn', 'Relief'),
  answer('error', 'relief', 'reliefOutcome', hasEnded),
  answer('error', 'finalDuties', 'priorityNeed', ({ finalDecision }) => inPriorityNeed(finalDecision)),
  answer('error', 'finalDuties', 'mainDutyOutcome', hasEnded),
  answer('warning', 'assistance', 'mainActivity'),
  answer('error', 'temporaryAccommodation', 'temporaryAccommodation'),
  inOrder('temporaryAccommodation', 'enteredOn', 'leftOn', 'A stay'),
];

function isFromAbroad(nationality: unknown): boolean {
  return nationality === 'EEA' || nationality === 'NON_EEA';
}

function inPriorityNeed(finalDecision: unknown): boolean {
  return finalDecision === 'MAIN_OWED' || finalDecision === 'INTENTIONAL_PN';
}

function has(value: Item[string] | undefined, key: string): boolean {
  return Array.isArray(value) && value.includes(key);
}
