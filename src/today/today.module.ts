import { Module } from '@nestjs/common';
import { PlacementsModule } from '../placements/placements.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { TodayPages } from './today.pages.js';

/** Each person's own first page. */
@Module({ imports: [PlacementsModule, TasksModule], controllers: [TodayPages] })
export class TodayModule {}
