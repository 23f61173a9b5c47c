import { event } from '../../platform/jobs/job.js';

/** Abuse was put on record: an incident, contact, an order that was broken. */
export const abuseTold = event<{ personId: string; eventId: string }>('support.abuse-told');
