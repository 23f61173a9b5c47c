import { Module } from '@nestjs/common';
import { PlacementsModule } from '../placements/placements.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { RemindersPages } from './reminders/pages/reminders.pages.js';
import { ReminderChoices } from './reminders/reminder-choices.service.js';
import { ReminderPost } from './reminders/reminder-post.js';
import { ReminderJobs } from './reminders/reminders.jobs.js';
import { TodayPages } from './today.pages.js';

/** Each person's own first page, and the reminders they asked for. */
@Module({
  imports: [PlacementsModule, TasksModule],
  controllers: [TodayPages, RemindersPages],
  providers: [ReminderChoices, ReminderPost, ReminderJobs],
  exports: [ReminderChoices],
})
export class TodayModule {}
