// Several workers in one process, each with connections of its own: what starting a process costs is paid once for all of them. Says
// `all at work` when each of them has done a job.
//
//   WORKERS      how many

import { readSurroundings } from '../../dist/boot/surroundings.js';
import { createWorker } from '../../dist/boot/worker.js';
import { QUEUE } from '../../dist/platform/jobs/queue.js';

const surroundings = readSurroundings(process.env);
const workers = Array.from({ length: Number(process.env.WORKERS) }, () => createWorker(surroundings));
await Promise.all(
  workers.map(async (starting) => {
    const { worker } = (await starting).get(QUEUE);
    await new Promise((resolve) => worker.once('completed', resolve));
  }),
);
process.stdout.write('all at work\n');
