// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock, machineTime } from '../platform/clock/clock.js';
import { TrainingClock } from '../platform/clock/training-clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Outbox } from '../platform/outbox/outbox.js';

const LOOK_AGAIN_MS = 20;
const PATIENCE_MS = 30_000;

/** Moves the training clock and waits until the work that this made due is done, so that whoever moved it sees the result. */
@Injectable()
export class ClockMover {
  constructor(
    private readonly training: TrainingClock,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  get isAllowed(): boolean {
    return this.training.isOn;
  }

  /** False when `instant` is before the present one. With no worker running it gives up waiting after half a minute. */
  async moveTo(instant: Date): Promise<boolean> {
    if (!(await this.training.moveTo(instant))) return false;
    const end = machineTime().getTime() + PATIENCE_MS;
    while ((await this.dueNow()) > 0 && machineTime().getTime() < end) await pause(LOOK_AGAIN_MS);
    return true;
  }

  private dueNow(): Promise<number> {
    return this.work.asSystem('clock', () => this.outbox.countDue(this.clock.now()));
  }
}
