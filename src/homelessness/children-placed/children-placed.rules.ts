import type { ToldOfAChild } from '../../law/homelessness/co-operation/child-placed.js';
import { addWorkingDays } from '../../law/working-days.js';
import { laterOf, type LocalDate } from '../../shared/local-date.js';

/** Working days within which this service asks. Its own standard: the Act counts only from the answer. */
const AIM_TO_ASK_WITHIN = 2;

/** The day by which somebody is asked about a child who was placed. */
export function askBy(placedOn: LocalDate): LocalDate {
  return addWorkingDays(placedOn, AIM_TO_ASK_WITHIN);
}

/** One body that they agreed to, as far as telling it has come. */
export interface Agreed {
  readonly id: string;
  readonly body: ToldOfAChild;
  readonly withdrawnOn: LocalDate | null;
  /** The letter to it is due. */
  readonly due: boolean;
  /** When the letter went. */
  readonly toldOn: LocalDate | null;
}

/** Whom there is still to tell: nobody who has been told, was taken back, or could not be told safely. */
export function stillToTell(agreed: readonly Agreed[], schoolIsSafe: boolean | null): readonly Agreed[] {
  return agreed.filter(
    ({ body, withdrawnOn, toldOn }) =>
      withdrawnOn === null && toldOn === null && !(body === 'school' && schoolIsSafe === false),
  );
}

/** To whom a letter is to be written now: a school only once somebody has made sure that it is safe. */
export function toBeWritten(agreed: readonly Agreed[], schoolIsSafe: boolean | null): readonly Agreed[] {
  return stillToTell(agreed, schoolIsSafe).filter(
    ({ body, due }) => !due && (body !== 'school' || schoolIsSafe === true),
  );
}

/** The day on which the last of those who were told was told; null while nobody was. */
export function lastToldOn(agreed: readonly Agreed[]): LocalDate | null {
  const days = agreed.flatMap(({ toldOn }) => (toldOn === null ? [] : [toldOn]));
  return days.length === 0 ? null : days.reduce(laterOf);
}
