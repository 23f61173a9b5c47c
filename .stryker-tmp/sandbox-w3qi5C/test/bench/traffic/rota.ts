// @ts-nocheck
import type { Placing } from './placings.js';

/** Gives everybody a turn: who is next, and for which time round. */
export class Rota {
  private turn = 0;

  next<T>(people: readonly T[]): [person: T, round: number] {
    const turn = this.turn++;
    const person = people[turn % people.length];
    if (!person) throw new Error('nobody is signed in');
    return [person, Math.floor(turn / people.length)];
  }
}

/** The placing of this number; an error when there are not so many. */
export function placingOf(placings: readonly Placing[], number: number): Placing {
  const placing = placings[number];
  if (!placing) throw new Error('there are too few free units for so many offers: load a larger country');
  return placing;
}
