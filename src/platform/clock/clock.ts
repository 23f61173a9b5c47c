import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { type LocalDate, londonDay } from '../../shared/local-date.js';

/**
 * The only source of time in the application. Training and tests may start it elsewhere and move it forward;
 * a replay of past months runs each step at its own instant.
 */
@Injectable()
export class Clock {
  private aheadMs = 0;
  private readonly replayed = new AsyncLocalStorage<Date>();

  /** The present instant. */
  now(): Date {
    return this.replayed.getStore() ?? new Date(Date.now() + this.aheadMs);
  }

  /** The present day in London. */
  today(): LocalDate {
    return londonDay(this.now());
  }

  /** Sets how far the application runs ahead of (or behind) the machine's clock. */
  runAhead(milliseconds: number): void {
    this.aheadMs = milliseconds;
  }

  /** For when nobody asks for the time any more: until then Node carries a replayed instant through every promise of the process. */
  close(): void {
    this.replayed.disable();
  }

  /** Runs `work` as if it were `instant`; everything it awaits sees that instant too. */
  at<T>(instant: Date, work: () => Promise<T>): Promise<T> {
    return this.replayed.run(instant, work);
  }
}

/** The machine's own clock, for leases and timeouts that have nothing to do with the domain. */
export function machineTime(): Date {
  return new Date();
}
