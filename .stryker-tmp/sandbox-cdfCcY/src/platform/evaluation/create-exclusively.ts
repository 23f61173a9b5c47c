// @ts-nocheck
import { link, open, rm } from 'node:fs/promises';

const NO_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Creates a private file (0600) with its whole content in one step, on disk before it has its name: another process sees
 * either no file or a complete one. Answers false, changing nothing, when the file exists already.
 */
export async function createExclusively(file: string, content: string): Promise<boolean> {
  const draft = `${file}.new-${process.pid}`;
  await rm(draft, { force: true });
  await write(draft, content);

  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!NO_HARD_LINKS.has(codeOf(error))) throw error;
    return await createWithoutLinks(file, content);
  } finally {
    await rm(draft, { force: true });
  }
}

/** The system's code of an error (`ENOENT`), or an empty text. */
export function codeOf(error: unknown): string {
  // Not `instanceof Error`: a test runner's errors and the system's come from different worlds.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

async function write(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Some mounted disks (exFAT, network shares) know no hard links: still exclusive, but not complete from the first instant. */
async function createWithoutLinks(file: string, content: string): Promise<boolean> {
  try {
    await write(file, content);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}
