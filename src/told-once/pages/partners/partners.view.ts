import { labelOf } from '../../../shared/code-lists.js';
import type { LocalDate } from '../../../shared/local-date.js';
import type { ListedConsent, ListedShare } from '../../partners/partner.queries.js';

/** What one partner agency was told at one time, as a page shows it. */
export interface ShownShare {
  readonly id: string;
  readonly sharedOn: LocalDate;
  readonly person: string;
  readonly partner: string;
  readonly categories: readonly string[];
  readonly basis: string;
  /** The words are for the organisation that told it; null for others. */
  readonly recipient: string | null;
  readonly what: string | null;
  readonly reasons: string | null;
  readonly by: string;
}

/** What one person agreed to, with what was told under it. */
export interface ShownConsent {
  readonly id: string;
  readonly person: string;
  readonly partner: string;
  readonly categories: readonly string[];
  readonly givenBy: string;
  readonly givenOn: LocalDate;
  readonly withdrawnOn: LocalDate | null;
  /** Whose telling it covers. */
  readonly coveredOrganisation: string;
  readonly shares: readonly ShownShare[];
}

export interface ShownPartners {
  readonly agreed: readonly ShownConsent[];
  readonly takenBack: readonly ShownConsent[];
  /** Told without consent, because a duty asked for it. */
  readonly byDuty: readonly ShownShare[];
}

export interface Named {
  /** Given names, by person. */
  readonly people: ReadonlyMap<string, string>;
  /** By organisation; the caller's own is “us”. */
  readonly organisations: ReadonlyMap<string, string>;
}

const SOMEBODY = 'Somebody of this household';
const ELSEWHERE = 'Another organisation';

/** What they agreed to and what was told, put together: each telling stands under the consent that covered it. */
export function shownPartners(
  consents: readonly ListedConsent[],
  shares: readonly ListedShare[],
  named: Named,
): ShownPartners {
  const told = shares.map((share) => ({ share, shown: shownShare(share, named) }));
  const agreements = consents.map((consent): ShownConsent => ({
    id: consent.id,
    person: named.people.get(consent.personId) ?? SOMEBODY,
    partner: inWords('partners', consent.partner),
    categories: consent.categories.map((category) => inWords('sharedCategories', category)),
    givenBy: inWords('consentGivenBy', consent.givenBy),
    givenOn: consent.givenOn,
    withdrawnOn: consent.withdrawnOn,
    coveredOrganisation: named.organisations.get(consent.organisationId) ?? ELSEWHERE,
    shares: told.filter(({ share }) => share.consentId === consent.id).map(({ shown }) => shown),
  }));
  return {
    agreed: agreements.filter(({ withdrawnOn }) => withdrawnOn === null),
    takenBack: agreements.filter(({ withdrawnOn }) => withdrawnOn !== null),
    byDuty: told.filter(({ share }) => share.basis !== 'consent').map(({ shown }) => shown),
  };
}

function shownShare(share: ListedShare, { people, organisations }: Named): ShownShare {
  return {
    id: share.id,
    sharedOn: share.sharedOn,
    person: people.get(share.personId) ?? SOMEBODY,
    partner: inWords('partners', share.partner),
    categories: share.categories.map((category) => inWords('sharedCategories', category)),
    basis: inWords('sharingBases', share.basis),
    recipient: share.recipient,
    what: share.what,
    reasons: share.reasons,
    by: organisations.get(share.organisationId) ?? ELSEWHERE,
  };
}

function inWords(list: string, code: string): string {
  return labelOf(list, code) ?? code;
}
