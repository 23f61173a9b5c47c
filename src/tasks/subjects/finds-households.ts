import { SetMetadata } from '@nestjs/common';

/** A record that tasks are about, and the household whose it is. */
export interface Whose {
  readonly id: string;
  readonly householdId: string;
}

/** Ids of records in; whose they are, of those that the caller sees. */
export type FindHouseholds = (ids: readonly string[]) => Promise<Whose[]>;

/** Where the kind of record that a method finds households of is kept. */
export const FINDS_HOUSEHOLDS_OF = 'safe:finds-households-of';

/** Marks the method that knows whose the records of one kind are: the kind by which tasks name what they are about. */
export const FindsHouseholdsOf = (
  subjectType: string,
): ((target: object, method: string, descriptor: TypedPropertyDescriptor<FindHouseholds>) => void) =>
  SetMetadata(FINDS_HOUSEHOLDS_OF, subjectType);
