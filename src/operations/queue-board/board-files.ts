import staticFiles from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export const BOARD_PATH = '/queue-board';

/** Where the package with the board's page, styles and scripts is. */
export const BOARD_FILES = path.dirname(createRequire(import.meta.url).resolve('@bull-board/ui/package.json'));

const page = readFileSync(path.join(BOARD_FILES, 'dist/index.ejs'), 'utf8');

/** The names of the styles and scripts that the board's own page names; it asks for typefaces elsewhere too, which ours does not. */
export const BOARD_STYLES = named(/href="(static\/css\/[^"]+)"/g);
export const BOARD_SCRIPTS = named(/src="(static\/js\/[^"]+)"/g);

/** Serves the board's styles, scripts and words. They hold no data and are open to everybody. */
export async function serveBoardFiles(app: NestFastifyApplication): Promise<void> {
  await app.register(staticFiles, {
    root: path.join(BOARD_FILES, 'dist/static'),
    prefix: `${BOARD_PATH}/static/`,
    index: false,
    decorateReply: false,
    allowedPath: (file: string) => /\.(js|css|json|svg|png|ico)$/.test(file),
  });
}

function named(what: RegExp): readonly string[] {
  return [...page.matchAll(what)].map(([, name = '']) => name);
}
