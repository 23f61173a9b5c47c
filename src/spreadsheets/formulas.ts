// A spreadsheet that opens such a cell runs it; some pass over the space before it.
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;

/** Whether a spreadsheet would take a text for a formula. */
export function beginsLikeAFormula(text: string): boolean {
  return FORMULA.test(text);
}
