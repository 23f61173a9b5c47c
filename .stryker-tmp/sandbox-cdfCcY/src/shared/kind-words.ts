// @ts-nocheck
const BLAMING = [
  'non-compliant',
  'failed-to-engage',
  'uncooperative',
  'difficult',
  'chaotic',
  'manipulative',
  'attention-seeking',
  'lifestyle-choice',
  'own-fault',
] as const;

/** True for a reason code that puts the blame on the person it is about. Such a code is never kept. */
export function blames(code: string): boolean {
  return BLAMING.some((words) => code.includes(words));
}
