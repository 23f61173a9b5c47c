import { amount, whether } from '../../web/settings/policy-field.js';
import { policyPages } from '../../web/settings/policy.pages.js';
import { OwnAnswerTimes } from '../offers/answer-times.js';
import { type NewReferralPolicy, OFFERS_KEEP } from '../offers/referral-policies.service.js';

const A_WEEK = 7 * 24 * 60;

const minutes = (label: string, least: number, hint?: string) =>
  amount(label, { ...{ unit: 'minute', least, most: A_WEEK }, ...(hint && { hint }), says: inHours });

/** How soon a provider answers an offer, for the places that the organisation commissions. */
export const AnswersPolicyPages = policyPages<NewReferralPolicy>({
  ...{ path: 'settings/answers', back: '/settings', title: 'Answers to referrals', policies: OwnAnswerTimes },
  ...{ read: 'referral-policy.read', begin: 'referral-policy.begin', keeps: OFFERS_KEEP },
  about:
    'A provider who is offered a household answers in time, so that nobody waits for a place they will not have. An offer follows what the commissioners of the place’s area, or of the county around it, have settled last.',
  fields: {
    answerWithinMinutes: minutes('A provider answers within', 2, '120 minutes are 2 hours; 1440 are a day'),
    remindAfterMinutes: minutes('It is reminded after', 1),
    escalateToAuthority: whether(
      'When nobody has answered, those who placed the household are asked to telephone',
      'The provider’s managers are told in any case',
    ),
  },
});

function inHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [counted(hours, 'hour'), counted(rest, 'minute')].filter((part) => part !== '').join(' and ');
}

function counted(number: number, unit: string): string {
  if (number === 0) return '';
  return `${number} ${number === 1 ? unit : `${unit}s`}`;
}
