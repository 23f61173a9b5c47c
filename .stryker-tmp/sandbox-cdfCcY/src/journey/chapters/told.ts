// @ts-nocheck
import type { Cast } from '../cast.js';
import { expectStatus } from '../expectation.js';
import type { Timeline } from '../timeline.js';

export const BLACKPOOL = 'E06000009';
export const FYLDE = 'E07000119';
export const PRESTON = 'E07000123';

type Step = <T>(who: string, what: string, act: () => Promise<T>, law?: string | ((result: T) => string)) => Promise<T>;

/** What every chapter is told with. */
export interface Told {
  readonly timeline: Timeline;
  readonly cast: Cast;
  readonly step: Step;
}

/** The household as later chapters know it; the mother comes first among its people. */
export interface Family {
  readonly id: string;
  readonly lead: string;
  readonly people: readonly string[];
}

/** A placement and its unit. */
export interface Offer {
  readonly placementId: string;
  readonly unitId: string;
}

/** Moves the training clock; what falls due by then has happened when it returns. */
export async function moveClock(cast: Cast, now: string): Promise<void> {
  expectStatus(await cast.administrator.post('/clock', { now }), 200);
}
