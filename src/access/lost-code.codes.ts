import { codeLists } from '../shared/code-lists.js';

const REASON_LABELS = {
  'phone-lost': 'The phone is lost',
  'phone-stolen': 'The phone was stolen',
  'phone-taken': 'Somebody has taken the phone from them',
  'phone-broken': 'The phone is broken',
  'phone-replaced': 'There is a new phone, and the old one is gone',
} as const;
/** Why somebody cannot make one-time codes any more. */
export type LostCodeReason = keyof typeof REASON_LABELS;
export const LOST_CODE_REASONS = Object.keys(REASON_LABELS) as LostCodeReason[];

codeLists({ lostCodeReasons: REASON_LABELS });
