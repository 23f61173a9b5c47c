// @ts-nocheck
import type { LocalDate } from '../shared/local-date.js';
import { Refusal, type RefusedField } from '../shared/refusal.js';
import type { Level, Need } from './people.codes.js';

/** Days on which a person belongs to a household, as they are recorded. */
export interface Belonging {
  readonly dateOfBirth: string;
  readonly lead: boolean;
  /** Null: since the household was recorded. */
  readonly joinedOn: string | null;
  /** The first day without them; null while they are there. */
  readonly leftOn: string | null;
}

/** Nobody is born after today. */
export function refuseUnborn(members: readonly { readonly dateOfBirth: string }[], today: LocalDate): Refusal | null {
  const unborn = members.findIndex(({ dateOfBirth }) => dateOfBirth > today);
  return unborn < 0 ? null : bornInTheFuture(`members.${unborn}.dateOfBirth`);
}

/** Somebody joins between the day they were born and today. */
export function refuseJoining(
  { dateOfBirth, joinedOn }: { readonly dateOfBirth: string; readonly joinedOn: string },
  today: LocalDate,
): Refusal | null {
  if (dateOfBirth > today) return bornInTheFuture('dateOfBirth');
  if (joinedOn > today) return inTheFuture('joinedOn', 'The day they joined cannot be after today.');
  if (joinedOn < dateOfBirth)
    return Refusal.rule(
      'before-birth',
      'They cannot join before they were born.',
      laterDay('joinedOn', 'before-birth'),
    );
  return null;
}

/** Somebody who is there leaves between the day they came and today. The household is known by its lead, who stays. */
export function refuseLeaving(person: Belonging, leftOn: string, today: LocalDate): Refusal | null {
  if (person.lead) {
    return Refusal.rule(
      'lead-stays',
      'A household is known by its lead, who stays in it. Record a household of their own for those who go on living apart.',
    );
  }
  if (person.leftOn !== null) return Refusal.clash('left-already', 'This person has left the household already.');
  if (leftOn > today) return inTheFuture('leftOn', 'The day they left cannot be after today.');
  if (leftOn < (person.joinedOn ?? person.dateOfBirth)) {
    return Refusal.rule(
      'before-joining',
      'They cannot leave before they joined.',
      laterDay('leftOn', 'before-joining'),
    );
  }
  return null;
}

/** Somebody who has left comes back between the day they left and today. */
export function refuseReturning(person: Belonging, returnedOn: string, today: LocalDate): Refusal | null {
  if (person.leftOn === null) return Refusal.clash('never-left', 'This person belongs to the household as it is.');
  if (returnedOn > today) return inTheFuture('returnedOn', 'The day they came back cannot be after today.');
  if (returnedOn < person.leftOn) {
    return Refusal.rule(
      'before-leaving',
      'They cannot come back before they left.',
      laterDay('returnedOn', 'before-leaving'),
    );
  }
  return null;
}

/** A level says how much support a recorded need calls for; without the need it says nothing. */
export function refuseLevels(needs: readonly Need[], levels: Readonly<Partial<Record<Need, Level>>>): Refusal | null {
  const stray = Object.keys(levels).filter((need) => !needs.includes(need as Need));
  if (stray.length === 0) return null;
  return Refusal.rule(
    'level-without-need',
    'A level can only be given for a need that is recorded.',
    stray.map((need) => ({
      field: `needLevels.${need}`,
      code: 'level-without-need',
      message: 'Record the need, or leave its level out.',
    })),
  );
}

function bornInTheFuture(field: string): Refusal {
  return Refusal.rule('in-the-future', 'A date of birth cannot be after today.', [
    { field, code: 'in-the-future', message: 'Enter a date of birth that is not after today.' },
  ]);
}

function inTheFuture(field: string, detail: string): Refusal {
  return Refusal.rule('in-the-future', detail, [
    { field, code: 'in-the-future', message: 'Enter a day that is not after today.' },
  ]);
}

function laterDay(field: string, code: string): RefusedField[] {
  return [{ field, code, message: 'Enter a later day.' }];
}
