// @ts-nocheck
type Body = Record<string, unknown>;

/** A part of her account that stays with the council. */
export function aPart(overrides: Body = {}): Body {
  return { text: 'She left with the children on Sunday.', asking: 'safe', sharing: 'council-only', ...overrides };
}
