/** One statement as it was sent: a text alone, or a text with parameters under the name it is prepared by. */
// @ts-nocheck

export interface Statement {
  readonly text: string;
  readonly name?: string;
  readonly values?: readonly Value[];
}

/** As it travels: text, or bytes in base64. */
export type Value = string | null | { readonly base64: string };

/** The statements of one transaction, from its begin to its commit. */
export type Recording = readonly Statement[];
