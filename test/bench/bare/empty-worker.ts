import { type Backend, bareWorker } from './bare-queue.js';

// A worker of plain BullMQ in a process of its own, whose jobs do nothing: what the product's workers are measured beside.
const { BACKEND, QUEUE } = process.env;

const worker = bareWorker(JSON.parse(BACKEND ?? '') as Backend, QUEUE ?? '');
process.on('SIGTERM', () => void worker.close().then(() => process.exit(0)));
