import { Module } from '@nestjs/common';
import { ClockMover } from './clock-mover.js';
import { ClockController } from './http/clock.controller.js';
import { HousekeepingJobs } from './housekeeping.jobs.js';
import { DeadLettersController } from './http/dead-letters.controller.js';
import { HealthController } from './http/health.controller.js';

@Module({
  controllers: [HealthController, ClockController, DeadLettersController],
  providers: [ClockMover, HousekeepingJobs],
  exports: [HousekeepingJobs],
})
export class OperationsModule {}
