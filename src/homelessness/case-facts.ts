import type { CaseFacts, Question, SettledQuestion } from '../law/homelessness/case-facts.js';
import type { WholeHousehold } from '../people/household.queries.js';
import { ageOn, type LocalDate } from '../shared/local-date.js';
import type { Application } from './application.entity.js';

/** What the law asks about the people; the applicant is the lead member. */
export type HouseholdFacts = Pick<
  CaseFacts,
  'householdHasChildren' | 'householdHasPregnancy' | 'applicantAge' | 'unsafeAreas'
>;

/** What has been decided and owed so far. */
export interface CaseHistory {
  readonly settled: Partial<Record<Question, SettledQuestion>>;
  readonly reliefStartedOn: LocalDate | null;
  readonly preventionStartedOn: LocalDate | null;
}

export const NOTHING_DECIDED: CaseHistory = { settled: {}, reliefStartedOn: null, preventionStartedOn: null };

/** The household as the law sees it on `day`. */
export function householdFacts({ members, unsafeAreas }: WholeHousehold, day: LocalDate): HouseholdFacts {
  const ages = members.map((member) => ({ ...member, age: ageOn(member.dateOfBirth, day) }));
  return {
    householdHasChildren: ages.some(
      ({ age, relationshipToLead }) => age < 18 && relationshipToLead !== 'self' && relationshipToLead !== 'partner',
    ),
    householdHasPregnancy: members.some((member) => member.pregnant),
    applicantAge: ages.find((member) => member.key === 'lead')?.age ?? 0,
    unsafeAreas: unsafeAreas.map((area) => area.localAuthorityCode),
  };
}

/** Everything the law is asked with. */
export function caseFacts(
  application: Pick<
    Application,
    'abuseDisclosed' | 'lossOfHomeReason' | 'authorityCode' | 'helpTrack' | 'accommodationTrack'
  >,
  household: HouseholdFacts,
  history: CaseHistory,
): CaseFacts {
  return {
    domesticAbuseDisclosed: application.abuseDisclosed,
    lossOfHomeReason: application.lossOfHomeReason,
    authorityCode: application.authorityCode,
    helpTrack: application.helpTrack,
    accommodationTrack: application.accommodationTrack,
    ...household,
    ...history,
  };
}
