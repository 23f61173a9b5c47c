import { Injectable } from '@nestjs/common';
import { daily, Does } from '../../platform/jobs/job.js';
import { ClockSweep, type Swept } from './clock-sweep.js';

/** Before anybody starts work. */
const SWEEP_HOUR = 6;
const sweepClocks = daily('homelessness.sweep-clocks', SWEEP_HOUR);

/** Every morning at six: sweeps the clocks. If it never ran, every task would still stand on its list by its day; nobody would be reminded of it. */
@Injectable()
export class ClockSweepJobs {
  constructor(private readonly clocks: ClockSweep) {}

  @Does(sweepClocks)
  sweep(): Promise<Swept> {
    return this.clocks.sweep();
  }
}
