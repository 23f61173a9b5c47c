import type { LocalDate } from './local-date.js';

/** What is known of something that happened: codes, days and names of organisations. Never words that somebody typed. */
export type HappeningDetails = Readonly<Record<string, unknown>>;

/** How a feature says what happened, by the kinds that its `happened` function in the database gives. */
export type InWords = Readonly<Record<string, (details: HappeningDetails) => string>>;

/** A detail that is text, or null. */
export function text(details: HappeningDetails, name: string): string | null {
  const value = details[name];
  return typeof value === 'string' ? value : null;
}

/** A detail that is a day, or null. */
export function day(details: HappeningDetails, name: string): LocalDate | null {
  return text(details, name) as LocalDate | null;
}

/** `Moved on: home not ready`; without the colon when there is nothing after it. */
export function withReason(words: string, reason: string | null): string {
  return reason === null ? words : `${words}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
}
