import { choicesIn } from '../../../web/forms/choices.js';

/** The conferences with the names that everybody calls them by. */
export function forumChoices() {
  return choicesIn('riskForums').map(({ value, text }) => ({ value, text: `${text} (${calledBy(value)})` }));
}

function calledBy(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1);
}
