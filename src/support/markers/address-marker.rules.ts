import type { LocalDate } from '../../shared/local-date.js';
import type { MarkerStatus } from './address-marker.states.js';

export interface MarkerDays {
  readonly status: MarkerStatus;
  readonly askedOn: LocalDate;
}

/** Whether a service keeps it, or has been asked to. */
export function stands({ status }: Pick<MarkerDays, 'status'>): boolean {
  return status === 'asked' || status === 'confirmed';
}

/** A marker that was asked for before they moved stands where they live no more. One of the same day is for the new home. */
export function standsAtAFormerHome(marker: MarkerDays, movedOn: LocalDate): boolean {
  return stands(marker) && marker.askedOn < movedOn;
}
