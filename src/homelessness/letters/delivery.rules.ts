import type { Channel } from '../../people/people.codes.js';
import type { ReachableBy } from '../../people/safe-contacts.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Refusal, refuseField } from '../../shared/refusal.js';
import type { NoticeCode } from '../../law/homelessness/notices.js';
import { TO_OTHERS } from './letter.words.js';
import type { Delivery } from './delivery.codes.js';

/** House rule: a way to reach somebody that nobody has checked for so long is not used. */
export const CONTACT_STALE_AFTER_DAYS = 90;

/** Why a channel must not be used. `mayBeOverridden`: a second person may answer for it. */
export interface Unsafe {
  readonly code: string;
  readonly message: string;
  readonly mayBeOverridden: boolean;
}

const CANNOT_BE_WRITTEN_TO: readonly Channel[] = ['none', 'via-worker'];

/** Everything that stands against sending a letter by the safe contact; nothing when it may go. */
export function standsAgainst(contact: ReachableBy | null, today: LocalDate): Unsafe[] {
  if (!contact || CANNOT_BE_WRITTEN_TO.includes(contact.channel) || !contact.hasValue) {
    return [unsafe('no-safe-contact', 'No way to write to them is on record.', false)];
  }
  const found: (Unsafe | false)[] = [
    contact.formerHome && unsafe('former-home', 'This is where they fled from.', false),
    contact.retired && unsafe('moved-since', 'They have moved since this address was given.', false),
    contact.shared && unsafe('shared', 'Somebody else can read or hear what is sent this way.', true),
    contact.channel === 'phone' &&
      contact.voicemailSafe !== true &&
      unsafe('voicemail-not-safe', 'A message on this telephone is not known to be safe.', true),
    addDays(contact.verifiedOn, CONTACT_STALE_AFTER_DAYS) <= today &&
      unsafe('stale', `Nobody has checked this contact for ${CONTACT_STALE_AFTER_DAYS} days.`, true),
  ];
  return found.filter((one): one is Unsafe => one !== false);
}

/** The refusal of a way that is not safe; null when it is, or a second person answers for it. */
export function refuseUnsafe(found: readonly Unsafe[], overridden: boolean): Refusal | null {
  const standing = found.filter(({ mayBeOverridden }) => !(overridden && mayBeOverridden));
  if (standing.length === 0) return null;
  const override = standing.every(({ mayBeOverridden }) => mayBeOverridden)
    ? ' A supervisor other than yourself may answer for it, with a reason.'
    : '';
  return Refusal.rule(
    'channel-not-safe',
    `This letter must not go this way. Keep it to be collected at the office, or give it to them in person.${override}`,
    standing.map(({ code, message }) => ({ field: 'delivery', code, message })),
    { insteadYouMay: ['collect-at-office', 'in-person'] },
  );
}

/** What tells of a hidden place goes to a named post of the council there, and nothing else goes that way. */
export function refuseWrongWay(code: NoticeCode, delivery: Delivery, namedPost: string | undefined): Refusal | null {
  const toOthers = TO_OTHERS.has(code);
  if (toOthers === (delivery === 'named-post') && (!toOthers || namedPost)) return null;
  return toOthers
    ? refuseField(
        'namedPost',
        'named-post-needed',
        'This notice goes to a named post only. Say which, and deliver it so.',
      )
    : refuseField('delivery', 'not-to-a-post', 'A letter to the person goes to the person. Choose another way.');
}

function unsafe(code: string, message: string, mayBeOverridden: boolean): Unsafe {
  return { code, message, mayBeOverridden };
}
