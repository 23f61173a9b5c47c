import { Module } from '@nestjs/common';
import { Assignments } from './assignment/assignments.service.js';
import { TasksController } from './http/tasks.controller.js';
import { ReassignPages } from './pages/reassign.pages.js';
import { TasksPages } from './pages/tasks.pages.js';
import { TaskQueries } from './task.queries.js';
import { TaskRows } from './task-rows.js';
import { TaskJobs } from './tasks.jobs.js';
import { Tasks } from './tasks.service.js';

@Module({
  controllers: [TasksController, ReassignPages, TasksPages],
  providers: [Tasks, TaskQueries, TaskRows, Assignments, TaskJobs],
  exports: [Tasks, TaskQueries, Assignments],
})
export class TasksModule {}
