import { event, job } from '../platform/jobs/job.js';

/** Somebody has approached a council and an application is open. */
export const applicationOpened = event<{ applicationId: string; householdId: string }>(
  'homelessness.application-opened',
);

/** An officer has answered one of the statutory questions. */
export const decisionMade = event<{ applicationId: string; decisionId: string; question: string }>(
  'homelessness.decision-made',
);

/** Prevention, relief or the main duty is owed from a day. */
export const dutyStarted = event<{ applicationId: string; householdId: string; duty: string; startedOn: string }>(
  'homelessness.duty-started',
);

/** Prevention, relief or the main duty has ended on a ground. */
export const dutyEnded = event<{ applicationId: string; householdId: string; duty: string; ground: string }>(
  'homelessness.duty-ended',
);

/** The person has asked for a decision to be looked at again. */
export const reviewRequested = event<{ applicationId: string; reviewId: string }>('homelessness.review-requested');

/** The day after the last day of relief has begun. */
export const turnOverRelief = job<{ applicationId: string }>('homelessness.turn-over-relief');

/** A letter goes out from here. */
export const sendLetter = job<{ noticeId: string }>('homelessness.send-letter');

/** A letter is on its way: how far has it come? */
export const followLetter = job<{ noticeId: string }>('homelessness.follow-letter');

/** The day after a clock's last day has begun. */
export const passClock = job<{ clockId: string }>('homelessness.pass-clock');
