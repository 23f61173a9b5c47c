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

/** A day as the three boxes of a form are filled with it; nothing for none. */
export function boxesOf(name: string, day: string | null | undefined): Record<string, string> {
  const [year, month, dayOfMonth] = day?.split('-') ?? [];
  if (!year || !month || !dayOfMonth) return {};
  return {
    [`${name}-day`]: String(Number(dayOfMonth)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
  };
}
