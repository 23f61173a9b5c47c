// Several workers in one process, each with connections of its own: what starting a process costs is paid once for all of them. Says
// `all at work` when each of them has done a job.
//
// They also know a job of the tests, `test.leave-mark`: it leaves its mark in several steps, which look at nothing that is there already. So
// a job that was done twice leaves each step twice, and one that was done in part lacks some.
//
//   WORKERS      how many

import { NestFactory } from '@nestjs/core';
import { readSurroundings } from '../../dist/boot/surroundings.js';
import { UnitOfWork } from '../../dist/platform/database/unit-of-work.js';
import { Does, job } from '../../dist/platform/jobs/job.js';
import { QUEUE } from '../../dist/platform/jobs/queue.js';
import { WorkerModule } from '../../dist/worker.module.js';

class Marks {
  constructor(work) {
    this.work = work;
  }

  async leave({ mark, steps }) {
    for (let step = 1; step <= steps; step++) {
      await this.work.query('insert into public.mark (mark, step) values ($1, $2)', [mark, step]);
    }
  }
}
Does(job('test.leave-mark'))(Marks.prototype, 'leave', Object.getOwnPropertyDescriptor(Marks.prototype, 'leave'));

class WorkerOfTests {}

const surroundings = readSurroundings(process.env);
await Promise.all(
  Array.from({ length: Number(process.env.WORKERS) }, async () => {
    const worker = await NestFactory.createApplicationContext(
      {
        module: WorkerOfTests,
        imports: [WorkerModule.in(surroundings)],
        providers: [{ provide: Marks, inject: [UnitOfWork], useFactory: (work) => new Marks(work) }],
      },
      { logger: false, abortOnError: false },
    );
    await new Promise((resolve) => worker.get(QUEUE).worker.once('completed', resolve));
  }),
);
process.stdout.write('all at work\n');
