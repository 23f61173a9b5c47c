import type { CaseFacts, ProposedDecision, Question } from '#product/law/homelessness/case-facts.js';
import { decide } from '#product/law/homelessness/decisions/decisions.js';
import { turnOverRelief } from '#product/law/homelessness/duties/relief-turn-over.js';
import { interimOwed, isApplication } from '#product/law/homelessness/gateway/application.js';
import { homelessness, isThreatened } from '#product/law/homelessness/gateway/homeless.js';
import { householdInLaw } from '#product/law/homelessness/gateway/household.js';
import { evaluatePriorityNeed } from '#product/law/homelessness/priority-need/priority-need.js';
import { computeClock } from '#product/law/clocks.js';
import { TIME_LIMITS } from '#product/law/time-limits.js';
import { addDays, type LocalDate, localDate } from '#product/shared/local-date.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { median } from '../statistics.js';

const CASES = 20_000;
const ROUNDS = 7;
// Those of the council as a whole, such as its strategy and what it reports, run in no case.
const CLOCKS = Object.keys(TIME_LIMITS).filter((clock) => clock < 'K-25' || clock === 'K-33');
const FIRST_DAY = localDate('2025-01-01');
const DAYS = 700;

/**
 * A whole case at once, on one core and with no database: every gateway test, all rows of priority need, the decisions that follow one
 * another to the main duty, and the dates of every clock that can run in a case.
 */
export async function law(lab: Lab): Promise<Figure[]> {
  const cases = lab.some(CASES);
  const rates: number[] = [];
  evaluated(cases);
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    evaluated(cases);
    rates.push(cases / ((performance.now() - started) / 1000));
  }
  return [{ name: 'law whole cases', value: median(rates), unit: 'a second', bar: '>= 20000' }];
}

function evaluated(cases: number): void {
  let mainDuties = 0;
  for (let number = 0; number < cases; number++) mainDuties += wholeCase(number) ? 1 : 0;
  // Every second case is one of a person in priority need.
  if (mainDuties !== Math.ceil(cases / 2)) throw new Error(`${mainDuties} of ${cases} cases came to the main duty`);
}

/** Whether a case that is no other's comes to the main duty. */
function wholeCase(number: number): boolean {
  const appliedOn = addDays(FIRST_DAY, number % DAYS);
  const inNeed = number % 2 === 0;
  const record = applicationOf(number, inNeed);

  const gateway = [
    isApplication({ asksForAccommodationOrHelp: true, mayBeHomelessOrThreatened: true }),
    homelessness({ hasAccommodation: true, canEnterIt: true, abuseProbable: inNeed }).homeless,
    isThreatened(appliedOn, { likelyHomelessOn: addDays(appliedOn, number % 90), notice: null }),
    householdInLaw([{ personId: 'a', lives: 'normally', eligible: true, restricted: false }], false).note === null,
    interimOwed(record),
  ];
  const met = evaluatePriorityNeed({
    age: record.applicantAge,
    homelessAsResultOfAbuse: inNeed,
    dependentChildren: record.householdHasChildren,
  });
  for (const clock of CLOCKS) computeClock(clock, { dayOne: appliedOn });

  const needed = met.length > 0 ? 'in-priority-need' : 'not-in-priority-need';
  recordDecision(record, decision('eligibility', 'eligible', appliedOn));
  recordDecision(record, decision('homelessness', 'homeless', addDays(appliedOn, 3)));
  recordDecision(record, decision('priority-need', needed, addDays(appliedOn, 20)));
  recordDecision(record, decision('intentionality', 'not-intentional', addDays(appliedOn, 21)));
  return gateway.length > 0 && turnOverRelief(record, addDays(appliedOn, 70))?.helpTrack === 'main-duty';
}

function applicationOf(number: number, inNeed: boolean): CaseFacts {
  return {
    domesticAbuseDisclosed: inNeed,
    lossOfHomeReason: inNeed ? 'domestic-abuse' : 'family-or-friends-unwilling',
    householdHasChildren: inNeed && number % 4 === 0,
    householdHasPregnancy: false,
    applicantAge: 18 + (number % 50),
    unsafeAreas: inNeed ? ['E08000035'] : [],
    refugeTurnedDown: false,
    authorityCode: 'E06000009',
    helpTrack: 'application-open',
    accommodationTrack: inNeed ? 'interim' : 'none',
    settled: {},
    reliefStartedOn: null,
    preventionStartedOn: null,
  };
}

function decision(question: Question, outcome: string, decidedOn: LocalDate): ProposedDecision {
  return { question, outcome, decidedOn, categories: [], facts: {}, reasons: 'As recorded.' };
}

/** Makes a decision and writes it down on the record, as the feature that keeps it does. */
function recordDecision(record: CaseFacts, proposed: ProposedDecision): void {
  const made = decide(record, proposed);
  if ('rule' in made) throw new Error(`refused: ${made.rule}: ${made.explanation}`);
  const { question, outcome, decidedOn } = proposed;
  const { helpTrack, accommodationTrack, startDuties } = made.effect;
  record.helpTrack = helpTrack;
  record.accommodationTrack = accommodationTrack;
  record.settled[question] = { outcome, decidedOn, categories: made.categories };
  record.reliefStartedOn = startDuties.find(({ duty }) => duty === 'relief')?.startedOn ?? record.reliefStartedOn;
}
