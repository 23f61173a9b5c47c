/** A code that people choose, with the words they read; some lists say more of each. */
export interface ListedCode {
  readonly code: string;
  readonly label: string;
}

/** Codes alone, codes with their words, or words by code. */
export type Codes = readonly (string | ListedCode)[] | Readonly<Record<string, string>>;

const declared = new Map<string, readonly ListedCode[]>();

/**
 * Declares lists that people choose from, beside their codes; whoever shows a form reads them all in one place. A code without words
 * is read as they stand: `no-recourse-to-public-funds` as "No recourse to public funds". Two lists of one name stop the start.
 */
export function codeLists(lists: Readonly<Record<string, Codes>>): void {
  for (const [name, codes] of Object.entries(lists)) {
    if (declared.has(name)) throw new Error(`the list of codes ${name} is declared twice`);
    declared.set(name, listed(codes));
  }
}

/** All lists declared so far, by name. */
export function codeListsDeclared(): ReadonlyMap<string, readonly ListedCode[]> {
  return declared;
}

/** The words of a code in a list, or null when the list does not have it: what somebody typed instead of a code is never shown by this. */
export function labelOf(list: string, code: unknown): string | null {
  return declared.get(list)?.find((one) => one.code === code)?.label ?? null;
}

function listed(codes: Codes): ListedCode[] {
  if (!isList(codes)) return Object.entries(codes).map(([code, label]) => ({ code, label }));
  return codes.map((code) => (typeof code === 'string' ? { code, label: inWords(code) } : code));
}

function isList(codes: Codes): codes is readonly (string | ListedCode)[] {
  return Array.isArray(codes);
}

const WRITTEN_IN_CAPITALS: Readonly<Record<string, string>> = { cctv: 'CCTV', lgbt: 'LGBT' };
const NAMES: ReadonlySet<string> = new Set([
  ...['asian', 'african', 'caribbean', 'latin', 'american', 'jewish', 'muslim', 'gypsy', 'roma', 'traveller'],
]);

/** A code as words, `bed-and-breakfast` as `Bed and breakfast`, where no list says it better. */
export function inWords(code: string): string {
  const words = code.split('-').map((word) => WRITTEN_IN_CAPITALS[word] ?? (NAMES.has(word) ? capital(word) : word));
  return capital(words.join(' '));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
