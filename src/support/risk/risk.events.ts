import { event } from '../../platform/jobs/job.js';

/** Abuse was put on record: an incident, contact, an order that was broken. */
export const abuseTold = event<{ personId: string; eventId: string }>('support.abuse-told');

/** They live in a home of their own from that day. */
export const ownHomeBegins = event<{ householdId: string; startsOn: string }>('support.own-home-begins');
