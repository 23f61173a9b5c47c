import { labelOf } from '../shared/code-lists.js';
import { type HappeningDetails, type InWords, text, withReason } from '../shared/happening.js';

/** How the chronology says what `support.happened` gives. */
export const SUPPORT_IN_WORDS: InWords = {
  'support-began': (details) => withReason(`Support by ${text(details, 'organisation')} began`, kindsOf(details)),
  'support-closed': (details) =>
    withReason(`Support by ${text(details, 'organisation')} ended`, labelOf('supportCloseReasons', details['reason'])),
  'handover-offered': (details) => `A hand-over was offered${between(details)}`,
  'handed-over': (details) => `Handed over${between(details)}`,
  'risk-assessed': (details) => `Risk assessed: ${text(details, 'level')}`,
};

function kindsOf(details: HappeningDetails): string | null {
  const kinds = (details['supportTypes'] as readonly string[]).flatMap((code) => labelOf('supportTypes', code) ?? []);
  return kinds.length > 0 ? kinds.join('; ') : null;
}

/** A worker of another organisation has no name here. */
function between(details: HappeningDetails): string {
  const from = text(details, 'from');
  const to = text(details, 'to');
  return `${from ? `, from ${from}` : ''}${to ? `, to ${to}` : ''}`;
}
