import { labelOf } from '../../shared/code-lists.js';
import type { MoveOnFigures, TenancyGroup } from '../move-on/move-on.figures.js';
import { barsOf } from './bars.js';

const STANDS = 'They live there still';
const TIMES: Readonly<Record<string, string>> = {
  'within-4-weeks': 'Within 4 weeks',
  'within-12-weeks': 'Within 12 weeks',
  'within-26-weeks': 'Within 26 weeks',
  later: 'Later',
  'without-a-plan': 'Without a plan',
};
const STOOD: Readonly<Record<string, string>> = {
  sustained: 'stood',
  'ended-before': 'had ended',
  'not-known': 'nobody asked',
};

/** Each way to tell tenancies apart, as its table is called and as its codes are read. */
const WAYS: readonly { readonly by: string; readonly name: string; readonly words: (code: string) => string | null }[] =
  [
    { by: 'tenure', name: 'Tenure', words: (code) => labelOf('tenures', code) },
    { by: 'time-to-home', name: 'From the plan to the home', words: (code) => TIMES[code] ?? null },
    { by: 'ending', name: 'Why they ended', words: endingInWords },
    { by: 'afterwards', name: 'What followed', words: followedInWords },
  ];

/** The address of the tenancies that one figure counts; null for whoever may not see them. */
export type RowsOf = (by: string, code: string) => string | null;

/** Why a tenancy ended, or that it stands. */
export function endingInWords(code: string | null): string {
  return labelOf('tenancyEndings', code) ?? STANDS;
}

/** What came after a tenancy, or that it stands. */
export function followedInWords(code: string | null): string {
  return labelOf('afterATenancy', code) ?? STANDS;
}

/** A group of tenancies as it is read; null for a group of which there is none. */
export function tenanciesInWords(by: string, code: string): string | null {
  const [, week] = /^week-(\d+)$/.exec(by) ?? [];
  if (week !== undefined) return STOOD[code] === undefined ? null : `after ${week} weeks: ${STOOD[code]}`;
  return WAYS.find((way) => way.by === by)?.words(code) ?? null;
}

/** The figures of moving on as the page shows them: weeks as bars and a table, and a table for each other way to tell them apart. */
export function moveOnShown({ total, breakdowns, sustained, medianDaysToHome }: MoveOnFigures, rowsOf: RowsOf) {
  const groupsOf = (by: string) => breakdowns.find((each) => each.by === by)?.groups ?? [];
  const led = (by: string, code: string, tenancies: TenancyGroup['tenancies']) => ({
    tenancies,
    rows: tenancies ? rowsOf(by, code) : null,
  });
  const countIn = (by: string, code: string) => {
    const group = groupsOf(by).find((each) => each.code === code);
    return led(by, code, group ? group.tenancies : 0);
  };
  const weeks = sustained.map(({ week, percent }) => ({
    ...{ week, percent, text: shareInWords(percent, groupsOf(`week-${week}`)) },
    stood: countIn(`week-${week}`, 'sustained'),
    ended: countIn(`week-${week}`, 'ended-before'),
    notKnown: countIn(`week-${week}`, 'not-known'),
  }));
  return {
    ...{ total, medianDaysToHome, weeks },
    bars: barsOf(weeks.map(({ week, percent, text }) => ({ label: `${week} weeks`, percent, without: text }))),
    breakdowns: WAYS.map(({ by, name }) => ({
      name,
      groups: groupsOf(by).map(({ code, tenancies }) => ({
        label: tenanciesInWords(by, code),
        ...led(by, code, tenancies),
      })),
    })).filter(({ groups }) => groups.length > 0),
  };
}

function shareInWords(percent: number | null, groups: readonly { readonly suppressed: boolean }[]): string {
  if (percent !== null) return `${percent}%`;
  return groups.some(({ suppressed }) => suppressed) ? 'held back' : 'not known yet';
}
