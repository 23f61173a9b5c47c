import { type Citation, HOMELESSNESS_CODE, guidance, housingAct1996, priorityNeedOrder2002 } from '../../citation.js';

export type PriorityNeedCode =
  'PN-a' | 'PN-b' | 'PN-c' | 'PN-d' | 'PN-e' | 'PN-16' | 'PN-21' | 'PN-CL' | 'PN-HMF' | 'PN-CUST' | 'PN-VIO';

/** Why an ordinary person's coping could not be expected; each is weighed under s.189(1)(c) or the 2002 Order. */
export type Vulnerability =
  | 'old-age'
  | 'mental-illness'
  | 'learning-disability'
  | 'physical-disability'
  | 'other-special-reason'
  | 'former-care'
  | 'armed-forces'
  | 'custody'
  | 'fled-violence';

/** The facts that the rows of the table are read against. An absent fact is one nobody has found. */
export interface PriorityNeedFacts {
  readonly pregnantHousehold?: boolean;
  readonly dependentChildren?: boolean;
  readonly emergency?: boolean;
  /** A victim within ss.1 and 3 of the Domestic Abuse Act 2021 whose homelessness is a result of it. */
  readonly homelessAsResultOfAbuse?: boolean;
  readonly age?: number;
  readonly relevantChild?: boolean;
  readonly owedSection20?: boolean;
  readonly lookedAfterBetween16And18?: boolean;
  readonly relevantStudent?: boolean;
  readonly vulnerableBecauseOf?: readonly Vulnerability[];
}

export interface PriorityNeedRow {
  readonly category: string;
  readonly vulnerabilityTest: boolean;
  readonly source: Citation;
  readonly satisfied: (facts: PriorityNeedFacts) => boolean;
}

const vulnerable =
  (...reasons: readonly Vulnerability[]) =>
  (facts: PriorityNeedFacts): boolean =>
    facts.vulnerableBecauseOf?.some((reason) => reasons.includes(reason)) === true;

const between = (age: number | undefined, from: number, below: number): boolean =>
  age !== undefined && age >= from && age < below;

/** Every category of priority need, in the order in which one of several is reported as the main reason. */
export const PRIORITY_NEED: Readonly<Record<PriorityNeedCode, PriorityNeedRow>> = {
  'PN-e': {
    category: 'Homeless as a result of being a victim of domestic abuse',
    vulnerabilityTest: false,
    source: housingAct1996('189(1)(e)'),
    satisfied: (facts) => facts.homelessAsResultOfAbuse === true,
  },
  'PN-b': {
    category: 'Dependent children live with the applicant or might be expected to',
    vulnerabilityTest: false,
    source: housingAct1996('189(1)(b)'),
    satisfied: (facts) => facts.dependentChildren === true,
  },
  'PN-a': {
    category: 'Pregnant, or lives with a pregnant person',
    vulnerabilityTest: false,
    source: housingAct1996('189(1)(a)'),
    satisfied: (facts) => facts.pregnantHousehold === true,
  },
  'PN-d': {
    category: 'Emergency such as flood or fire',
    vulnerabilityTest: false,
    source: housingAct1996('189(1)(d)'),
    satisfied: (facts) => facts.emergency === true,
  },
  'PN-16': {
    category: 'Aged 16 or 17',
    vulnerabilityTest: false,
    source: priorityNeedOrder2002('3'),
    satisfied: (facts) => between(facts.age, 16, 18) && !facts.relevantChild && !facts.owedSection20,
  },
  'PN-21': {
    category: 'Aged 18 to 20 and looked after between 16 and 18',
    vulnerabilityTest: false,
    source: priorityNeedOrder2002('4'),
    satisfied: (facts) =>
      between(facts.age, 18, 21) && facts.lookedAfterBetween16And18 === true && !facts.relevantStudent,
  },
  'PN-c': {
    category: 'Vulnerable through age, illness, disability or another special reason',
    vulnerabilityTest: true,
    source: housingAct1996('189(1)(c)'),
    satisfied: vulnerable(
      'old-age',
      'mental-illness',
      'learning-disability',
      'physical-disability',
      'other-special-reason',
    ),
  },
  'PN-CL': {
    category: 'Aged 21 or over and vulnerable after care',
    vulnerabilityTest: true,
    source: priorityNeedOrder2002('5'),
    satisfied: (facts) => (facts.age ?? 0) >= 21 && vulnerable('former-care')(facts),
  },
  'PN-HMF': {
    category: 'Vulnerable after service in the armed forces',
    vulnerabilityTest: true,
    source: priorityNeedOrder2002('5'),
    satisfied: vulnerable('armed-forces'),
  },
  'PN-CUST': {
    category: 'Vulnerable after custody',
    vulnerabilityTest: true,
    source: priorityNeedOrder2002('5'),
    satisfied: vulnerable('custody'),
  },
  'PN-VIO': {
    category: 'Vulnerable after leaving home because of violence that is not domestic abuse',
    vulnerabilityTest: true,
    source: priorityNeedOrder2002('6'),
    satisfied: vulnerable('fled-violence'),
  },
};

const IN_ORDER = Object.keys(PRIORITY_NEED) as readonly PriorityNeedCode[];

/** What may never be asked of a victim, whatever else is on file. */
export const BELIEVED = [housingAct1996('189(1)(e)'), guidance(HOMELESSNESS_CODE, 'ch. 21')] as const;

export const NO_VULNERABILITY_TEST =
  'Priority need because of domestic abuse has no vulnerability test: being a victim and homeless as a result is enough.';

export function isPriorityNeedCode(code: string): code is PriorityNeedCode {
  return Object.hasOwn(PRIORITY_NEED, code);
}

/** Every category that the facts satisfy: all of them are kept, main reason first. */
export function evaluatePriorityNeed(facts: PriorityNeedFacts): PriorityNeedCode[] {
  return IN_ORDER.filter((code) => PRIORITY_NEED[code].satisfied(facts));
}

/** Known categories once each, in reporting order, followed by any the table does not know. */
export function inReportingOrder(codes: readonly string[]): string[] {
  const known = IN_ORDER.filter((code) => codes.includes(code));
  return [...known, ...new Set(codes.filter((code) => !isPriorityNeedCode(code)))];
}

/** The one reason that is reported: domestic abuse before all others. Null when there is none. */
export function mainReason(codes: readonly string[]): string | null {
  return IN_ORDER.find((code) => codes.includes(code)) ?? codes[0] ?? null;
}
