import type { LocalDate } from '../../shared/local-date.js';
import type { MeasureAnswer } from './measure.codes.js';
import type { MeasuringView } from './measure.queries.js';
import { type Change, changeBetween, levelOf, type OutcomeCode } from './measure.rules.js';

/** An answer that says how it is, and on which day. */
export interface Told {
  readonly on: LocalDate;
  readonly answer: MeasureAnswer;
}

/** One outcome from the first answer that says how it is to the latest. */
export interface OutcomeOverTime {
  readonly code: OutcomeCode;
  /** Null while nobody has said how it is. */
  readonly first: Told | null;
  /** Null while it has been said once or never. */
  readonly latest: Told | null;
  readonly change: Change | null;
}

/** What has changed between the first answer and the latest, outcome by outcome. Measurings stand in their order. */
export function overTime(measurings: readonly MeasuringView[]): readonly OutcomeOverTime[] {
  const codes = new Set(measurings.flatMap(({ answers }) => answers.map(({ code }) => code)));
  return [...codes].map((code) => {
    const told = measurings.flatMap(({ measuredOn, answers }) =>
      answers
        .filter((given) => given.code === code && levelOf(given.answer) !== null)
        .map(({ answer }) => ({ on: measuredOn, answer })),
    );
    const first = told[0] ?? null;
    const latest = told.length > 1 ? (told.at(-1) ?? null) : null;
    return { code, first, latest, change: first && latest && changeBetween(first.answer, latest.answer) };
  });
}
