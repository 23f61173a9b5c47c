import { type LocalDate, addDays } from '../shared/local-date.js';
import type { Stay } from './clock-inputs.js';
import { countNights } from './nights.js';
import { DEFAULT_SETTINGS, type LawSettings } from './settings.js';

/** The days on which an officer is told that leave is about to run out, earliest first (E9). The expiry is the one printed on the grant. */
export function leaveExpiryAlerts(expiry: LocalDate, settings: LawSettings = DEFAULT_SETTINGS): LocalDate[] {
  return settings.leaveExpiryAlertDays.map((days) => addDays(expiry, -days)).sort();
}

/** The nights on which a family's stays in bed and breakfast reach each alert before the limit of K-19, as far as they do. */
export function bedAndBreakfastAlerts(stays: readonly Stay[], settings: LawSettings = DEFAULT_SETTINGS): LocalDate[] {
  return settings.bedAndBreakfastAlertNights
    .map((night) => countNights(stays, night).lastAllowedNight)
    .filter((night) => night !== null);
}
