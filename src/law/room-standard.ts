import { housingAct1985 } from './citation.js';

/** Somebody who sleeps somewhere. Age in years. */
export interface Sleeper {
  readonly age: number;
  readonly sex: 'female' | 'male' | 'other' | 'not-stated';
  /** Lives as a couple with the other one of whom this is said. */
  readonly couple: boolean;
}

/** From this age on, two people of opposite sexes who are no couple must not have to share a sleeping room. */
const COUNTED_FROM_AGE = 10;

export const ROOM_STANDARD = housingAct1985('325');

/**
 * The fewest sleeping rooms in which nobody of ten or over must share with somebody of the opposite sex, couples excepted
 * (Housing Act 1985 s.325). Whoever's sex is not known counts with nobody; at least 1.
 */
export function sleepingRoomsNeeded(people: readonly Sleeper[]): number {
  const counted = people.filter(({ age }) => age >= COUNTED_FROM_AGE);
  const couple = counted.filter((person) => person.couple);
  const together = sexesOf(couple).length === 2;
  const apart = sexesOf(together ? counted.filter((person) => !person.couple) : counted);
  return Math.max(1, (together ? 1 : 0) + apart.length);
}

function sexesOf(people: readonly Sleeper[]): ('female' | 'male')[] {
  return (['female', 'male'] as const).filter((sex) => people.some((person) => person.sex === sex));
}
