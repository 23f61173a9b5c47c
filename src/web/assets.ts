import staticFiles from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyReply, FastifyRequest } from 'fastify';

const require = createRequire(import.meta.url);
const OURS = fileURLToPath(new URL('./assets', import.meta.url));
const GOVUK = path.join(path.dirname(require.resolve('govuk-frontend/package.json')), 'dist/govuk');
const MOJ = path.join(path.dirname(require.resolve('@ministryofjustice/frontend/package.json')), 'moj');

/** One style sheet: GOV.UK Frontend, what the MoJ design system adds, and our own. */
const styles = [
  plainlyDressed(`${GOVUK}/govuk-frontend.min.css`),
  plainlyDressed(`${MOJ}/moj-frontend.min.css`),
  readFileSync(`${OURS}/app.css`, 'utf8'),
].join('\n');

const version = createHash('sha256')
  .update(styles)
  .update(
    readdirSync(OURS)
      .map((file) => readFileSync(`${OURS}/${file}`, 'utf8'))
      .join(),
  )
  .update(readFileSync(`${GOVUK}/govuk-frontend.min.js`))
  .update(readFileSync(`${MOJ}/moj-frontend.min.js`))
  .digest('hex')
  .slice(0, 12);

/** Where pages find styles and scripts. It changes with their content, so that a browser may keep them for good. */
export function assetPath(): string {
  return `/assets/${version}`;
}

/** Serves styles, scripts and images. They hold no data and are open to everybody. */
export async function serveAssets(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get(`${assetPath()}/styles.css`, (_: FastifyRequest, reply: FastifyReply) => {
    void reply.header('Cache-Control', KEPT).type('text/css; charset=utf-8').send(styles);
  });
  const folders = [
    [`${assetPath()}/app/`, OURS],
    [`${assetPath()}/govuk/`, GOVUK],
    [`${assetPath()}/moj/`, MOJ],
    // As the style sheet of the MoJ design system names them.
    ['/assets/images/', `${MOJ}/assets/images`],
  ] as const;
  for (const [index, [prefix, root]] of folders.entries()) {
    await app.register(staticFiles, {
      root,
      prefix,
      index: false,
      decorateReply: index === 0,
      allowedPath: (file: string) => /\.(mjs|js|css|svg|png|ico)$/.test(file),
      cacheControl: false,
      setHeaders: (reply) => void reply.header('Cache-Control', KEPT),
    });
  }
}

const KEPT = 'public, max-age=31536000, immutable';

/** The typeface and the crown of GOV.UK are for its own domains only: Arial instead, and no crown. */
function plainlyDressed(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll(/@font-face\{[^}]*\}/g, '')
    .replaceAll(/GDS Transport,\s*/g, '')
    .replaceAll(/url\(\/assets\/images\/govuk-crest\.svg\)/g, 'none')
    .replaceAll(/\/\*# sourceMappingURL[^*]*\*\//g, '');
}
