// Besides controls, spaces and marks on nothing: letters and signs of Unicode that are drawn as nothing at all.
const SEEN = /[^\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Whether a text has anything in it that a reader can see: a reason of spaces or of marks without width is no reason. */
export function saysSomething(text: string): boolean {
  return SEEN.test(text);
}
