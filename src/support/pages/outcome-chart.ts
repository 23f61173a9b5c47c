import { daysBetween, type LocalDate } from '../../shared/local-date.js';
import { LEVEL_CODES } from '../outcomes/measure.codes.js';
import type { MeasuringView } from '../outcomes/measure.queries.js';
import { levelOf } from '../outcomes/measure.rules.js';

const WIDTH = 300;
const STEP = 22;
const EDGE = 10;

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly on: LocalDate;
  readonly answer: string;
}

export interface OutcomeChart {
  readonly width: number;
  readonly height: number;
  /** The heights of the five steps, the best at the top. */
  readonly steps: readonly number[];
  readonly points: readonly ChartPoint[];
  /** The points as a line, for `points` of a polyline. */
  readonly line: string;
}

/** One outcome over time as a small picture in pixels: from the first measuring of all to the last, a point for each answer that says how it is. */
export function chartOf(code: string, measurings: readonly MeasuringView[]): OutcomeChart {
  const [first, last] = [measurings[0]?.measuredOn, measurings.at(-1)?.measuredOn];
  const days = first && last ? daysBetween(first, last) : 0;
  const points = measurings.flatMap(({ measuredOn, answers }) => {
    const given = answers.find((answer) => answer.code === code);
    const level = given ? levelOf(given.answer) : null;
    if (!first || !given || level === null) return [];
    const along = days === 0 ? 0.5 : daysBetween(first, measuredOn) / days;
    return [
      { x: Math.round(EDGE + along * (WIDTH - 2 * EDGE)), y: heightOf(level), on: measuredOn, answer: given.answer },
    ];
  });
  return {
    width: WIDTH,
    height: heightOf(1) + EDGE,
    steps: LEVEL_CODES.map((_, index) => heightOf(index + 1)),
    points,
    line: points.map(({ x, y }) => `${x},${y}`).join(' '),
  };
}

function heightOf(level: number): number {
  return EDGE + (LEVEL_CODES.length - level) * STEP;
}
