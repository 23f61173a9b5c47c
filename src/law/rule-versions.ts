import { type LocalDate, localDate } from '../shared/local-date.js';
import type { Confidence } from './citation.js';

export type RuleVersionKey =
  | 'HRA_2018'
  | 'DUTY_TO_REFER'
  | 'DA_PN'
  | 'DAA_PART4'
  | 'BNB_2022'
  | 'ALLOC_LC_2025'
  | 'RRA_PRIVATE'
  | 'NSHS_STANDARDS'
  | 'CWSA_S9'
  | 'CWSA_S11'
  | 'RRA_SOCIAL';

/** One change in the law. `effective` is its first day; null while no commencement has been found. */
export interface RuleVersion {
  readonly key: RuleVersionKey;
  readonly effective: LocalDate | null;
  readonly changes: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** Commencement days known to a council that are not in the table, such as one made after the table was written. */
export type Commencements = Readonly<Partial<Record<RuleVersionKey, LocalDate>>>;

const version = (
  key: RuleVersionKey,
  effective: string | null,
  changes: string,
  source: string,
  confidence: Confidence = 'statute',
): RuleVersion => ({ key, effective: effective === null ? null : localDate(effective), changes, source, confidence });

export const RULE_VERSIONS: readonly RuleVersion[] = [
  version(
    'HRA_2018',
    '2018-04-03',
    'Prevention and relief duties; assessment and personalised plan',
    'Homelessness Reduction Act 2017; SI 2018/223 reg 1(2)',
  ),
  version('DUTY_TO_REFER', '2018-10-01', 'Public bodies must refer, with consent', 'SI 2018/223 reg 1(3)'),
  version(
    'DA_PN',
    '2021-07-05',
    'Homeless as a result of domestic abuse: priority need without a vulnerability test',
    'Domestic Abuse Act 2021 s.78(5)',
    'secondary',
  ),
  version(
    'DAA_PART4',
    '2021-10-01',
    'Support duty in relevant accommodation',
    'Domestic Abuse Act 2021 Part 4; SI 2021/990; SI 2021/991',
  ),
  version('BNB_2022', '2022-06-01', 'A private dwelling is not bed and breakfast', 'SI 2022/521'),
  version(
    'ALLOC_LC_2025',
    '2025-07-10',
    'No local-connection test in allocations for victims of domestic abuse or care leavers',
    'SI 2025/706',
  ),
  version(
    'RRA_PRIVATE',
    '2026-05-01',
    'Section 8 replaces section 21; private rented sector offers are assured tenancies; s.195A repealed with saving',
    "Renters' Rights Act 2025 ss.20-21, 25, Sch 2 paras 48-53; SI 2026/421",
  ),
  version(
    'NSHS_STANDARDS',
    null,
    'Leaving supported housing that falls short of the national standards is never intentional (s.191(1A))',
    'Supported Housing (Regulatory Oversight) Act 2023',
  ),
  version(
    'CWSA_S9',
    null,
    'A relevant or former relevant child under 25 is never intentionally homeless',
    "Children's Wellbeing and Schools Act 2026 s.9",
  ),
  version(
    'CWSA_S11',
    null,
    'Notifications about a child placed in temporary accommodation (s.213AA)',
    "Children's Wellbeing and Schools Act 2026 s.11",
  ),
  version('RRA_SOCIAL', null, "The Renters' Rights Act changes for social landlords", 'SI 2026/421 reg 2', 'secondary'),
];

const NONE_KNOWN: Commencements = {};

/** The changes whose first day is known, oldest first. */
type Timetable = readonly { readonly key: RuleVersionKey; readonly from: LocalDate }[];

// Laid out once for what each council knows: every decision asks.
const laidOut = new WeakMap<Commencements, Timetable>();

function timetable(commencements: Commencements): Timetable {
  const before = laidOut.get(commencements);
  if (before) return before;
  const found = RULE_VERSIONS.flatMap(({ key, effective }) => {
    const from = commencements[key] ?? effective;
    return from === null ? [] : [{ key, from }];
  }).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  laidOut.set(commencements, found);
  return found;
}

/** Every switch in force on `day`, oldest first. */
export function ruleVersionsOn(day: LocalDate, commencements = NONE_KNOWN): RuleVersionKey[] {
  return timetable(commencements)
    .filter(({ from }) => from <= day)
    .map(({ key }) => key);
}

/** Whether a change has taken effect by `day`. A change with no known commencement has not. */
export function inForce(key: RuleVersionKey, day: LocalDate, commencements = NONE_KNOWN): boolean {
  return timetable(commencements).some((change) => change.key === key && change.from <= day);
}

/** The first day of a change; null while none is known. */
export function effectiveOn(key: RuleVersionKey, commencements = NONE_KNOWN): LocalDate | null {
  return timetable(commencements).find((change) => change.key === key)?.from ?? null;
}

const HOUSING_ACT_1996 = { key: 'HA_1996', from: '1997-01-20' } as const;

/**
 * The name stored with a decision: the day and key of the latest change in force on `day`, such as `2026-05-01/RRA_PRIVATE`;
 * `1997-01-20/HA_1996` before the first of them.
 */
export function ruleVersionOn(day: LocalDate, commencements = NONE_KNOWN): string {
  const latest = timetable(commencements).findLast(({ from }) => from <= day && from >= HOUSING_ACT_1996.from);
  const { key, from } = latest ?? HOUSING_ACT_1996;
  return `${from}/${key}`;
}
