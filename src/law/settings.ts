import { isLocalDate } from '../shared/local-date.js';
import { LOCAL_CONNECTION_NORMS } from './other-periods.js';
import { type Commencements, RULE_VERSIONS } from './rule-versions.js';

/** What a council must settle with its own lawyer, or may set as its own standard. Never a statutory number. */
export interface LawSettings {
  readonly commencements: Commencements;
  readonly s193B_excludes_main: boolean;
  readonly residentMonthsOfLastTwelve: number;
  readonly residentYearsOfLastFive: number;
  readonly familyResidentYears: number;
  readonly decisionAfterReliefWorkingDays: number;
  readonly bedAndBreakfastAlertNights: readonly number[];
  readonly leaveExpiryAlertDays: readonly number[];
}

export const DEFAULT_SETTINGS: LawSettings = {
  commencements: {},
  s193B_excludes_main: false,
  residentMonthsOfLastTwelve: LOCAL_CONNECTION_NORMS.recentResidence.atLeast.n,
  residentYearsOfLastFive: LOCAL_CONNECTION_NORMS.longerResidence.atLeast.n,
  familyResidentYears: LOCAL_CONNECTION_NORMS.familyResidence.atLeast.n,
  decisionAfterReliefWorkingDays: 15,
  bedAndBreakfastAlertNights: [28, 35, 40],
  leaveExpiryAlertDays: [14, 7, 1],
};

/** Why each setting exists, for the page on which an administrator sees it. */
export const SETTING_NOTES: Readonly<
  Record<keyof LawSettings, { readonly status: 'legal-check' | 'service-target'; readonly why: string }>
> = {
  commencements: {
    status: 'legal-check',
    why: 'no commencement could be found, and until a council gives one it decides nothing.',
  },
  s193B_excludes_main: {
    status: 'legal-check',
    why: 'Whether s.193(1A)(b) still keeps the main duty from arising after a s.193B notice given since 1 May 2026. Off: the main duty is not excluded.',
  },
  residentMonthsOfLastTwelve: {
    status: 'legal-check',
    why: 'Months of the last 12 for which somebody has lived in an area by choice, so that it connects them with it. A working norm of the Local Government Association, not law.',
  },
  residentYearsOfLastFive: {
    status: 'legal-check',
    why: 'Years of the last 5 for which somebody has lived in an area by choice, so that it connects them with it. A working norm of the Local Government Association, not law.',
  },
  familyResidentYears: {
    status: 'legal-check',
    why: 'Years for which parents, adult children, brothers or sisters have lived in an area, so that it connects somebody with it. A working norm of the Local Government Association, not law.',
  },
  decisionAfterReliefWorkingDays: {
    status: 'service-target',
    why: 'The Code is widely quoted as expecting a decision within 15 working days after relief. It is not a statutory limit.',
  },
  bedAndBreakfastAlertNights: {
    status: 'service-target',
    why: 'Nights at which a family’s stay in bed and breakfast is brought to an officer’s notice before the limit.',
  },
  leaveExpiryAlertDays: {
    status: 'service-target',
    why: 'Days before leave under the Migrant Victims of Domestic Abuse Concession runs out at which an officer is told.',
  },
};

type Check = (value: unknown) => string | null;

const days: Check = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((day) => Number.isInteger(day) && day > 0 && day < 1000)
    ? null
    : 'wants a list of whole numbers above 0';

const upTo =
  (most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) > 0 && (value as number) <= most
      ? null
      : `wants a whole number from 1 to ${most}`;

const CHECKS: Readonly<Record<keyof LawSettings, Check>> = {
  commencements: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return 'wants days by the key of a change in the law';
    const keys = RULE_VERSIONS.map(({ key }) => key as string);
    const unknown = Object.keys(value).find((key) => !keys.includes(key));
    if (unknown !== undefined) return `knows no change in the law called ${unknown}`;
    return Object.values(value).every(isLocalDate) ? null : 'wants days written YYYY-MM-DD';
  },
  s193B_excludes_main: (value) => (typeof value === 'boolean' ? null : 'wants true or false'),
  residentMonthsOfLastTwelve: upTo(12),
  residentYearsOfLastFive: upTo(5),
  familyResidentYears: upTo(99),
  decisionAfterReliefWorkingDays: upTo(999),
  bedAndBreakfastAlertNights: days,
  leaveExpiryAlertDays: days,
};

/** Reads what a council has settled; what it does not say stays as it is here. Gives the problems instead where there are any. */
export function readLawSettings(said: unknown): LawSettings | { readonly problems: readonly string[] } {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return { problems: ['wants settings by name'] };
  const problems = Object.entries(said).flatMap(([name, value]) => {
    if (!(name in CHECKS)) return [`${name} is no setting of the law`];
    const problem = CHECKS[name as keyof LawSettings](value);
    return problem === null ? [] : [`${name} ${problem}`];
  });
  return problems.length > 0 ? { problems } : { ...DEFAULT_SETTINGS, ...said };
}
