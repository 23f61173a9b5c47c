import { choicesIn, type Choice } from '../../web/forms/choices.js';
import type { Intensity } from '../intensity/intensity.rules.js';

const HINTS: Readonly<Record<Intensity, string>> = {
  'light-touch': 'A word now and then, and somebody to ring',
  regular: 'Every week or so',
  intensive: 'Several times a week, or whenever they need it',
};

/** How much support a form offers, each with what it means in a week. */
export function intensityChoices(): (Choice & { readonly hint: string })[] {
  return choicesIn('supportIntensities').map((each) => ({ ...each, hint: HINTS[each.value as Intensity] }));
}
