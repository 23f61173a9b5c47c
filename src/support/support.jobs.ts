import { Injectable } from '@nestjs/common';
import { On } from '../platform/jobs/job.js';
import { taskCompleted } from '../tasks/tasks.events.js';
import { REVIEW } from './packages/package-tasks.js';
import { Reviews } from './reviews/reviews.service.js';

/**
 * Woken when a task is completed. Twice or late changes nothing: only the package's present review moves it on. If it never ran,
 * the package would keep the day of a review that is done, and lists would show it as overdue.
 */
@Injectable()
export class SupportJobs {
  constructor(private readonly reviews: Reviews) {}

  @On(taskCompleted, 'support.set-next-review')
  async setNextReview({ taskId, subjectId, kind }: { taskId: string; subjectId: string; kind: string }) {
    return kind === REVIEW && this.reviews.follow(subjectId, taskId);
  }
}
