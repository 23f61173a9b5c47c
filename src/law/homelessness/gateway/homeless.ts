import { addDays, type LocalDate } from '../../../shared/local-date.js';
import { type Citation, domesticAbuseAct2021, housingAct1996 } from '../../citation.js';
import { lastDayFrom } from '../../computed-clock.js';
import type { Commencements } from '../../rule-versions.js';
import { type PossessionNotice, mayStillBeReliedOn, noticeCounts } from './possession-notices.js';

/** The facts of a person's housing, for the applicant together with everyone who lives or might be expected to live with them (s.176). */
export interface HousingFacts {
  /** A right or licence to occupy somewhere, in the United Kingdom or elsewhere, that everyone could use. */
  readonly hasAccommodation: boolean;
  readonly canEnterIt: boolean;
  /** A vehicle or boat with nowhere to put and live in it. */
  readonly mobileHomeWithNowhereToGo?: boolean;
  /** Probable that staying leads to violence or abuse against any of them. Nothing is weighed against it. */
  readonly abuseProbable: boolean;
  readonly unreasonableForAnotherReason?: boolean;
}

export interface HomelessFinding {
  readonly homeless: boolean;
  readonly reason: string;
  readonly citations: readonly Citation[];
}

const TESTS: readonly (HomelessFinding & { readonly applies: (facts: HousingFacts) => boolean })[] = [
  {
    applies: (facts) => !facts.hasAccommodation,
    homeless: true,
    reason: 'There is no accommodation they have a right to live in, here or abroad.',
    citations: [housingAct1996('175(1)')],
  },
  {
    applies: (facts) => !facts.canEnterIt,
    homeless: true,
    reason: 'They cannot get into their home.',
    citations: [housingAct1996('175(2)(a)')],
  },
  {
    applies: (facts) => facts.mobileHomeWithNowhereToGo === true,
    homeless: true,
    reason: 'There is nowhere to put their mobile home and live in it.',
    citations: [housingAct1996('175(2)(b)')],
  },
  {
    applies: (facts) => facts.abuseProbable,
    homeless: true,
    reason:
      'Staying would probably lead to domestic abuse or violence, so it is not reasonable to stay, whatever right they have to the home.',
    citations: [housingAct1996('175(3)'), housingAct1996('177(1)-(1A)'), domesticAbuseAct2021('1')],
  },
  {
    applies: (facts) => facts.unreasonableForAnotherReason === true,
    homeless: true,
    reason: 'It is not reasonable to go on living there.',
    citations: [housingAct1996('175(3)')],
  },
];

const NOT_HOMELESS: HomelessFinding = {
  homeless: false,
  reason: 'There is a home it is reasonable to stay in.',
  citations: [housingAct1996('175')],
};

/** GT-2, GT-4, GT-5: whether a person is homeless, with the first test that makes them so. A refuge is no settled home (CASE-1). */
export function homelessness(facts: HousingFacts): HomelessFinding {
  const { homeless, reason, citations } = TESTS.find((test) => test.applies(facts)) ?? NOT_HOMELESS;
  return { homeless, reason, citations };
}

/** GT-3, s.175(4)-(5): likely to be homeless within the window, or under a valid notice whose date falls in it. */
export function isThreatened(
  today: LocalDate,
  facts: { readonly likelyHomelessOn: LocalDate | null; readonly notice: PossessionNotice | null },
  commencements: Commencements = {},
): boolean {
  const likely = facts.likelyHomelessOn !== null && withinWindow(today, facts.likelyHomelessOn);
  const { notice } = facts;
  const underNotice =
    notice !== null &&
    noticeCounts(notice, commencements) &&
    mayStillBeReliedOn(notice, today) &&
    withinWindow(today, notice.specifiedDate);
  return likely || underNotice;
}

/** Inside the window of K-01, or on the day that follows it: the first on which the home could be gone. */
function withinWindow(today: LocalDate, day: LocalDate): boolean {
  const lastDay = lastDayFrom('K-01', today);
  return lastDay !== null && day <= addDays(lastDay, 1);
}
