import { type LocalDate, isLocalDate, laterOf } from '../../../shared/local-date.js';
import { HOMELESSNESS_CODE, domesticAbuseAct2021, guidance, housingAct1996 } from '../../citation.js';
import { clockFrom } from '../../computed-clock.js';
import { inForce } from '../../rule-versions.js';
import type { LawSettings } from '../../settings.js';
import { TIME_LIMITS } from '../../time-limits.js';
import { type UnlawfulStep, unlawful } from '../../unlawful-step.js';
import { areDefects, checkPrivateHome } from '../accommodation/suitability.js';
import { type CaseFacts, type Duty, abuseOnRecord } from '../case-facts.js';
import { afterRelief } from '../decisions/decision-moves.js';
import { MORAN, abuseMayBeTheCause, neverLostIntentionally } from '../decisions/intentionality.js';
import { meetsMainDuty } from './duties.js';
import type { GroundGuard } from './ending-grounds.js';
import { answeredLast, answeredWhenTold, fixedTermBeforeMay2026 } from './housing-offers.js';
import { type Authoriser, mayAuthorise, warnedInTime } from './refusal-to-co-operate.js';
import { PREVENTION_BAR, barsEndingPrevention } from '../gateway/possession-notices.js';

/** A duty that an officer proposes to end. */
export interface ProposedEnding {
  duty: Duty;
  ground: string;
  endedOn: LocalDate;
  /** The day on which it is written down; the same where it is left out. */
  recordedOn?: LocalDate;
  reasons: string;
  facts?: Readonly<Record<string, unknown>>;
  /** Who authorised it besides the officer, as far as the law asks; null where nobody did. */
  authoriser?: Authoriser | null;
}

type Guard = (facts: CaseFacts, ending: ProposedEnding, settings: LawSettings) => UnlawfulStep | null;

const KEEP = 'Keep the duty going.';
const ASK_A_SUPERVISOR = 'Ask a supervisor, another than whoever ends it, and name them.';

const LEAVING_ABUSE =
  'Leaving because of a risk of domestic abuse is neither intentional homelessness nor leaving of one’s own accord.';

const clockOf = (duty: Duty) => (duty === 'relief' ? 'K-02' : 'K-03');

const firstDayAllowed = (facts: CaseFacts, duty: Duty): LocalDate | null => {
  const startedOn = duty === 'relief' ? facts.reliefStartedOn : facts.preventionStartedOn;
  return startedOn && clockFrom(clockOf(duty), startedOn).firstDayAfter;
};

/** ss.193(7AC), 193A(4) since 1 May 2026: what is offered is an assured tenancy. */
function assuredTenancy(ground: string, facts: Readonly<Record<string, unknown>>): UnlawfulStep | null {
  if (facts.assuredTenancy === true) return null;
  return unlawful(
    ground,
    [housingAct1996(ground === 'MD-7AA' ? '193(7AC)' : '193A(4)')],
    'Since 1 May 2026 a private home counts only where it is offered on an assured tenancy.',
    [KEEP, 'Record that it is an assured tenancy, where it is one.', 'Offer a home that is let on one.'],
    { field: 'facts.assuredTenancy' },
  );
}

export const ENDING_GUARDS: Readonly<Record<GroundGuard, Guard>> = {
  'never-by-an-officer': () =>
    unlawful('RL-AUTO', [housingAct1996('189B(4)')], 'This ending happens by itself; nobody records it.', [
      'Decide priority need and intentional homelessness: the rest follows.',
    ]),

  'after-the-days': (facts, { duty, ground, endedOn }) => {
    const from = firstDayAllowed(facts, duty);
    if (from !== null && endedOn >= from) return null;
    const days = `The ${TIME_LIMITS[clockOf(duty)].length.n} days`;
    return unlawful(
      ground,
      [housingAct1996('189B(7)(b), 195(8)(b)')],
      from === null ? `${days} have not started.` : `${days} are not over: this ground is open from ${from}.`,
      [KEEP],
      { field: 'endedOn' },
    );
  },

  // What is said of a notice now goes before what the finding rested on: it may have been found not to be valid.
  // Nor is it what was known on a day that has gone: while it runs, no notice that prevention ends is given.
  'no-possession-notice': ({ possessionNotice }, { endedOn, recordedOn = endedOn, facts = {} }) => {
    const isSaid = [facts.validPossessionNotice, facts.possessionNoticeDate].some((said) => (said ?? null) !== null);
    const { validPossessionNotice: valid, possessionNoticeDate: due } = (isSaid ? facts : possessionNotice) ?? {};
    const running = isLocalDate(due) ? barsEndingPrevention(due, laterOf(endedOn, recordedOn)) : valid === true;
    if (!running || valid === false) return null;
    return unlawful(
      'PV-b',
      [PREVENTION_BAR],
      'A valid possession notice on the only home is running or has run out, so prevention goes on.',
      [
        KEEP,
        'If they have become homeless, end prevention on ground PV-c: relief starts that day.',
        'Where no valid notice stands any more, record that.',
      ],
      { field: 'facts.validPossessionNotice' },
    );
  },

  'own-steps-taken': ({ ownStepDueOn = null }, { ground, endedOn }) => {
    if (ownStepDueOn === null || ownStepDueOn >= endedOn) return null;
    return unlawful(
      ground,
      [housingAct1996('189B(2), (7)(b), 195(2), (8)(b)')],
      `The council has not complied with the duty yet: a step of the plan that it was to take by ${ownStepDueOn} is open.`,
      [KEEP, 'Take the step.', 'Close it in the plan, where it was taken or is no longer needed.'],
      { field: 'facts.dutyCompliedWith' },
    );
  },

  // In priority need and not intentionally homeless relief ends by itself, and on no ground but that of s.193B.
  'next-duty-decided': (facts, { ground }) => {
    if (afterRelief(facts) !== null || (ground === 'RL-193B' && meetsMainDuty(facts))) return null;
    return unlawful(
      ground,
      [housingAct1996('184(3), 189B(4)')],
      'Priority need has not been decided, so what is owed after relief is not known.',
      ['Decide priority need first.'],
    );
  },

  'not-an-offer-of-refuge': ({ refugeTurnedDown }, { facts = {} }) => {
    const wasRefuge = typeof facts.offerWasRefuge === 'boolean' ? facts.offerWasRefuge : refugeTurnedDown;
    if (!wasRefuge) return null;
    return unlawful(
      'DA-5',
      [guidance(HOMELESSNESS_CODE, 'ch. 21')],
      'Refuge is a choice. A place in one that a victim does not take up changes nothing that is owed to them.',
      [KEEP, 'Offer other accommodation.', 'Where the offer was not a refuge, record that.'],
      { field: 'facts.offerWasRefuge' },
    );
  },

  'not-a-refuge': ({ livesInRefuge = false }, { facts = {} }) => {
    if (!(facts.homeIsRefuge ?? livesInRefuge) || facts.supervisorId) return null;
    return unlawful(
      'CASE-1',
      [housingAct1996('175(3)'), MORAN, guidance(HOMELESSNESS_CODE, 'ch. 21')],
      'A refuge is not a home it is reasonable to stay in for good, so a place in one ends no duty.',
      [
        KEEP,
        'Where the home is another than the refuge, record that.',
        'Ask a supervisor, another than whoever ends it, to record why this case differs, and name them.',
      ],
      { override: 'supervisor', field: 'facts.homeIsRefuge' },
    );
  },

  // Where somebody moves out to a home of their own, that the place ends says nothing; then it is said that the home is there for six months.
  'lasts-six-months': ({ livesInRefuge = false, livesUntil = null }, { ground, endedOn, facts = {} }) => {
    const isAnother = livesInRefuge && facts.homeIsRefuge === false;
    const { lastDay } = clockFrom('K-04', endedOn);
    if (livesUntil === null || lastDay === null || livesUntil >= lastDay) return null;
    if (isAnother || facts.homeForSixMonths === true) return null;
    return unlawful(
      ground,
      [housingAct1996('189B(7)(a), 195(8)(a)')],
      `They are expected to leave where they live on ${livesUntil}. A home ends the duty only with a reasonable prospect of it until ${lastDay}.`,
      [KEEP, 'Where they have another home, or can stay, for six months, record that.'],
      { field: 'facts.homeForSixMonths' },
    );
  },

  // The ground itself finds that they are eligible no longer; a finding of a later day says that they were all the same.
  'not-found-eligible-since': ({ settled: { eligibility } }, { ground, endedOn }) => {
    if (eligibility?.outcome !== 'eligible' || eligibility.decidedOn <= endedOn) return null;
    return unlawful(
      ground,
      [housingAct1996('185, 189B(7)(e), 193(6)(a), 195(8)(f)')],
      `They were found eligible on ${eligibility.decidedOn}, which is after that day.`,
      ['Decide eligibility again: "not eligible" ends the duty by itself.', KEEP],
      { field: 'endedOn' },
    );
  },

  'not-leaving-abuse': (now, { facts = {} }) => {
    if (facts.leftBecauseOfAbuse === true)
      return unlawful('INT-2', [housingAct1996('177, 191')], LEAVING_ABUSE, [KEEP], {
        field: 'facts.leftBecauseOfAbuse',
      });
    if (!abuseMayBeTheCause(now, facts) || facts.supervisorId) return null;
    return unlawful(
      'INT-7',
      [housingAct1996('177, 191'), domesticAbuseAct2021('1(4)')],
      'A home can be lost through economic abuse, through a place that was not safe, or through what the perpetrator did. A supervisor must give reasons first.',
      [
        KEEP,
        ASK_A_SUPERVISOR,
        'Where abuse on record has nothing to do with it, record that they did not leave because of it, with your reasons.',
      ],
      { override: 'supervisor', field: 'facts.leftBecauseOfAbuse' },
    );
  },

  // s.191 says for all of Part 7 what it is to become homeless intentionally.
  'lost-as-the-law-has-it': (now, { endedOn: decidedOn, facts = {} }, settings) => {
    const bar = neverLostIntentionally(now, { facts, decidedOn }, settings, Boolean(facts.supervisorId));
    if (!bar) return null;
    const { rule, because, explanation, liftedBySecondOfficer } = bar;
    if (!liftedBySecondOfficer) return unlawful(rule, because, explanation, [KEEP]);
    return unlawful(
      rule,
      because,
      explanation,
      [KEEP, ASK_A_SUPERVISOR, 'Where the home was another than the refuge, record that.'],
      { override: 'supervisor', field: 'facts.lastHomeWasRefuge' },
    );
  },

  'not-leaving-abuse-unless-supervisor': (now, { facts = {} }) => {
    if (!(abuseOnRecord(now) || facts.leftBecauseOfAbuse === true) || facts.supervisorId) return null;
    return unlawful('MD-6d', [housingAct1996('177, 191')], LEAVING_ABUSE, [KEEP, ASK_A_SUPERVISOR], {
      override: 'supervisor',
      field: 'facts.supervisorId',
    });
  },

  'only-before-may-2026': (_, { endedOn }, { commencements }) =>
    !inForce('RRA_PRIVATE', endedOn, commencements)
      ? null
      : unlawful('MD-6cc', [housingAct1996('193(6)(cc)')], 'This ground was omitted from 1 May 2026.', [
          'Use MD-7AA where it was a private rented sector offer.',
        ]),

  // Of the law on the day of the answer: what was no lawful offer then did not become one by being written down later.
  'tenancy-of-its-day': ({ housingOffers = [] }, { ground, facts = {} }, { commencements }) => {
    const offer = answeredLast(ground, housingOffers);
    const minimum = offer && fixedTermBeforeMay2026(offer.kind);
    if (!minimum) return null;
    if (inForce('RRA_PRIVATE', offer.answeredOn, commencements)) return assuredTenancy(ground, facts);
    if (typeof facts.fixedTermMonths === 'number' && facts.fixedTermMonths >= minimum) return null;
    return unlawful(
      ground,
      [housingAct1996(ground === 'MD-7AA' ? '193(7AC)' : '193A(4)')],
      `Before 1 May 2026 the offer had to be a fixed term of at least ${minimum} months.`,
      [KEEP, 'Record fixedTermMonths.'],
      { field: 'facts.fixedTermMonths' },
    );
  },

  'fit-private-home': (_, { ground, facts = {} }) =>
    checkPrivateHome(ground, areDefects(facts.privateHomeDefects) ? facts.privateHomeDefects : []),

  'answered-when-told': ({ housingOffers = [] }, { ground, endedOn }) =>
    answeredWhenTold(ground, housingOffers, endedOn),

  warned: ({ warnedUntil = null }, { ground, endedOn }) => warnedInTime(ground, warnedUntil, endedOn),

  authorised: (_, { ground, authoriser = null }) => mayAuthorise(ground, authoriser),

  'abuse-reviewed': (facts, ending) =>
    !abuseOnRecord(facts) || (ending.facts?.domesticAbuseReviewed === true && ending.facts.supervisorId)
      ? null
      : unlawful(
          ending.ground,
          [housingAct1996('193B(3)'), guidance(HOMELESSNESS_CODE, 'ch. 21')],
          'What looks like not co-operating can be the effect of abuse. A supervisor must look at it from that side first.',
          [KEEP, 'Ask a supervisor to review the case; then record that they have, and who it was.'],
          {
            override: 'supervisor',
            field: ending.facts?.domesticAbuseReviewed === true ? 'facts.supervisorId' : 'facts.domesticAbuseReviewed',
          },
        ),

  'referral-accepted': (facts, { ground }) =>
    facts.accommodationTrack === 'held-pending-referral'
      ? null
      : unlawful(ground, [housingAct1996('198')], 'No referral is waiting for an answer.', [
          'Record the decision to refer first.',
        ]),
};
