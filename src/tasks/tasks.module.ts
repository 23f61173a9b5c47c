import { Module } from '@nestjs/common';
import { TasksController } from './http/tasks.controller.js';
import { TasksPages } from './pages/tasks.pages.js';
import { TaskQueries } from './task.queries.js';
import { TaskJobs } from './tasks.jobs.js';
import { Tasks } from './tasks.service.js';

@Module({
  controllers: [TasksController, TasksPages],
  providers: [Tasks, TaskQueries, TaskJobs],
  exports: [Tasks, TaskQueries],
})
export class TasksModule {}
