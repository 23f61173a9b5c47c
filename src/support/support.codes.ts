import { SUPPORT_TYPES, type SupportType } from '../law/domestic-abuse/support-duty.js';
import { Refusal } from '../shared/refusal.js';
import { blames } from '../shared/kind-words.js';
import { codeLists } from '../shared/code-lists.js';
import { INTENSITIES } from './intensity/intensity.rules.js';

/** Kinds of support under Part 4 of the Domestic Abuse Act 2021. An unlisted code is kept as given. */
export const SUPPORT_TYPE_CODES = Object.keys(SUPPORT_TYPES) as SupportType[];

/** What the evaluations of the complex-needs service looked for (Blackpool Domestic Abuse Strategy). */
export const OUTCOME_CODES = {
  wellbeing: 'Mental or emotional wellbeing',
  alcohol: 'Drinking',
  drugs: 'Drug use',
  'own-home': 'A home of their own',
  'work-or-volunteering': 'Work or volunteering',
  education: 'Education or a course',
  'children-safer': 'Children safer: back with their parent, or no longer on a child protection plan',
} as const;

export const OUTCOME_RESULTS = ['better', 'about-the-same', 'harder-now', 'achieved', 'not-an-aim'] as const;

export const CLOSE_REASONS = [
  'aims-met',
  'person-chose-to-end',
  'support-continues-elsewhere',
  'moved-out-of-area',
  'contact-lost',
  'died',
] as const;

/** 422 when one of the codes blames the person; null when none does. */
export function blamingWords(codes: Readonly<Record<string, string>>): Refusal | null {
  const errors = Object.entries(codes)
    .filter(([, code]) => blames(code))
    .map(([field]) => ({ field, code: 'blaming-words', message: 'Say what was offered and what the person chose.' }));
  if (errors.length === 0) return null;
  return Refusal.rule('blaming-words', 'Words that blame the person are never kept. Choose another code.', errors);
}

codeLists({
  supportIntensities: INTENSITIES,
  supportTypes: SUPPORT_TYPES,
  supportOutcomes: OUTCOME_CODES,
  supportOutcomeResults: OUTCOME_RESULTS,
  supportCloseReasons: CLOSE_REASONS,
});
