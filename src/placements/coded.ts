/**
 * A code that is offered to people, with the words they read. In no list is one that blames the survivor, or "other": a code that is
 * missing from a list is kept as it was given.
 */
export interface Coded<Code extends string = string> {
  readonly code: Code;
  readonly label: string;
}

/** Why a placement ended before they came; it says by itself whether they still need a place. */
export interface EndReason<Code extends string = string> extends Coded<Code> {
  readonly newBookingNeeded: boolean;
}

export function coded<const Code extends string>(code: Code, label: string): Coded<Code> {
  return { code, label };
}

/** A reason after which they still need a place. */
export function needsPlace<const Code extends string>(code: Code, label: string): EndReason<Code> {
  return { code, label, newBookingNeeded: true };
}

/** A reason after which they need none. */
export function needsNone<const Code extends string>(code: Code, label: string): EndReason<Code> {
  return { code, label, newBookingNeeded: false };
}

/** The codes of a list, for a body that takes no others. */
export function codesOf<Code extends string>(list: readonly Coded<Code>[]): Code[] {
  return list.map(({ code }) => code);
}
