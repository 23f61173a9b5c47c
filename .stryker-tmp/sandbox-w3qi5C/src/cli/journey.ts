// @ts-nocheck
import { parseArgs } from 'node:util';
import { signInCast } from '../journey/cast.js';
import { startOwnServer } from '../journey/own-server.js';
import { tellStory } from '../journey/story.js';
import { Timeline } from '../journey/timeline.js';

const BEGINS = '2026-03-10T16:40:00Z';

const HELP = `npm run journey                      one household's journey, on a server of its own
npm run journey -- --url URL --password P   the same on a running server that was started with SEED=lancashire CLOCK_START=${BEGINS}
npm run journey -- --year            a seeded year of households through the same services, month by month`;

/** Plays the story through the HTTP API. Exits non-zero when anything differs from what it expects. */
export async function journey(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      url: { type: 'string' },
      password: { type: 'string' },
      year: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  if (values.help) return say(HELP);
  if (values.year) return (await import('./journey-year.js')).journeyYear(say);

  const server =
    values.url === undefined
      ? await startOwnServer(BEGINS, say)
      : {
          url: values.url,
          password: values.password ?? process.env['DEMO_PASSWORD'] ?? '',
          stop: () => Promise.resolve(),
        };
  process.once('SIGINT', () => void server.stop().finally(() => process.exit(130)));
  try {
    const timeline = new Timeline(say);
    const cast = await signInCast(server.url, server.password);
    await tellStory(cast, timeline);
    const sorted = [...timeline.timings].sort((a, b) => a - b);
    say(`\n${sorted.length} steps, all as expected. Median step ${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} ms.`);
  } finally {
    await server.stop();
  }
}
