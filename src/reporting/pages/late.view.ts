import { TIME_LIMITS } from '../../law/time-limits.js';
import type { ClockCode } from '../../law/time-limit.js';
import { quarterInWords, quarterNamed } from '../h-clic/quarter.js';
import type { Way } from '../late/late-clocks.figures.js';
import type { LateAnswer } from '../late/late-clocks.service.js';

type Group = Readonly<Partial<Record<'clock' | 'quarter' | 'way', string>>>;
type Path = (group: Readonly<Record<string, string>>) => string | null;

const IN_WORDS: Readonly<Record<Way, string>> = {
  'in-time': 'done in time',
  late: 'done late',
  overdue: 'still overdue',
};

/** How what was due was done, in words. */
export function wayInWords(way: Way): string {
  return IN_WORDS[way];
}

/** A group of clocks in words, such as `July to September 2026, a notice…, done late`; empty for all of them. */
export function clocksInWords({ clock, quarter, way }: Group): string {
  return [
    ...(quarter === undefined ? [] : [quarterInWords(quarterNamed(quarter))]),
    ...(clock === undefined ? [] : [TIME_LIMITS[clock as ClockCode].name]),
    ...(way === undefined ? [] : [IN_WORDS[way as Way]]),
  ].join(', ');
}

/** The figures with their words, and the way from each number to what it is made of. */
export function lateShown({ total, groups, ...rest }: LateAnswer, path: Path) {
  return {
    ...rest,
    total: { ...total, rows: rowsOf({}, path) },
    groups: groups.map((group) => {
      const { clock, quarter } = group;
      return { ...group, label: clocksInWords({ quarter, clock }), rows: rowsOf({ clock, quarter }, path) };
    }),
  };
}

function rowsOf(group: Readonly<Record<string, string>>, path: Path) {
  return {
    inTime: path({ ...group, way: 'in-time' }),
    late: path({ ...group, way: 'late' }),
    overdue: path({ ...group, way: 'overdue' }),
  };
}
