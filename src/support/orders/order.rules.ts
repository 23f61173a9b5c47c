import { addDays, type LocalDate, laterOf } from '../../shared/local-date.js';

/** The longest notice that a policy may give of an order's end, in days. As in the check of `support.risk_policy`. */
export const LONGEST_ALERT_DAYS = 90;

export interface OrderDays {
  readonly madeOn: LocalDate;
  /** Its last day; null: until the court says otherwise. */
  readonly expiresOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
}

/** Whether an order protects on a day; its last day is counted, and the day on which it was ended is not. */
export function isInForce({ madeOn, expiresOn, endedOn }: OrderDays, on: LocalDate): boolean {
  return madeOn <= on && (expiresOn === null || on <= expiresOn) && (endedOn === null || on < endedOn);
}

/** The day on which somebody speaks with the person about what comes after an order; null when there is nothing to speak of. */
export function alertOn({ expiresOn, endedOn }: OrderDays, alertDays: number, today: LocalDate): LocalDate | null {
  if (expiresOn === null || endedOn !== null || expiresOn < today) return null;
  return laterOf(addDays(expiresOn, -alertDays), today);
}
