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

/** A list as a form offers it. */
export function choicesOf(list: readonly Coded[]): { readonly value: string; readonly text: string }[] {
  return list.map(({ code, label }) => ({ value: code, text: label }));
}

/** The words of a code of a list; what was stated in words before stands as it is. */
export function labelOf(list: readonly Coded[], code: string | null): string | null {
  return list.find((each) => each.code === code)?.label ?? code;
}
