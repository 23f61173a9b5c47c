import { type RoofState, roofState } from '../../law/homelessness/accommodation/roof.js';
import { housingAct1996 } from '../../law/citation.js';
import { clockFrom } from '../../law/computed-clock.js';
import { isAdverse } from '../../law/homelessness/decisions/adverse-outcomes.js';
import { ENDING_GROUNDS } from '../../law/homelessness/duties/ending-grounds.js';
import { HOUSING_OFFERS } from '../../law/homelessness/duties/housing-offers.js';
import type { NoticeCode, Slot } from '../../law/homelessness/notices.js';
import type { ClockCode } from '../../law/time-limit.js';
import { TIME_LIMITS } from '../../law/time-limits.js';
import type { LocalDate } from '../../shared/local-date.js';
import { dayInWords } from '../../shared/days-in-words.js';
import type { LetterRecord, LetterStep } from './letter.record.js';
import { ANSWERS, APPLIED_AGAIN, OPENINGS, OWED, REVIEW_ENDINGS, TO_OTHERS } from './letter.words.js';

/** What the record, or the law itself, has to say in one part of a letter; null where only the officer can say it. */
type Teller = (record: LetterRecord, code: NoticeCode) => string | null;

const officersOwn: Teller = () => null;
const always =
  (words: string): Teller =>
  () =>
    words;

const REVIEW_DAYS = TIME_LIMITS['K-05'].length.n;

/** Every part of every letter. Paragraphs are parted by an empty line. */
export const PARTS: Readonly<Record<Slot, Teller>> = {
  date: ({ issuedOn }) => dayInWords(issuedOn),
  officer: ({ officer }) => officer,
  plainStatement: (_, code) => OPENINGS[code].opening,
  contact: ({ reference, council }, code) =>
    TO_OTHERS.has(code)
      ? `Reply to the housing team of ${council}, and to nobody else. Please give the reference ${reference}.`
      : `Answer in the way that is safe for you, or come to an office of ${council} and ask for the housing team. Please give the reference ${reference}.`,
  reviewRight: always(
    'You have the right to ask us to look at this decision again. Somebody more senior who had no part in it will do so. It costs nothing, and somebody may ask for you.',
  ),
  reviewTimeLimit: ({ issuedOn }) =>
    `Please ask within ${REVIEW_DAYS} days, the day on which you are told being the first: by ${lastDay('K-05', issuedOn)}. If it has become later, ask all the same and tell us why.`,

  decisionOnEachIssue: ({ answers, appliedAgain, helpTrack }) =>
    paragraphs([
      ...answers.flatMap(({ question, outcome }) => [
        ANSWERS[question][outcome] ?? '',
        outcome === 'not-in-priority-need' && appliedAgain && helpTrack in OWED ? APPLIED_AGAIN : '',
      ]),
      // What follows from no answer is not said without one.
      answers.length > 0 ? (OWED[helpTrack] ?? '') : '',
    ]),
  reasonsForEachAdverseIssue: ({ answers }) =>
    paragraphs(answers.filter(({ question, outcome }) => isAdverse(question, outcome)).map(({ reasons }) => reasons)),
  restrictedPerson: officersOwn,
  authorityNotified: ({ decision }) => decision?.referredTo ?? null,
  reasons: reasonsOf,
  assessment: ({ assessment }) => paragraphs(assessment),
  stepsAgreedOrWhyNot: ({ steps }) => paragraphs(steps.map(stepInWords)),
  changes: ({ steps, earlierSteps }) => (earlierSteps ? changesIn(earlierSteps, steps) : null),
  ground: ({ endedDuty }) => (endedDuty ? `${ENDING_GROUNDS[endedDuty.ground]?.ground ?? ''}.` : null),

  homeOffered: ({ offer }) => offer?.home ?? null,
  offerIsFinal: always('This is a final offer: there will not be another one under the duty we owe you now.'),
  consequenceOfRefusal: (_, code) =>
    code === 'N-193A'
      ? 'If you do not take it up, our duty to help you find a home ends, and we will not owe you the main housing duty.'
      : 'If you do not take it up, and we are still satisfied that it is suitable, our main housing duty to you may end.',
  consequenceOfAcceptance: ({ offer }) =>
    offer && !HOUSING_OFFERS[offer.kind].endsWhenAccepted
      ? 'If you take it up, our main housing duty goes on: it is somewhere to live until you have a home.'
      : 'If you take it up, our main housing duty ends, because you will have a home.',
  applyingAgain: ({ offer }) => (offer?.acceptedUntil ? afterAPrivateOffer(offer.acceptedUntil) : null),
  suitability: ({ offer }) => offer?.suitability ?? null,

  step: ({ warning }) => warning?.step ?? null,
  consequence: always(
    'If it is still not taken by then without good reason, we may give you a notice that ends the help we owe you now. You could ask us to look at that again.',
  ),
  reasonablePeriod: ({ warning }) =>
    warning
      ? `You have until ${dayInWords(warning.until)}. If something stands in the way, tell us: we can change the plan.`
      : null,
  effect: always('With this notice our duty to help you keep or find a home ends.'),
  decisionOfficer: ({ endedDuty }) => (endedDuty?.endedBy ? `Decided by ${endedDuty.endedBy}.` : null),
  authoriser: ({ endedDuty }) => (endedDuty?.authorisedBy ? `Authorised by ${endedDuty.authorisedBy}.` : null),

  interimUntilDecided: always('Until the other council has answered, we see to it that you have somewhere to stay.'),
  outcome: officersOwn,
  dutyOwed: officersOwn,

  rightToWrittenRepresentations: always(
    'You, or somebody for you, may write to the reviewer and say anything that should be considered.',
  ),
  procedure: ({ review }) =>
    review
      ? `The reviewer is more senior than whoever decided and had no part in it. They look at everything on file and at what you send, and write to you by ${dayInWords(review.lastDay)}.`
      : null,
  twoWeekLimit: ({ review }) => (review ? `Please do so by ${lastDay('K-10', review.requestedOn)}.` : null),
  deficiency: ({ review }) => review?.deficiency ?? null,
  oralOrWrittenRepresentations: always(
    'You, or somebody for you, may answer in person, by telephone or in writing before we decide.',
  ),
  confirmedOrVaried: ({ review }) => (review && REVIEW_ENDINGS[review.status]) ?? null,
  rightOfAppeal: always('If you think that we have made a mistake in law, you may appeal to the county court.'),
  appealTimeLimit: ({ issuedOn }) =>
    `You must do so within ${TIME_LIMITS['K-15'].length.n} days of being told: by ${lastDay('K-15', issuedOn)}. Get advice before then.`,

  applicantName: ({ lead }) => lead,
  household: ({ adults, children }) =>
    `${adults + children} people: ${count(adults, 'adult', 'adults')} and ${count(children, 'child', 'children')}.`,
  address: officersOwn,
  availableFrom: officersOwn,
  function: ({ helpTrack, accommodationTrack }) => FUNCTIONS[roofState(helpTrack, accommodationTrack, null)] ?? null,
  child: ({ childPlaced }) => childPlaced && `${childPlaced.name}, born on ${dayInWords(childPlaced.dateOfBirth)}.`,
  bodiesConsentedTo: ({ childPlaced }) =>
    childPlaced && `They agreed that you are told: ${childPlaced.body}. Please tell nobody who does not need to know.`,
};

const FUNCTIONS: Readonly<Partial<Record<RoofState, string>>> = {
  interim: housingAct1996('188').text,
  'reasonable-opportunity': housingAct1996('190(2)').text,
  main: housingAct1996('193').text,
  'held-pending-referral': housingAct1996('199A, 200').text,
};

/** S.195A, as it is saved for what is accepted by then: (1) no priority need, (2) a section 21 notice, (6) once. */
function afterAPrivateOffer(acceptedUntil: LocalDate): string {
  return paragraphs([
    `If you take it up on or before ${dayInWords(acceptedUntil)}, a rule protects you for ${TIME_LIMITS['K-21'].length.n} years from the day on which you do. Should you become homeless in that time and ask any council for help, it owes you the main housing duty whether or not you have a priority need, if you are eligible for help and did not become homeless intentionally. You count as homeless from the day on which a valid section 21 notice runs out. The rule helps once.`,
    'If you take it up later, this rule does not apply: it has been repealed from the day after. You may still ask for help whenever you need it.',
  ]);
}

function reasonsOf({ review, decision, endedDuty }: LetterRecord, code: NoticeCode): string | null {
  if (code === 'N-203') return review?.outcomeReasons ?? null;
  if (code === 'N-202-minded-to') return review?.mindedTo ?? null;
  if (code === 'N-212') return null;
  return endedDuty?.reasons ?? decision?.reasons ?? null;
}

function stepInWords({ takenBy, step, whyNotAgreed }: LetterStep): string {
  const whose = takenBy === 'council' ? 'We will' : 'You will';
  if (whyNotAgreed === null) return `${whose}: ${step}`;
  return `${whose}: ${step} (You did not agree to this step: ${whyNotAgreed} We find it reasonable all the same.)`;
}

function changesIn(earlier: readonly LetterStep[], now: readonly LetterStep[]): string {
  const fresh = now.filter(({ step }) => !earlier.some((before) => before.step === step));
  const gone = earlier.filter(({ step }) => !now.some((after) => after.step === step));
  const told = [
    ...fresh.map(({ step }) => `New: ${step}`),
    ...gone.map(({ step }) => `No longer in the plan: ${step}`),
  ];
  return paragraphs(told) || 'The steps are the same. Their days, or who takes them, have changed.';
}

function lastDay(clock: ClockCode, dayOne: LocalDate): string {
  const { lastDay: day } = clockFrom(clock, dayOne);
  if (day === null) throw new Error(`${clock} has no last day`);
  return dayInWords(day);
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n\n');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
