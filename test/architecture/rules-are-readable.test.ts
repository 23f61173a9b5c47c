import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../src/law/rulebook.js';

const LAW = new URL('../../src/law/', import.meta.url);

function namedByRefusals(): string[] {
  return readdirSync(LAW, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => [...readFileSync(new URL(file, LAW), 'utf8').matchAll(/unlawful\(\s*'([^']+)'/g)])
    .map(([, rule]) => rule ?? '');
}

describe('the rulebook', () => {
  it('has every rule that a refusal can name', () => {
    const named = namedByRefusals();
    expect(named.length).toBeGreaterThan(30);
    const known = new Set(rules().map(({ id }) => id));
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
  });
});
