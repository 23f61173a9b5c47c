import { Module } from '@nestjs/common';
import { ClockMover } from './clock-mover.js';
import { ClockController } from './http/clock.controller.js';
import { DeadLettersController } from './http/dead-letters.controller.js';
import { HealthController } from './http/health.controller.js';

@Module({ controllers: [HealthController, ClockController, DeadLettersController], providers: [ClockMover] })
export class OperationsModule {}
