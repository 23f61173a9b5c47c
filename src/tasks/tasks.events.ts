import { event, job } from '../platform/jobs/job.js';

/** Somebody completed a task. */
export const taskCompleted = event<{
  taskId: string;
  subjectId: string;
  kind: string;
  completedOn: string;
  completedBy: string;
  /** The code it was completed with; null where none was given. */
  result: string | null;
}>('tasks.completed');

/** A task's day has come, or has passed. */
export const surfaceTask = job<{ taskId: string }>('tasks.surface');
