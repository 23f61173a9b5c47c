import { localDate } from '../../shared/local-date.js';
import { DOMESTIC_ABUSE, SUPPORT } from './abuse.js';
import { INTENTIONAL, REFERRAL, REVIEWS } from './deciding.js';
import { APPLYING, HELP_TRACK, INTERIM } from './helping.js';
import { BELONGINGS, CHANGE_OF_2026, SUITABILITY, TENANCIES } from './homes.js';
import type { Principle, PrincipleTopic, Row } from './principle.js';

const BY_TOPIC: Readonly<Record<PrincipleTopic, readonly Row[]>> = {
  'help-track': HELP_TRACK,
  applying: APPLYING,
  'interim-accommodation': INTERIM,
  'intentional-homelessness': INTENTIONAL,
  referral: REFERRAL,
  'review-and-appeal': REVIEWS,
  suitability: SUITABILITY,
  'belongings-and-cooperation': BELONGINGS,
  'change-of-2026': CHANGE_OF_2026,
  'domestic-abuse': DOMESTIC_ABUSE,
  'allocation-and-tenancies': TENANCIES,
  'support-duty': SUPPORT,
};

export const PRINCIPLE_TOPICS = Object.keys(BY_TOPIC) as PrincipleTopic[];

/** Every such rule, topic by topic. */
export const PRINCIPLES: readonly Principle[] = PRINCIPLE_TOPICS.flatMap((topic) =>
  BY_TOPIC[topic].map(([id, says, source, confidence = 'statute', since]) => ({
    ...{ id, topic, says, source, confidence },
    since: since === undefined ? null : localDate(since),
  })),
);
