// @ts-nocheck
import { performance } from 'node:perf_hooks';
import { JourneyFailure } from './expectation.js';

const WIDTH = { who: 16, what: 80, ms: 8 };

/** Prints what happens, when, by whom, under which law, and how long it took. */
export class Timeline {
  private day = '';
  readonly timings: number[] = [];

  constructor(private readonly print: (line: string) => void) {}

  /** From here on it is `day`. */
  turnTo(day: string): void {
    if (day === this.day) return;
    this.day = day;
    this.print(`\n${day}`);
  }

  /** Does one step and prints it; a failure is printed under the step and thrown on. */
  async step<T>(who: string, what: string, act: () => Promise<T>, law?: string | ((result: T) => string)): Promise<T> {
    const started = performance.now();
    try {
      const result = await act();
      this.show(who, what, performance.now() - started, typeof law === 'function' ? law(result) : law);
      return result;
    } catch (error) {
      this.print(`  ${who.padEnd(WIDTH.who)}${what}`);
      const reason = error instanceof JourneyFailure ? error.message : String(error);
      this.print(`  ${''.padEnd(WIDTH.who)}DIFFERENT: ${reason}`);
      throw error;
    }
  }

  private show(who: string, what: string, ms: number, law: string | undefined): void {
    this.timings.push(ms);
    const time = `${ms.toFixed(0)} ms`.padStart(WIDTH.ms);
    this.print(`  ${who.padEnd(WIDTH.who)}${what.padEnd(WIDTH.what)}${time}`);
    if (law) this.print(`  ${''.padEnd(WIDTH.who)}  ${law}`);
  }
}
