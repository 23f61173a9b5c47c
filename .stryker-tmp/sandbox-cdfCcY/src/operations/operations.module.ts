// @ts-nocheck
import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module.js';
import { ClockMover } from './clock-mover.js';
import { ClockController } from './http/clock.controller.js';
import { HousekeepingJobs } from './housekeeping.jobs.js';
import { CodeListsController } from './http/code-lists.controller.js';
import { DeadLettersController } from './http/dead-letters.controller.js';
import { HealthController } from './http/health.controller.js';

@Module({
  imports: [AvailabilityModule],
  controllers: [HealthController, ClockController, CodeListsController, DeadLettersController],
  providers: [ClockMover, HousekeepingJobs],
  exports: [HousekeepingJobs],
})
export class OperationsModule {}
