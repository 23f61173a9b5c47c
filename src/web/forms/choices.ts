import { codeListsDeclared } from '../../shared/code-lists.js';

/** One of several that a form offers. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** The codes of a declared list with their words, as a form offers them. */
export function choicesIn(list: string): Choice[] {
  const codes = codeListsDeclared().get(list);
  if (!codes) throw new Error(`there is no list of codes called ${list}`);
  return codes.map(({ code, label }) => ({ value: code, text: label }));
}
