import { isId } from '../../../shared/ids.js';
import { FormErrors } from '../../../web/answer.js';
import { choice, optional, readForm, text, ticked, versionSeen } from '../../../web/forms/fields.js';
import { all, type Values } from '../../../web/forms/values.js';
import { ASKING, SHARING } from '../../account/account.codes.js';
import type { TakenPart } from '../../account/account.service.js';

const MOST_CHARACTERS = 20_000;

const PART = {
  text: text('Write what they told you, or leave this for another time', MOST_CHARACTERS),
  asking: choice(ASKING, 'Say whether it may be spoken of again'),
  sharing: choice(SHARING, 'Say who else may read it'),
  thirdParty: ticked,
  version: optional(versionSeen('Open the page again')),
};

/** Beside how it is shared, which is there to choose again where there is nobody to be named. */
const NOBODY_NAMED = new FormErrors([
  { field: 'sharing', message: 'Say which organisations they named, or choose another way' },
]);

/** One part of an account as it was typed, and the version that was read before. */
export function readPart(values: Values): (TakenPart & { readonly version: number }) | FormErrors {
  const typed = readForm(PART, values);
  if (typed instanceof FormErrors) return typed;
  const sharedWith = typed.sharing === 'named' ? all(values, 'sharedWith').filter(isId) : [];
  if (typed.sharing === 'named' && sharedWith.length === 0) return NOBODY_NAMED;
  return { ...typed, sharedWith, version: typed.version ?? 0 };
}
