// @ts-nocheck
import type { LocalDate } from '../../../shared/local-date.js';
import type { CaseReturn, Item, ReturnFacts } from '../return.js';
import { isTemporary, kindOfStay } from './accommodation.js';
import { assistanceOf, finalDutiesOf, preventionOf, reliefOf } from './duties.js';
import { answered } from './facts.js';
import { mainOf } from './main.js';
import { peopleOf, supportOf } from './people.js';

/**
 * One case as it is returned. It reads the tables beside it and guesses nothing: what the record does not tell is what an officer has
 * answered, and null while nobody has.
 */
export function returnOf(facts: ReturnFacts): CaseReturn {
  return {
    main: [mainOf(facts)],
    people: peopleOf(facts),
    support: [supportOf(facts)],
    prevention: preventionOf(facts),
    relief: reliefOf(facts),
    finalDuties: finalDutiesOf(facts),
    assistance: assistanceOf(facts),
    temporaryAccommodation: staysOf(facts),
    reviews: reviewsOf(facts),
  };
}

/** Where they stayed meanwhile. That the main duty is owed and they live nowhere it provides is a label of its own. */
function staysOf(facts: ReturnFacts): Item[] {
  const stays = facts.stays.filter(isTemporary).map((stay) => ({
    temporaryAccommodation: kindOfStay(stay) ?? answered(facts, 'temporaryAccommodation'),
    ...{ enteredOn: stay.enteredOn, leftOn: stay.leftOn, outOfArea: stay.outOfArea },
  }));
  const owed = facts.duties.find(({ duty, endedOn }) => duty === 'main' && endedOn === null);
  if (!owed || facts.stays.some(({ leftOn }) => leftOn === null)) return stays;
  const enteredOn = latestDay([owed.startedOn, ...facts.stays.map(({ leftOn }) => leftOn)]);
  return [...stays, { temporaryAccommodation: 'DUTY_NO_ACCOM', enteredOn, leftOn: null, outOfArea: null }];
}

function latestDay(days: readonly (LocalDate | null)[]): LocalDate | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

function reviewsOf({ reviews }: ReturnFacts): Item[] {
  return reviews.map(({ question, requestedOn, status, decidedOn }) => ({
    reviewedQuestion: question.replaceAll('-', '_').toUpperCase(),
    requestedOn,
    reviewOutcome: status.toUpperCase(),
    decidedOn,
  }));
}
