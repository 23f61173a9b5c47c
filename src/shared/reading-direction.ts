// They embed, override or isolate a direction. Letters bring their own with them, and the marks that only lean on it (U+200E, U+200F, U+061C)
// belong to names in Arabic and Hebrew.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text without the invisible controls by which it would read otherwise than it is kept. */
export function asItReads(text: string): string {
  return text.replace(TURNS, '');
}
