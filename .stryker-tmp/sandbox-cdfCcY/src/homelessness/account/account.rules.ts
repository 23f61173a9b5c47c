// @ts-nocheck
import { Refusal } from '../../shared/refusal.js';
import { ACCOUNT_PARTS, type AccountPartName, type Sharing } from './account.codes.js';

/** Who may read a part, as the person and the officer settled it. */
export interface SharingChoice {
  readonly sharing: Sharing;
  readonly sharedWith: readonly string[];
  /** It came from somebody else, or says what is somebody else's to tell. */
  readonly thirdParty: boolean;
}

/**
 * Why a part may not be shared like that, or null. Refusals: `third-party-stays` (nobody may pass on in her account what is another's),
 * `name-whom` (named, and nobody is; or somebody is named who would be told nothing by it).
 */
export function refuseSharing({ sharing, sharedWith, thirdParty }: SharingChoice): Refusal | null {
  if (thirdParty && sharing !== 'council-only') {
    return Refusal.rule(
      'third-party-stays',
      'What somebody else said, or what is theirs to tell, stays with this council. Put it in a part of its own, and share the rest.',
      [{ field: 'sharing', code: 'third-party-stays', message: 'Choose council-only.' }],
    );
  }
  if ((sharing === 'named') === sharedWith.length > 0) return null;
  return Refusal.rule(
    'name-whom',
    'Organisations are named when, and only when, the part is shared with those named.',
    [
      {
        field: 'sharedWith',
        code: 'name-whom',
        message: 'Name the organisations she chose, or choose another way to share.',
      },
    ],
  );
}

/** What has not been told yet, in order: where whoever goes on with the account begins. */
export function notYetTold(told: readonly { readonly part: AccountPartName }[]): AccountPartName[] {
  return ACCOUNT_PARTS.filter((name) => told.every(({ part }) => part !== name));
}
