import type { ToldPart } from '../../homelessness/account/account.queries.js';
import type { WholeHousehold } from '../../people/household.view.js';
import { labelOf } from '../../shared/code-lists.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ChronologyEntry } from '../chronology/entry.js';
import type { ReadNote } from '../notes/note.queries.js';
import type { ListedConsent, ListedShare } from '../partners/partner.queries.js';

/** What a record is made from. */
export interface Kept {
  readonly household: WholeHousehold;
  readonly givenOn: LocalDate;
  readonly told: readonly ToldPart[];
  readonly notes: readonly ReadNote[];
  readonly consents: readonly ListedConsent[];
  readonly shares: readonly ListedShare[];
  readonly happened: readonly ChronologyEntry[];
}

/** The record as it is given to the person. */
export interface PersonsRecord {
  readonly givenOn: LocalDate;
  /** Whether something was left out, and what they may do about it. */
  readonly leftOut: { readonly something: boolean; readonly words: string | null };
  readonly household: Pick<
    WholeHousehold,
    'reference' | 'members' | 'formerMembers' | 'safeContact' | 'unsafeAreas' | 'needs' | 'ties' | 'requirements'
  >;
  /** What they told, in the words that were written down. */
  readonly told: readonly { readonly part: string; readonly text: string; readonly takenAt: string }[];
  readonly notes: readonly {
    readonly kind: string;
    readonly notedOn: LocalDate;
    readonly text: readonly string[];
    readonly leftOut: boolean;
  }[];
  readonly agreed: readonly {
    readonly partner: string;
    readonly categories: readonly string[];
    readonly givenOn: LocalDate;
    readonly withdrawnOn: LocalDate | null;
  }[];
  readonly toldToPartners: readonly {
    readonly sharedOn: LocalDate;
    readonly partner: string;
    readonly categories: readonly string[];
    readonly basis: string;
    readonly recipient: string | null;
    readonly what: string | null;
  }[];
  readonly happened: readonly { readonly on: LocalDate; readonly words: string }[];
}

const LEFT_OUT =
  'Something was left out, because it is about somebody else, because it would show who told it, or because it could put somebody in danger. ' +
  'You may ask us to look at this again, and you may complain to the Information Commissioner.';

/**
 * What may be given. Of what was told without their agreement they learn that it was, to which kind of partner and why the law allowed it; the words
 * were for that partner, and often are about somebody else.
 */
export function recordOf({ household, givenOn, told, notes, consents, shares, happened }: Kept): PersonsRecord {
  const { reference, members, formerMembers, safeContact, unsafeAreas, needs, ties, requirements } = household;
  const theirs = told.filter(({ thirdParty }) => !thirdParty);
  const agreedTo = ({ basis }: ListedShare) => basis === 'consent';
  const something =
    theirs.length < told.length ||
    notes.some(({ leftOut }) => leftOut > 0) ||
    !shares.every((share) => agreedTo(share));
  return {
    givenOn,
    leftOut: { something, words: something ? LEFT_OUT : null },
    household: { reference, members, formerMembers, safeContact, unsafeAreas, needs, ties, requirements },
    told: theirs.map(({ part, text, takenAt }) => ({ part: inWords('accountParts', part), text, takenAt })),
    notes: notes.map(({ kind, notedOn, parts, leftOut }) => ({
      ...{ kind: inWords('noteKinds', kind), notedOn, text: parts.map(({ text }) => text), leftOut: leftOut > 0 },
    })),
    agreed: consents.map(({ partner, categories, givenOn: from, withdrawnOn }) => ({
      ...{
        partner: inWords('partners', partner),
        categories: categoriesInWords(categories),
        givenOn: from,
        withdrawnOn,
      },
    })),
    toldToPartners: shares.map((share) => ({
      sharedOn: share.sharedOn,
      partner: inWords('partners', share.partner),
      categories: categoriesInWords(share.categories),
      basis: inWords('sharingBases', share.basis),
      recipient: agreedTo(share) ? share.recipient : null,
      what: agreedTo(share) ? share.what : null,
    })),
    happened: happened.map(({ on, words }) => ({ on, words })),
  };
}

function categoriesInWords(categories: readonly string[]): string[] {
  return categories.map((category) => inWords('sharedCategories', category));
}

function inWords(list: string, code: string): string {
  return labelOf(list, code) ?? code;
}
