// @ts-nocheck
import { createWorker } from './boot/worker.js';
import { readSurroundings } from './boot/surroundings.js';
import { stopOn, tellAndExit } from './boot/process.js';

// The worker process of a production installation: any number of them may run.
try {
  const worker = await createWorker(readSurroundings(process.env));
  stopOn(['SIGINT', 'SIGTERM'], () => worker.close());
} catch (error) {
  tellAndExit(error);
}
