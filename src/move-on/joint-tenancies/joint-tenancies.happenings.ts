import { labelOf } from '../../shared/code-lists.js';
import { type HappeningDetails, type InWords, withReason } from '../../shared/happening.js';

/** How the chronology says what `move_on.joint_tenancies_happened` gives. */
export const JOINT_TENANCIES_IN_WORDS: InWords = {
  'joint-tenancy-recorded': (details) => said('A joint tenancy that was left was recorded', details),
  'joint-tenancy-notice-served': (details) => said('Notice was served on a joint tenancy', details),
  'joint-tenancy-before-the-court': (details) => said('A court was asked about a joint tenancy', details),
  'joint-tenancy-ended': (details) => said('A joint tenancy ended', details),
  'joint-tenancy-transferred': (details) => said('A court transferred a joint tenancy', details),
  'joint-tenancy-left-as-it-is': (details) => said('A joint tenancy was left as it is, as they wished', details),
};

function said(what: string, details: HappeningDetails): string {
  return withReason(what, labelOf('jointTenancyForms', details['form']));
}
