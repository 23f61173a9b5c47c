import { mayDo } from '../../access/roles.js';
import { labelOf } from '../../shared/code-lists.js';
import { ageOn, type LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { type Basis, type Category, type GivenBy, TO_TELL } from './partners.codes.js';

/** The age from which a person alone agrees, or does not. */
const ADULT_AGE = 18;

/** What somebody wants to tell a partner agency. */
export interface ToldAPartner {
  readonly partner: string;
  readonly categories: readonly Category[];
  readonly basis: Basis;
  readonly reasons: string | null;
}

/** Refuses the consent of a parent for somebody who is grown up; null when it may be given so. */
export function refuseGivenBy(givenBy: GivenBy, dateOfBirth: LocalDate, day: LocalDate): Refusal | null {
  if (givenBy === 'themselves' || ageOn(dateOfBirth, day) < ADULT_AGE) return null;
  return Refusal.rule('their-own-consent', 'An adult agrees for themselves. Ask them.', [
    { field: 'givenBy', code: 'their-own-consent', message: 'Choose themselves, once they have agreed.' },
  ]);
}

/** Refuses what the caller's role does not read, or may not tell without consent; null when they may. */
export function refuseRole(roles: readonly string[], { categories, basis }: ToldAPartner): Refusal | null {
  const unread = categories.filter((category) => !mayDo(roles, TO_TELL[category]));
  if (unread.length > 0) {
    return Refusal.forbidden(
      `Your role does not read this, and so cannot tell it: ${inWords(unread)}. Ask somebody who does.`,
    );
  }
  if (basis === 'consent' || mayDo(roles, 'information.share-by-duty')) return null;
  return Refusal.forbidden(
    'Whether something has to be told without consent is decided by an officer, a manager or a coordinator. Ask one of them.',
  );
}

/**
 * Refuses what neither a consent nor a duty covers; null when one does. `agreed`: what they have agreed may be told to that partner on that
 * day, null when nothing. Refusals: `no-consent`, `beyond-consent`, `reasons-needed`.
 */
export function refuseBasis(told: ToldAPartner, agreed: readonly Category[] | null): Refusal | null {
  if (told.basis !== 'consent') return told.reasons === null ? reasonsNeeded() : null;
  const partner = labelOf('partners', told.partner) ?? told.partner;
  if (agreed === null) {
    return Refusal.rule('no-consent', `They have not agreed that this is told to: ${partner}. ${WAY_OUT}`, [
      { field: 'basis', code: 'no-consent', message: 'Ask them, and record their consent first.' },
    ]);
  }
  const beyond = told.categories.filter((category) => !agreed.includes(category));
  if (beyond.length === 0) return null;
  return Refusal.rule(
    'beyond-consent',
    `What they agreed to does not cover: ${inWords(beyond)}. ${WAY_OUT}`,
    [{ field: 'categories', code: 'beyond-consent', message: 'Leave these out, or ask them.' }],
    { agreed },
  );
}

const WAY_OUT =
  'Ask them; or, where a child or an adult has to be kept safe, choose that duty and say why it cannot wait for their consent.';

function reasonsNeeded(): Refusal {
  return Refusal.rule('reasons-needed', 'What is told without consent needs its reasons.', [
    { field: 'reasons', code: 'required', message: 'Say why it has to be told, and why not with their consent.' },
  ]);
}

function inWords(categories: readonly Category[]): string {
  return categories.map((category) => labelOf('sharedCategories', category)?.toLowerCase()).join('; ');
}
