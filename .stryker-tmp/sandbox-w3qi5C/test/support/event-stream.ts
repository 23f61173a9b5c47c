// @ts-nocheck
import http from 'node:http';
import type { CastMember } from './cast.js';
import { until } from './until.js';

export interface BoardEvent {
  readonly unitId: string;
  readonly status: string;
  readonly version: number;
}

/** The board's stream as somebody reads it. */
export interface Stream {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** What was told so far. */
  readonly events: BoardEvent[];
  /** The id to come back with: the last one that was given. */
  readonly lastEventId: () => string | undefined;
  readonly text: () => string;
  readonly ended: Promise<void>;
  leave(): void;
}

/** Opens the stream at `url` and waits for its first line. */
export async function watch(url: string, who: CastMember, since?: string): Promise<Stream> {
  const headers = { authorization: `Bearer ${who.token}`, ...(since === undefined ? {} : { 'last-event-id': since }) };
  const request = http.get(`${url}/api/v1/availability/events`, { headers, agent: false });
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject);
  });
  request.on('error', () => undefined);
  let text = '';
  let unread = '';
  let lastEventId: string | undefined;
  const events: BoardEvent[] = [];
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    // An event counts when the empty line after it has come.
    const blocks = (unread + chunk).split('\n\n');
    unread = blocks.pop() ?? '';
    for (const block of blocks) {
      lastEventId = /^id: (.*)$/m.exec(block)?.[1] ?? lastEventId;
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data !== undefined) events.push(JSON.parse(data) as BoardEvent);
    }
  });
  const ended = new Promise<void>((resolve) => {
    response.once('end', resolve).once('error', () => resolve());
  });
  await until('the stream is open', async () => text.length > 0);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    events,
    lastEventId: () => lastEventId,
    text: () => text,
    ended,
    leave: () => request.destroy(),
  };
}
