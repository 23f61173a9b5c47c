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
  'conference-referred': (details) =>
    withReason('Brought to a risk conference', labelOf('riskForums', details['forum'])),
  'conference-heard': (details) => withReason('Heard at a risk conference', labelOf('riskForums', details['forum'])),
  'order-made': (details) => withReason('An order protects them', labelOf('protectiveOrders', details['order'])),
  'order-renewed': (details) => withReason('An order was renewed', labelOf('protectiveOrders', details['order'])),
  'order-broken': (details) => withReason('An order was broken', labelOf('protectiveOrders', details['order'])),
  'safety-plan-made': (details) =>
    details['number'] === 1 ? 'A safety plan was made' : 'A safety plan was looked at again',
  'sanctuary-offered': () => 'Staying safely at home was offered, with a place elsewhere',
  'sanctuary-wanted': () => 'Wants to stay safely at home',
  'sanctuary-not-wanted': () => 'Does not want to stay at home; nothing else has changed',
  'sanctuary-surveyed': () => 'What the home needs to be safe was looked at',
  'sanctuary-ended': (details) =>
    withReason('Staying safely at home ended', labelOf('sanctuaryEndReasons', details['reason'])),
  'order-ended': (details) => withReason('An order ended', labelOf('protectiveOrderEndReasons', details['reason'])),
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
