import { codeLists } from '../../shared/code-lists.js';

const KIND_LABELS = {
  conversation: 'Conversation',
  'contact-tried': 'Contact was tried',
  visit: 'Visit',
  meeting: 'Meeting about them',
  'information-received': 'Told by somebody else',
  'professional-view': 'Professional view',
} as const;
/** What a note is of. */
export type NoteKind = keyof typeof KIND_LABELS;
export const NOTE_KINDS = Object.keys(KIND_LABELS) as NoteKind[];

const PROTECTION_LABELS = {
  ordinary: 'May be given to the person',
  'third-party': 'About somebody else',
  'source-protected': 'Told in confidence, or would show who told it',
} as const;
/** Whether a part may be given to the person it is about (DPA 2018 Sch 2 para 16, Sch 3): said when it is written. */
export type Protection = keyof typeof PROTECTION_LABELS;
export const PROTECTIONS = Object.keys(PROTECTION_LABELS) as Protection[];

codeLists({ noteKinds: KIND_LABELS, noteProtections: PROTECTION_LABELS });
