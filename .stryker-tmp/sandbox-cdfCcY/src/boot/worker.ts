// @ts-nocheck
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Surroundings } from '../platform/platform.module.js';
import { WorkerModule } from '../worker.module.js';

/** Starts the background work without a web server. */
export function createWorker(surroundings: Surroundings): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.in(surroundings), {
    logger: false,
    abortOnError: false,
  });
}
