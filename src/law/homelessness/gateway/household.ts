import { citeTogether, housingAct1996 } from '../../citation.js';

/** Somebody of the household, as ss.176, 184 and 185 ask. */
export interface HouseholdMember {
  readonly personId: string;
  /** As a member of the family: normally, or it might reasonably be expected (s.176). */
  readonly lives: 'normally' | 'reasonably-expected' | 'not-with-them';
  /** Null: nobody has asked, and nobody has to. */
  readonly eligible: boolean | null;
  /** Not eligible, subject to immigration control, and without leave or with leave that excludes public funds (s.184(7)). */
  readonly restricted: boolean;
}

/** Who counts, and what a decision must say of those who do not. */
export interface HouseholdInLaw {
  /** A home is available only if it is for all of these (GT-4). */
  readonly homeMustBeFor: readonly string[];
  /** Disregarded in deciding homelessness and priority need (GT-7). */
  readonly disregarded: readonly string[];
  /** If the duty rests on one of these alone, the notice says so and names them (GT-8). */
  readonly restricted: readonly string[];
  readonly note: string | null;
  readonly citation: string;
}

const CITATION = citeTogether(
  housingAct1996('176'),
  housingAct1996('184(3A), (7)'),
  housingAct1996('185(4)-(5)'),
  housingAct1996('193(7AD)'),
);

/**
 * The household as the law sees it. A member who is not eligible is disregarded only where the applicant is themselves subject to
 * immigration control (s.185(4)-(5)); otherwise they count, and where they are a restricted person the case may be a restricted one.
 */
export function householdInLaw(
  members: readonly HouseholdMember[],
  applicantImmigrationControlled: boolean,
): HouseholdInLaw {
  const withThem = members.filter(({ lives }) => lives !== 'not-with-them');
  const ids = (those: readonly HouseholdMember[]) => those.map(({ personId }) => personId);
  const disregarded = applicantImmigrationControlled ? ids(withThem.filter(({ eligible }) => eligible === false)) : [];
  const restricted = applicantImmigrationControlled ? [] : ids(withThem.filter((member) => member.restricted));
  return {
    homeMustBeFor: ids(withThem),
    disregarded,
    restricted,
    note:
      restricted.length === 0
        ? null
        : 'If they are homeless or in priority need only because of a restricted person, the decision says so, names the person and explains why, and a main duty ends by a private rented sector offer as far as practicable.',
    citation: CITATION,
  };
}
