import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { TodayModule } from '../today/today.module.js';
import { ClockMover } from './clock-mover.js';
import { ClockController } from './http/clock.controller.js';
import { DeadLetterQueries } from './dead-letters/dead-letter.queries.js';
import { DeadLetters } from './dead-letters/dead-letters.service.js';
import { DeadLettersController } from './dead-letters/http/dead-letters.controller.js';
import { DeadLettersPages } from './dead-letters/pages/dead-letters.pages.js';
import { QueueBoardPages } from './queue-board/pages/queue-board.pages.js';
import { QueueBoard } from './queue-board/queue-board.js';
import { HousekeepingJobs } from './housekeeping.jobs.js';
import { CodeListsController } from './http/code-lists.controller.js';
import { HealthController } from './http/health.controller.js';

@Module({
  imports: [TasksModule, AvailabilityModule, TodayModule],
  controllers: [
    HealthController,
    ClockController,
    CodeListsController,
    DeadLettersController,
    DeadLettersPages,
    QueueBoardPages,
  ],
  providers: [ClockMover, DeadLetters, DeadLetterQueries, QueueBoard, HousekeepingJobs],
})
export class OperationsModule {}
