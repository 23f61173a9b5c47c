// @ts-nocheck
import { Module } from '@nestjs/common';
import { TasksController } from './http/tasks.controller.js';
import { TaskQueries } from './task.queries.js';
import { TaskJobs } from './tasks.jobs.js';
import { Tasks } from './tasks.service.js';

@Module({ controllers: [TasksController], providers: [Tasks, TaskQueries, TaskJobs], exports: [Tasks, TaskQueries] })
export class TasksModule {}
