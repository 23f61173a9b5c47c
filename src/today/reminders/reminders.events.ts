import { daily, job } from '../../platform/jobs/job.js';

/** The morning of a day: those who want reminders are to have theirs. */
export const remindStaff = daily('today.remind-staff', 8);

/** One reminder goes out. */
export const sendReminder = job<{ reminderId: string }>('today.send-reminder');

/** A reminder is on its way: how far has it come? */
export const followReminder = job<{ reminderId: string }>('today.follow-reminder');
