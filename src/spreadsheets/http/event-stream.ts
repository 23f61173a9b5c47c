import type { FastifyReply, FastifyRequest } from 'fastify';

const HEARTBEAT_MS = 25_000;
const COME_BACK_AFTER_MS = 3_000;

/** A stream of server-sent events that is open. */
export interface EventStream {
  send(data: object): void;
  end(): void;
  onClose(listener: () => void): void;
}

/** Takes the answer out of Fastify's hands and opens a stream of events; a question for the headers alone gets those. */
export function openEventStream(request: FastifyRequest, reply: FastifyReply): EventStream {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies that buffer would hold the news back.
    'x-accel-buffering': 'no',
    // One stream is all this connection carries: a server that stops does not wait for another request on it.
    connection: 'close',
  });
  raw.write(`retry: ${COME_BACK_AFTER_MS}\n\n`);
  const heartbeat = setInterval(() => raw.write(':\n\n'), HEARTBEAT_MS);
  raw.once('close', () => clearInterval(heartbeat));
  const end = () => {
    clearInterval(heartbeat);
    raw.end();
  };
  if (request.method === 'HEAD') end();
  return {
    send: (data) => void raw.write(`data: ${JSON.stringify(data)}\n\n`),
    end,
    onClose: (listener) => void raw.once('close', listener),
  };
}
