import { CHANNELS } from '../../people/people.codes.js';
import type { SafeContactDetails } from '../../people/safe-contacts.js';
import { FormErrors } from '../../web/answer.js';
import { choice, choices, optional, readForm, text, yesOrNo } from '../../web/forms/fields.js';
import type { Values } from '../../web/forms/values.js';

export const CHANNEL_CHOICES = [
  { value: 'phone', text: 'Telephone' },
  { value: 'text', text: 'Text message' },
  { value: 'email', text: 'E-mail' },
  { value: 'post', text: 'Post' },
  { value: 'via-worker', text: 'Only through their worker' },
  { value: 'none', text: 'No way is safe at the moment' },
] as const;

/** What makes a way to reach somebody unsafe for letters; it is kept so that nobody uses it so. */
export const DANGER_CHOICES = [
  { value: 'shared', text: 'Somebody else opens, hears or reads what comes this way' },
  { value: 'formerHome', text: 'It is where they fled from' },
] as const;

/** How to reach them, and what is to be known before anybody does. */
const SAFE_CONTACT = {
  channel: choice(CHANNELS, 'Say which way to reach them is safe'),
  contact: optional(text('', 300)),
  safeTimes: optional(text('', 200)),
  codeWord: optional(text('', 60)),
  voicemailSafe: optional(yesOrNo('Say whether a message may be left')),
  dangers: choices(DANGER_CHOICES.map(({ value }) => value)),
};

const REACHED_AT: readonly string[] = ['phone', 'text', 'email', 'post'];

interface Typed extends Pick<SafeContactDetails, 'channel'> {
  readonly contact: string | undefined;
  readonly safeTimes: string | undefined;
  readonly codeWord: string | undefined;
  readonly voicemailSafe: boolean | undefined;
  readonly dangers: readonly string[];
}

/** How to reach them as it was typed: whoever calls or writes needs to know where. */
export function readSafeContact(values: Values): SafeContactDetails | FormErrors {
  const typed = readForm(SAFE_CONTACT, values);
  if (typed instanceof FormErrors) return typed;
  if (REACHED_AT.includes(typed.channel) && typed.contact === undefined) {
    return new FormErrors([{ field: 'contact', message: 'Enter the number or the address for it' }]);
  }
  return safeContactOf(typed);
}

/** What was typed, as it is kept; what was left empty is not known. */
function safeContactOf({ channel, contact, safeTimes, codeWord, voicemailSafe, dangers }: Typed): SafeContactDetails {
  return {
    channel,
    ...(contact ? { value: contact } : {}),
    ...(safeTimes ? { safeTimes } : {}),
    ...(codeWord ? { codeWord } : {}),
    ...(voicemailSafe === undefined ? {} : { voicemailSafe }),
    ...(dangers.includes('shared') ? { shared: true } : {}),
    ...(dangers.includes('formerHome') ? { formerHome: true } : {}),
  };
}

/** What is to be known before somebody is called or written to, in words; empty where nothing is. */
export function careTaken({ codeWord, voicemailSafe, ...contact }: SafeContactDetails): string[] {
  return [
    ...(codeWord ? [`The code word is “${codeWord}”`] : []),
    ...(voicemailSafe === undefined ? [] : [voicemailSafe ? 'A message may be left' : 'No message may be left']),
    ...DANGER_CHOICES.flatMap(({ value, text: words }) => (contact[value] ? [words] : [])),
  ];
}
