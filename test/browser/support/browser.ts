import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Where the browser is: `CHROMIUM_PATH`, or the first one on the PATH; nothing when there is none. */
export function browserPath(): string | undefined {
  const said = process.env['CHROMIUM_PATH'];
  if (said) return said;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/** Starts the browser that every story of a file shares; each person in it has a window and cookies of their own. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (!executablePath) throw new Error('no browser: apt-get install chromium, or set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
