import fc from 'fast-check';
import { CATEGORIES } from '../../accommodation/accommodation.codes.js';
import { ORGANISATION_TYPES } from '../../access/organisation.entity.js';
import { LOSS_OF_HOME_REASONS } from '../../homelessness/homelessness.codes.js';
import { REVIEW_STATES } from '../../homelessness/reviews/review.states.js';
import { MATTERS } from '../../law/homelessness/reviews/reviews.js';
import { ELIGIBILITY_CLASSES } from '../../law/homelessness/gateway/eligibility.js';
import { ENDING_GROUNDS } from '../../law/homelessness/duties/ending-grounds.js';
import { PRIORITY_NEED } from '../../law/homelessness/priority-need/priority-need.js';
import { NEEDS, RELATIONSHIPS, SEXES } from '../../people/people.codes.js';
import { addDays } from '../../shared/local-date.js';
import { type Question, QUESTIONS } from './answers/questions.js';
import { inForceOn } from './labels/label-list.js';
import { listNamed } from './labels/lists.js';
import type { DecisionFacts, DutyFacts, PersonFacts, ReturnFacts, ReviewFacts, StayFacts } from './return.js';
import { day, fled } from './return-facts.spec-support.js';

export const FIRST = day('2026-01-01');
export const LAST = day('2026-03-31');

const aDay = fc.integer({ min: 0, max: 89 }).map((days) => addDays(FIRST, days));
const perhaps = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const person: fc.Arbitrary<PersonFacts> = fc.record({
  relationship: fc.constantFrom(...RELATIONSHIPS),
  sex: fc.constantFrom(...SEXES),
  age: fc.integer({ min: 0, max: 99 }),
  pregnant: fc.boolean(),
});

const category = fc.constantFrom(...Object.keys(PRIORITY_NEED));

const decision: fc.Arbitrary<DecisionFacts> = fc
  .constantFrom(
    ...(['eligible', 'not-eligible'].map((outcome) => ['eligibility', outcome]) as [string, string][]),
    ...(['homeless', 'threatened', 'neither'].map((outcome) => ['homelessness', outcome]) as [string, string][]),
    ...(['in-priority-need', 'not-in-priority-need'].map((outcome) => ['priority-need', outcome]) as [
      string,
      string,
    ][]),
    ...(['intentional', 'not-intentional'].map((outcome) => ['intentionality', outcome]) as [string, string][]),
  )
  .chain(([question, outcome]) =>
    fc.record({
      question: fc.constant(question),
      outcome: fc.constant(outcome),
      mainCategory: perhaps(category),
      categories: fc.array(category, { maxLength: 3 }),
      eligibilityClass: perhaps(fc.constantFrom(...ELIGIBILITY_CLASSES.map(({ code }) => code))),
      validPossessionNotice: perhaps(fc.boolean()),
      decidedOn: aDay,
    }),
  );

const duty: fc.Arbitrary<DutyFacts> = fc
  .constantFrom(...Object.entries(ENDING_GROUNDS))
  .chain(([ground, { duty: kind }]) =>
    fc.tuple(aDay, fc.boolean()).map(([startedOn, ended]) => ({
      ...{ duty: kind, startedOn },
      ...(ended ? { endedOn: startedOn, endGround: ground } : { endedOn: null, endGround: null }),
    })),
  );

const stay: fc.Arbitrary<StayFacts> = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  selfContained: fc.boolean(),
  providerType: fc.constantFrom(...ORGANISATION_TYPES),
  outOfArea: fc.boolean(),
  enteredOn: aDay,
  leftOn: fc.constant(null),
});

const review: fc.Arbitrary<ReviewFacts> = fc.record({
  question: fc.constantFrom(...MATTERS),
  requestedOn: aDay,
  status: fc.constantFrom(...REVIEW_STATES.states),
  decidedOn: perhaps(aDay),
});

/** Some labels that an officer may choose on the first day of the quarter. */
const answers = fc.record(
  Object.fromEntries(
    Object.entries(QUESTIONS).map(([name, { list, many }]: [string, Question]) => {
      const keys = inForceOn(listNamed(list), FIRST).map(({ key }) => key);
      return [name, many ? fc.subarray(keys) : fc.constantFrom(...keys)];
    }),
  ) as Record<string, fc.Arbitrary<string | string[]>>,
  { requiredKeys: [] },
);

/** Any case that the product can hold, in its own codes; what may be answered is answered or not. */
export const anyCase: fc.Arbitrary<ReturnFacts> = fc
  .record({
    lossOfHomeReason: fc.constantFrom(...LOSS_OF_HOME_REASONS),
    abuseDisclosed: fc.boolean(),
    people: fc.array(person, { minLength: 1, maxLength: 6 }),
    needs: fc.subarray([...NEEDS]),
    decisions: fc.array(decision, { maxLength: 5 }),
    duties: fc.array(duty, { maxLength: 3 }),
    stays: fc.array(stay, { maxLength: 2 }),
    reviews: fc.array(review, { maxLength: 2 }),
    answers,
  })
  .map((facts) => fled({ ...facts, approachedOn: FIRST }));
