import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobRegistry } from '../../platform/jobs/job-registry.js';
import { DailyCalls } from '../../platform/outbox/daily-calls.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { surfaceTask } from '../../tasks/tasks.events.js';
import { Tasks } from '../../tasks/tasks.service.js';

const AT_ONCE = 400;

/** Does the queued work of a replayed past, each call at the instant it was due, without a queue. */
export class DueWork {
  private readonly clock: Clock;
  private readonly work: UnitOfWork;
  private readonly outbox: Outbox;
  private readonly jobs: JobRegistry;
  private readonly daily: DailyCalls;
  private readonly tasks: Tasks;

  constructor(app: INestApplicationContext) {
    this.clock = app.get(Clock);
    this.work = app.get(UnitOfWork);
    this.outbox = app.get(Outbox);
    this.jobs = app.get(JobRegistry);
    this.daily = app.get(DailyCalls);
    this.tasks = app.get(Tasks);
  }

  /** Everything that falls due up to and including `instant`. */
  async upTo(instant: Date): Promise<void> {
    for (let done = AT_ONCE; done > 0;) done = await this.batch(instant);
  }

  private batch(instant: Date): Promise<number> {
    return this.work.asSystem('evaluation-year', async () => {
      const calls = await this.outbox.claimDue(instant, AT_ONCE);
      for (const { name, payload, dueAt } of calls) {
        if (name === surfaceTask.name) continue;
        await this.clock.at(dueAt, async () => {
          await this.jobs.handlerOf(name)?.([payload]);
          await this.daily.follow(name);
        });
      }
      // A day's tasks surface in one statement.
      if (calls.some(({ name }) => name === surfaceTask.name))
        await this.clock.at(instant, () => this.tasks.surfaceAll());
      return calls.length;
    });
  }
}
