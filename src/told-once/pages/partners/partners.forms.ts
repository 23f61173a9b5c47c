import { mayDo } from '../../../access/roles.js';
import type { UserActor } from '../../../platform/database/actor.js';
import { type Choice, choicesIn } from '../../../web/forms/choices.js';
import { choice, day, optional, recordId, someOf, text } from '../../../web/forms/fields.js';
import { BASES, CATEGORIES, GIVEN_BY, PARTNERS } from '../../partners/partners.codes.js';

const WHOSE = {
  personId: recordId('Choose whom it is about'),
  partner: choice(PARTNERS, 'Choose a kind of agency'),
};

/** What somebody agrees to. */
export const CONSENT = {
  ...WHOSE,
  categories: someOf(CATEGORIES, 'Tick what may be told, as they said it'),
  givenBy: choice(GIVEN_BY, 'Say who agreed'),
  givenOn: day('Enter the day on which they agreed'),
};

export const WITHDRAWAL = { withdrawnOn: day('Enter the day from which it is taken back') };

/** What a partner agency is told. */
export const SHARE = {
  ...WHOSE,
  recipient: text('Write who there is told', 200),
  categories: someOf(CATEGORIES, 'Tick what it is about'),
  what: text('Write what they are told'),
  basis: choice(BASES, 'Say why it may be told'),
  reasons: optional(text('')),
  sharedOn: day('Enter the day on which they are told'),
};

/** Why somebody of this role may tell something: whether it has to be told without consent is not for everybody to decide. */
export function basesFor({ roles }: UserActor): Choice[] {
  const bases = choicesIn('sharingBases');
  return mayDo(roles, 'information.share-by-duty') ? bases : bases.filter(({ value }) => value === 'consent');
}
