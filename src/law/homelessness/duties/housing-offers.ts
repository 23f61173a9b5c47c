import { addDays, type LocalDate } from '../../../shared/local-date.js';
import { type Citation, housingAct1996 } from '../../citation.js';
import { FIXED_TERM_BEFORE_MAY_2026 } from '../../other-periods.js';
import { type Commencements, effectiveOn } from '../../rule-versions.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import type { CaseFacts, Duty } from '../case-facts.js';
import type { NoticeCode } from '../notices.js';
import { OWED_IN } from './duties.js';
import type { HousingOfferKind, HousingOfferOnRecord } from './housing-offer-on-record.js';

export type { HousingOfferKind, HousingOfferOnRecord, OfferAnswer } from './housing-offer-on-record.js';

export interface HousingOfferRule {
  readonly name: string;
  readonly duty: Duty;
  /** The ground on which the duty may end after it. */
  readonly ground: string;
  /** The letter that tells beforehand what the answer means, and of the right to a review. */
  readonly letter: Extract<NoticeCode, 'N-193A' | 'N-193-offer'>;
  /** The letter must say that it is the last offer. */
  readonly isFinal: boolean;
  /** Whether the duty ends when it is taken up, too. */
  readonly endsWhenAccepted: boolean;
  readonly source: Citation;
}

export const HOUSING_OFFERS: Readonly<Record<HousingOfferKind, HousingOfferRule>> = {
  'final-accommodation': {
    ...{ name: 'Final offer of a private tenancy', duty: 'relief', ground: 'RL-193A', letter: 'N-193A' },
    ...{ isFinal: true, endsWhenAccepted: true, source: housingAct1996('193A(4)') },
  },
  'final-part-6': {
    ...{ name: 'Final offer of a council or housing association home', duty: 'relief', ground: 'RL-193A' },
    ...{ letter: 'N-193A', isFinal: true, endsWhenAccepted: true, source: housingAct1996('193A(5)') },
  },
  'temporary-accommodation': {
    ...{ name: 'Temporary accommodation', duty: 'main', ground: 'MD-5', letter: 'N-193-offer' },
    ...{ isFinal: false, endsWhenAccepted: false, source: housingAct1996('193(5)') },
  },
  'part-6': {
    ...{ name: 'Final offer of a council or housing association home', duty: 'main', ground: 'MD-7' },
    ...{ letter: 'N-193-offer', isFinal: true, endsWhenAccepted: true, source: housingAct1996('193(7), (7A)') },
  },
  'private-rented': {
    ...{ name: 'Private rented sector offer', duty: 'main', ground: 'MD-7AA', letter: 'N-193-offer' },
    ...{ isFinal: false, endsWhenAccepted: true, source: housingAct1996('193(7AA)-(7AC)') },
  },
};

export const HOUSING_OFFER_KINDS = Object.keys(HOUSING_OFFERS) as HousingOfferKind[];

/** The one ground on which a duty ends by what was taken up as by what was not. */
const PRIVATE_RENTED_GROUND = HOUSING_OFFERS['private-rented'].ground;

const KEEP = 'Keep the duty going.';

/** Whether an offer of this kind may be made: only under the duty that it may end. Null when it may. */
export function mayOffer({ helpTrack }: Pick<CaseFacts, 'helpTrack'>, kind: HousingOfferKind): UnlawfulStep | null {
  const { duty, ground, source } = HOUSING_OFFERS[kind];
  if (helpTrack === OWED_IN[duty]) return null;
  const open = HOUSING_OFFER_KINDS.filter((each) => OWED_IN[HOUSING_OFFERS[each].duty] === helpTrack);
  return unlawful(
    ground,
    [source],
    'The duty that such an offer belongs to is not owed now.',
    [
      open.length > 0
        ? `Make one of these: ${open.join(', ')}.`
        : 'Offer a place as to anybody: its answer ends nothing.',
    ],
    { field: 'kind' },
  );
}

/**
 * ss.193(5), (7), (7AB), 193A(1)(b): an answer counts only from somebody who had been told what it would mean, and of the right to a review,
 * in the letter of that very offer. The day of the letter itself is early enough. Null where it counts.
 */
export function mayAnswer(
  kind: HousingOfferKind,
  letterWentOn: LocalDate | null,
  answeredOn: LocalDate,
): UnlawfulStep | null {
  if (letterWentOn !== null && letterWentOn <= answeredOn) return null;
  const { ground, source } = HOUSING_OFFERS[kind];
  return unlawful(
    ground,
    [source],
    letterWentOn === null
      ? 'They have not been told in writing yet what their answer would mean, and of the right to a review.'
      : `Their letter went on ${letterWentOn}: what they said before it was not an answer to it.`,
    [
      letterWentOn === null
        ? 'Let the letter of this offer go first.'
        : 'Enter the day on which they answered the letter.',
      'Ask them again once they have read it.',
      'Take the offer back.',
    ],
    { field: letterWentOn === null ? 'answer' : 'answeredOn' },
  );
}

/**
 * Whether a duty may end on the answer to an offer: the last one of its kind that stands, whose letter went before it was answered. `offers`
 * are those made under the duty that is owed and not found unsuitable on a review. Null when it may.
 */
export function answeredWhenTold(
  ground: string,
  offers: readonly HousingOfferOnRecord[],
  endedOn: LocalDate,
): UnlawfulStep | null {
  const kinds = kindsOf(ground);
  const refused = (field: string, why: string, ...instead: string[]) =>
    unlawful(
      ground,
      kinds.map((kind) => HOUSING_OFFERS[kind].source),
      why,
      [...instead, KEEP],
      { field },
    );

  const offer = answeredLast(ground, offers);
  if (!offer) {
    return refused(
      'ground',
      'No such offer that stands has been answered while this duty was owed.',
      'Record the offer, let its letter go, and then record what they answered.',
    );
  }
  const { kind, letterWentOn, answer, answeredOn } = offer;
  const early = mayAnswer(kind, letterWentOn, answeredOn);
  if (early) return early;
  if (answer === 'accepted' && ground !== PRIVATE_RENTED_GROUND) {
    return refused('ground', 'They took up the last of these offers.', 'Use the ground for a home that was taken up.');
  }
  if (endedOn < answeredOn) {
    return refused(
      'endedOn',
      `They answered on ${answeredOn}: nothing ends before it.`,
      'Enter that day or a later one.',
    );
  }
  return null;
}

function kindsOf(ground: string): readonly HousingOfferKind[] {
  return HOUSING_OFFER_KINDS.filter((kind) => HOUSING_OFFERS[kind].ground === ground);
}

/** The fewest months for which an offer of this kind had to be let before 1 May 2026; null for one that is no private tenancy. */
export function fixedTermBeforeMay2026(kind: HousingOfferKind): number | null {
  return kind in FIXED_TERM_BEFORE_MAY_2026
    ? FIXED_TERM_BEFORE_MAY_2026[kind as keyof typeof FIXED_TERM_BEFORE_MAY_2026].n
    : null;
}

/** An offer, and what leaves it without the two years of s.195A: subsection (5), or (6) where the case rests on such an offer itself. */
export interface OfferedPrivately {
  readonly kind: HousingOfferKind;
  readonly restrictedCase: boolean;
  readonly helpedAlready: boolean;
}

/**
 * Ss.193(7AB)(c), 195A: until which day a private rented sector offer had to be accepted so that, on applying again within two years, the main
 * duty is owed without a priority need. A letter of `letterOf` has to say so; null for one that has nothing of the kind to say: of another
 * offer, in a restricted case, in one that the rule has helped, or since the repeal, which saved what had been accepted before it (SI 2026/421 reg 10).
 */
export function acceptedBeforeRepeal(
  { kind, restrictedCase, helpedAlready }: OfferedPrivately,
  letterOf: LocalDate,
  commencements?: Commencements,
): LocalDate | null {
  const repealed = effectiveOn('RRA_PRIVATE', commencements);
  const isOne = HOUSING_OFFERS[kind].ground === PRIVATE_RENTED_GROUND && !restrictedCase && !helpedAlready;
  if (!isOne || repealed === null) return null;
  return letterOf < repealed ? addDays(repealed, -1) : null;
}

/** The last offer of those on which this ground rests that was answered; null where none was. */
export function answeredLast(ground: string, offers: readonly HousingOfferOnRecord[]) {
  const kinds = kindsOf(ground);
  const answered = offers.flatMap(({ answer, answeredOn, ...offer }) =>
    kinds.includes(offer.kind) && answer !== null && answeredOn !== null ? [{ ...offer, answer, answeredOn }] : [],
  );
  return answered.reduce<(typeof answered)[number] | null>(
    (last, each) => (last === null || each.answeredOn >= last.answeredOn ? each : last),
    null,
  );
}
