import type { CaseFacts, PossessionNoticeFound, Question, SettledQuestion } from '../../law/homelessness/case-facts.js';
import type { HousingOfferOnRecord } from '../../law/homelessness/duties/housing-offers.js';
import type { HouseholdFit } from '../../people/household.queries.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Application } from './application.entity.js';

/** What the law asks about the people; the applicant is the lead member. */
export type HouseholdFacts = Pick<
  CaseFacts,
  | 'householdHasChildren'
  | 'householdHasPregnancy'
  | 'applicantAge'
  | 'unsafeAreas'
  | 'refugeTurnedDown'
  | 'livesInRefuge'
  | 'livesUntil'
  | 'leftRefuge'
>;

/** What has been decided and owed so far. */
export interface CaseHistory {
  readonly settled: Partial<Record<Question, SettledQuestion>>;
  readonly reliefStartedOn: LocalDate | null;
  readonly preventionStartedOn: LocalDate | null;
  readonly finalOfferUnderReview: boolean;
  readonly warnedUntil: LocalDate | null;
  readonly ownStepDueOn: LocalDate | null;
  readonly possessionNotice: PossessionNoticeFound | null;
  readonly abuseFoundProbable: boolean;
  readonly housingOffers: readonly HousingOfferOnRecord[];
  readonly privateOfferSaid: LocalDate | null;
  readonly restrictedCase: boolean;
}

export const NOTHING_DECIDED: CaseHistory = {
  settled: {},
  reliefStartedOn: null,
  preventionStartedOn: null,
  finalOfferUnderReview: false,
  warnedUntil: null,
  ownStepDueOn: null,
  possessionNotice: null,
  abuseFoundProbable: false,
  housingOffers: [],
  privateOfferSaid: null,
  restrictedCase: false,
};

/** The household as the law sees it, ages as they were asked for; a new one has turned nothing down and lives nowhere we know of. */
export function householdFacts({ people, pregnant, leadAge, unsafeAreas }: HouseholdFit): HouseholdFacts {
  return {
    householdHasChildren: people.some(({ child }) => child),
    householdHasPregnancy: pregnant,
    applicantAge: leadAge,
    unsafeAreas,
    refugeTurnedDown: false,
    livesInRefuge: false,
    livesUntil: null,
    leftRefuge: false,
  };
}

/** Everything the law is asked with. */
export function caseFacts(
  application: Pick<
    Application,
    | 'abuseDisclosed'
    | 'lossOfHomeReason'
    | 'authorityCode'
    | 'helpTrack'
    | 'accommodationTrack'
    | 'approachedOn'
    | 'privateOfferAcceptedOn'
  >,
  household: HouseholdFacts,
  history: CaseHistory,
): CaseFacts {
  return {
    domesticAbuseDisclosed: application.abuseDisclosed,
    lossOfHomeReason: application.lossOfHomeReason,
    authorityCode: application.authorityCode,
    approachedOn: application.approachedOn,
    helpTrack: application.helpTrack,
    accommodationTrack: application.accommodationTrack,
    ...household,
    privateOfferAcceptedOn: application.privateOfferAcceptedOn,
    ...history,
  };
}
