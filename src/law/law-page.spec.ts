import { readFileSync } from 'node:fs';
import { lawPage } from './law-page.js';

describe('docs/law.md', () => {
  it('is what the system decides by (npm run law:write)', () => {
    const page = readFileSync(new URL('../../docs/law.md', import.meta.url), 'utf8');
    expect(page).toBe(lawPage());
  });
});
