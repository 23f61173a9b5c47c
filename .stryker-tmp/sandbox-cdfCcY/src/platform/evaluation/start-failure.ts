/**
 * Why the local database could not start, in words for the person at the terminal.
 *
 * `reason` says what is wrong and `wayOut` what to do about it, each one line without a full stop at its end. Neither
 * holds a secret or a stack. `message` is both, as sentences.
 */
// @ts-nocheck

export class StartFailure extends Error {
  readonly reason: string;
  readonly wayOut: string;

  constructor(reason: string, wayOut: string, options?: ErrorOptions) {
    super(`${oneLine(reason)}. ${oneLine(wayOut)}.`, options);
    this.name = 'StartFailure';
    this.reason = oneLine(reason);
    this.wayOut = oneLine(wayOut);
  }
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.\s]+$/, '');
}
