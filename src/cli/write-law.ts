import { writeFile } from 'node:fs/promises';
import { lawPage } from '../law/law-page.js';

/** Writes the rules of `src/law` to `docs/law.md`, where people read them. */
export async function writeLaw(): Promise<void> {
  await writeFile(new URL('../../docs/law.md', import.meta.url), lawPage());
}
