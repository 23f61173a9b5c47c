import { areDefects } from '../../law/homelessness/accommodation/suitability.js';
import { isId } from '../../shared/ids.js';
import { isDayOfOurTimes } from '../../shared/local-date.js';
import { FACT_KINDS, type FactKind } from '../homelessness.codes.js';

const READS: Readonly<Record<FactKind, { test: (value: unknown) => boolean; wording: string }>> = {
  'yes-or-no': { test: (value) => typeof value === 'boolean', wording: 'true or false' },
  day: { test: isDayOfOurTimes, wording: 'a day written YYYY-MM-DD' },
  council: {
    test: (value) => typeof value === 'string' && /^E\d{8}$/.test(value),
    wording: 'a code such as E06000009',
  },
  number: { test: (value) => typeof value === 'number', wording: 'a number' },
  person: { test: isId, wording: 'an id' },
  code: { test: (value) => typeof value === 'string' && value.trim() !== '', wording: 'a code' },
  defects: { test: areDefects, wording: 'a list of codes such as no-gas-safety-record' },
};

const KNOWN = new Map([...FACT_KINDS.keys()].map((name) => [squeezed(name), name]));

/**
 * Why the law could not read a fact, or null. A name written in another way, or "yes" for true, would pass it by unread, and a guard
 * with it: so both are turned back.
 */
export function faultInFacts(facts: Readonly<Record<string, unknown>>): string | null {
  for (const [name, value] of Object.entries(facts)) {
    const known = KNOWN.get(squeezed(name));
    // Null is a question left open, as if it were not there.
    if (known === undefined || value === null) continue;
    if (known !== name) return `write ${known} for ${name}`;
    const kind = FACT_KINDS.get(known);
    if (kind && !READS[kind].test(value)) return `facts.${known} must be ${READS[kind].wording}`;
  }
  return null;
}

function squeezed(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
