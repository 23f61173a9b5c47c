import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is yes; fails with what it was waiting for. The limit only bounds a failing run. */
export async function until(what: string, ask: () => Promise<boolean>, limitMs = 120_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await pause(25);
  }
}
