import { codeLists } from '../../shared/code-lists.js';

const WAYS = {
  visit: 'At their home',
  'at-our-place': 'At our place',
  'out-together': 'Out together: an appointment, a walk, a viewing',
  group: 'In a group',
  phone: 'By telephone',
  video: 'By video',
  message: 'By message',
  letter: 'By letter',
} as const;

/** What came of it. None of these says what a person ought to have done. */
const RESULTS = {
  met: 'We met',
  spoke: 'We spoke',
  wrote: 'We wrote to each other',
  'chose-another-time': 'They chose another time',
  'chose-not-now': 'They chose not to, for now',
  'no-answer': 'There was no answer',
  'not-safe-to-answer': 'It was not safe to answer',
} as const;

export type ContactWay = keyof typeof WAYS;
export type ContactResult = keyof typeof RESULTS;

export const CONTACT_WAYS = Object.keys(WAYS) as ContactWay[];
export const CONTACT_RESULTS = Object.keys(RESULTS) as ContactResult[];

/** True when the person was there: a session, and not only an offer of one. */
export function wasTogether(result: ContactResult): boolean {
  return result === 'met' || result === 'spoke' || result === 'wrote';
}

codeLists({ supportContactWays: WAYS, supportContactResults: RESULTS });
