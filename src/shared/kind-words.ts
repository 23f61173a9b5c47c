// Nobody fails to engage, however it is put: something was offered, and they chose.
const NOT =
  '(non|not|never|dis|fails?|failed|failing|failure|refuses?|refused|refusal|lack|poor|hard|reluctant|unwilling)';
const BLAMING = new RegExp(
  [
    `${NOT}(-to|-of)?-?engag`,
    'non-?complian',
    'un-?co-?operative',
    'difficult',
    'chaotic',
    'manipulative',
    'attention-seeking',
    'lifestyle-choice',
    'own-fault',
  ].join('|'),
);

/** True for a reason code that puts the blame on the person it is about. Such a code is never kept. */
export function blames(code: string): boolean {
  return BLAMING.test(code);
}
