import { type Citation, housingAct1996 } from '../../citation.js';
import { TIME_LIMITS } from '../../time-limits.js';
import type { Duty } from '../case-facts.js';
import { FALLS_DUE } from '../gateway/possession-notices.js';

/** A fact that must be recorded as true before a ground may be used. */
export interface Needed {
  readonly fact: string;
  readonly wording: string;
}

/** Which guard, beyond the facts it needs, stands before a ground. */
export type GroundGuard =
  | 'never-by-an-officer'
  | 'after-the-days'
  | 'own-steps-taken'
  | 'no-possession-notice'
  | 'next-duty-decided'
  | 'not-an-offer-of-refuge'
  | 'not-a-refuge'
  | 'lasts-six-months'
  | 'not-found-eligible-since'
  | 'lost-as-the-law-has-it'
  | 'not-leaving-abuse'
  | 'not-leaving-abuse-unless-supervisor'
  | 'only-before-may-2026'
  | 'tenancy-of-its-day'
  | 'fit-private-home'
  | 'answered-when-told'
  | 'warned'
  | 'authorised'
  | 'abuse-reviewed'
  | 'referral-accepted';

export interface EndingGround {
  readonly duty: Duty;
  readonly ground: string;
  readonly source: Citation;
  readonly needs: readonly Needed[];
  /** What whoever names the ground says with it: it may be left unsaid, and must not be said, or on record, to be otherwise. */
  readonly says: readonly Needed[];
  readonly guards: readonly GroundGuard[];
}

/** Of an offer that was not taken up, which is held against them. One that they took up under Part 6 suits them by that. */
const SUITABLE: Needed = { fact: 'suitable', wording: 'the authority is satisfied that the offer is suitable' };

/** ss.189B(7)(c), (9), 195(8)(d), (10): how long the home would have lasted, seen from the day on which it was turned down. */
const SIX_MONTHS: Needed = {
  fact: 'prospectOfSixMonths',
  wording: 'there was a reasonable prospect that the home offered would be there for six months',
};

/** ss.189B(7)(a), 195(8)(a). */
const HOME_FOR_SIX_MONTHS: readonly Needed[] = [
  { fact: 'suitableHome', wording: 'they have a suitable home that they can live in' },
  {
    fact: 'homeForSixMonths',
    wording:
      'there is a reasonable prospect that they can live in a suitable home for at least six months from the date of the notice',
  },
];

const DAYS_OF_RELIEF = `${TIME_LIMITS['K-02'].length.n} days`;
const DAYS_OF_PREVENTION = `${TIME_LIMITS['K-03'].length.n} days`;

/** ss.189B(7)(b), 195(8)(b). */
const COMPLIED: readonly Needed[] = [
  { fact: 'dutyCompliedWith', wording: 'the authority has taken the reasonable steps that the duty asked of it' },
];

/** ss.193(7F), (8), 193A(6), (7): nobody has to take up a home while they are bound to another and cannot be free of it in time. */
const CAN_LEAVE: Needed = {
  fact: 'canEndOtherObligations',
  wording: 'any obligation on the present home can be ended in time',
};

/** What stands before a notice of s.193B: for what they did not do, help is never taken away at one officer's word. */
const REFUSAL_TO_COOPERATE: readonly GroundGuard[] = ['warned', 'authorised', 'abuse-reviewed'];

/** What the record itself must show before some grounds, as people read it. */
export const SHOWN_BY_THE_RECORD: Readonly<Partial<Record<GroundGuard, string>>> = {
  'answered-when-told':
    'the letter of that very offer went before it was answered: what the answer would mean, and the right to a review',
  'not-found-eligible-since': 'no finding since that day that they are eligible',
  'own-steps-taken': 'no step that the authority was to take before that day is open in the housing plan',
  'lasts-six-months': 'the place where they live is not to end within six months, or the home is another',
  'no-possession-notice': `no valid possession notice on their only home is known that ${FALLS_DUE}`,
  'tenancy-of-its-day':
    'that a private home was offered on an assured tenancy; how long its fixed term was, where the offer was answered before 1 May 2026',
  warned: 'a written warning was given and the time that it left has passed',
  authorised: 'authorised by a colleague at least as senior who was not involved',
};

function ground(
  duty: Duty,
  words: string,
  section: string,
  guards: readonly GroundGuard[] = [],
  needs: readonly Needed[] = [],
  says: readonly Needed[] = [],
): EndingGround {
  return { duty, ground: words, source: housingAct1996(section), needs, says, guards };
}

/** The ground of a code that somebody wrote; none where the register has no such code. */
export function groundOf(code: string): EndingGround | undefined {
  return Object.hasOwn(ENDING_GROUNDS, code) ? ENDING_GROUNDS[code] : undefined;
}

/** Every ground on which prevention, relief or the main duty ends. */
export const ENDING_GROUNDS: Readonly<Record<string, EndingGround>> = {
  'RL-AUTO': ground(
    'relief',
    `The ${DAYS_OF_RELIEF} are over, in priority need, not intentionally homeless`,
    '189B(4)',
    ['never-by-an-officer'],
  ),
  'RL-a': ground(
    'relief',
    'Suitable accommodation with a reasonable prospect of six months',
    '189B(7)(a)',
    ['not-a-refuge', 'lasts-six-months'],
    [],
    HOME_FOR_SIX_MONTHS,
  ),
  'RL-b': ground(
    'relief',
    `Duty complied with and the ${DAYS_OF_RELIEF} are over`,
    '189B(7)(b)',
    ['after-the-days', 'next-duty-decided', 'own-steps-taken'],
    [],
    COMPLIED,
  ),
  'RL-c': ground(
    'relief',
    'A suitable offer with a prospect of six months was not taken up',
    '189B(7)(c)',
    ['not-an-offer-of-refuge'],
    [SUITABLE, SIX_MONTHS],
  ),
  'RL-d': ground('relief', 'Intentionally homeless from accommodation the authority made available', '189B(7)(d)', [
    'not-leaving-abuse',
    'lost-as-the-law-has-it',
  ]),
  'RL-e': ground('relief', 'No longer eligible', '189B(7)(e)', ['not-found-eligible-since']),
  'RL-f': ground('relief', 'The application was withdrawn', '189B(7)(f)'),
  'RL-193A': ground(
    'relief',
    'A final offer was not taken up',
    '193A',
    ['answered-when-told', 'not-an-offer-of-refuge', 'fit-private-home', 'tenancy-of-its-day'],
    [SUITABLE, CAN_LEAVE],
  ),
  'RL-193B': ground('relief', 'Deliberate and unreasonable refusal to co-operate', '193B', [
    ...REFUSAL_TO_COOPERATE,
    'next-duty-decided',
  ]),
  'RL-198': ground('relief', 'The notified authority owes the duty', '199A', ['referral-accepted']),
  'PV-a': ground(
    'prevention',
    'Suitable accommodation with a reasonable prospect of six months',
    '195(8)(a)',
    ['not-a-refuge', 'lasts-six-months'],
    [],
    HOME_FOR_SIX_MONTHS,
  ),
  'PV-b': ground(
    'prevention',
    `Duty complied with and the ${DAYS_OF_PREVENTION} are over`,
    '195(6), (8)(b)',
    ['after-the-days', 'no-possession-notice', 'own-steps-taken'],
    [],
    COMPLIED,
  ),
  'PV-c': ground('prevention', 'Has become homeless', '195(8)(c)'),
  'PV-d': ground(
    'prevention',
    'A suitable offer with a prospect of six months was not taken up',
    '195(8)(d)',
    ['not-an-offer-of-refuge'],
    [SUITABLE, SIX_MONTHS],
  ),
  'PV-e': ground('prevention', 'Intentionally homeless from accommodation the authority made available', '195(8)(e)', [
    'not-leaving-abuse',
    'lost-as-the-law-has-it',
  ]),
  'PV-f': ground('prevention', 'Not eligible', '195(8)(f)', ['not-found-eligible-since']),
  'PV-g': ground('prevention', 'The application was withdrawn', '195(8)(g)'),
  'PV-193B': ground(
    'prevention',
    'Deliberate and unreasonable refusal to co-operate',
    '193B, 193C(2)',
    REFUSAL_TO_COOPERATE,
  ),
  'MD-5': ground(
    'main',
    'A suitable offer of temporary accommodation was not taken up',
    '193(5)',
    ['answered-when-told', 'not-an-offer-of-refuge'],
    [SUITABLE],
  ),
  'MD-6a': ground('main', 'No longer eligible', '193(6)(a)', ['not-found-eligible-since']),
  'MD-6b': ground('main', 'Intentionally homeless from the accommodation provided', '193(6)(b)', [
    'not-leaving-abuse',
    'lost-as-the-law-has-it',
  ]),
  'MD-6c': ground('main', 'Accepted an offer under Part 6', '193(6)(c)'),
  'MD-6cc': ground('main', 'Accepted an assured tenancy from a private landlord', '193(6)(cc)', [
    'only-before-may-2026',
  ]),
  'MD-6d': ground('main', 'Left of their own accord', '193(6)(d)', ['not-leaving-abuse-unless-supervisor']),
  'MD-7': ground(
    'main',
    'A final offer under Part 6 was not taken up',
    '193(7), (7A), (7F), (8)',
    ['answered-when-told'],
    [SUITABLE, CAN_LEAVE],
  ),
  'MD-7AA': ground(
    'main',
    'A private rented sector offer was accepted or not taken up',
    '193(7AA)-(7AC)',
    ['answered-when-told', 'fit-private-home', 'tenancy-of-its-day'],
    [
      SUITABLE,
      CAN_LEAVE,
      {
        fact: 'privateLandlordByArrangement',
        wording: 'the landlord is private and lets by arrangement with the authority',
      },
    ],
  ),
  'MD-198': ground('main', 'The notified authority owes the duty', '200', ['referral-accepted']),
};

const ASKS_ABOUT_ABUSE: readonly GroundGuard[] = [
  'not-leaving-abuse',
  'not-leaving-abuse-unless-supervisor',
  'abuse-reviewed',
];

/** Grounds that abuse on record stands in the way of: where somebody tells of it only after such an end, the end may have been wrong. */
export const GROUNDS_ABUSE_MAY_UNDO: readonly string[] = Object.entries(ENDING_GROUNDS).flatMap(([code, { guards }]) =>
  guards.some((guard) => ASKS_ABOUT_ABUSE.includes(guard)) ? [code] : [],
);
