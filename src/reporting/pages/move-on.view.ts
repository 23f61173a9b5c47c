import { labelOf } from '../../shared/code-lists.js';
import type { MoveOnFigures } from '../move-on.figures.js';
import { barsOf } from './bars.js';

const STANDS = 'They live there still';
const TIMES: Readonly<Record<string, string>> = {
  'within-4-weeks': 'Within 4 weeks',
  'within-12-weeks': 'Within 12 weeks',
  'within-26-weeks': 'Within 26 weeks',
  later: 'Later',
  'without-a-plan': 'Without a plan',
};

/** Each way to tell tenancies apart, as its table is called and as its codes are read. */
const WAYS: readonly { readonly by: string; readonly name: string; readonly words: (code: string) => string | null }[] =
  [
    { by: 'tenure', name: 'Tenure', words: (code) => labelOf('tenures', code) },
    { by: 'time-to-home', name: 'From the plan to the home', words: (code) => TIMES[code] ?? null },
    { by: 'ending', name: 'Why they ended', words: (code) => labelOf('tenancyEndings', code) },
    { by: 'afterwards', name: 'What followed', words: (code) => labelOf('afterATenancy', code) },
  ];

/** The figures of moving on as the page shows them: weeks as bars and a table, and a table for each other way to tell them apart. */
export function moveOnShown({ total, breakdowns, sustained, medianDaysToHome }: MoveOnFigures) {
  const groupsOf = (by: string) => breakdowns.find((each) => each.by === by)?.groups ?? [];
  const countIn = (by: string, code: string) => {
    const group = groupsOf(by).find((each) => each.code === code);
    return group ? group.tenancies : 0;
  };
  const weeks = sustained.map(({ week, percent }) => ({
    ...{ week, percent, text: shareInWords(percent, groupsOf(`week-${week}`)) },
    stood: countIn(`week-${week}`, 'sustained'),
    ended: countIn(`week-${week}`, 'ended-before'),
    notKnown: countIn(`week-${week}`, 'not-known'),
  }));
  return {
    ...{ total, medianDaysToHome, weeks },
    bars: barsOf(weeks.map(({ week, percent }) => ({ label: `${week} weeks`, percent }))),
    breakdowns: WAYS.map(({ by, name, words }) => ({
      name,
      groups: groupsOf(by).map((group) => ({ ...group, label: words(group.code) ?? STANDS })),
    })).filter(({ groups }) => groups.length > 0),
  };
}

function shareInWords(percent: number | null, groups: readonly { readonly suppressed: boolean }[]): string {
  if (percent !== null) return `${percent}%`;
  return groups.some(({ suppressed }) => suppressed) ? 'held back' : 'not known yet';
}
