// @ts-nocheck
import type { FastifyReply } from 'fastify';

const HEARTBEAT_MS = 25_000;
const COME_BACK_AFTER_MS = 3_000;
const MOST_UNREAD_BYTES = 1_048_576;

/** Server-sent events on one connection. Whoever does not read what is sent is cut off, and comes back when they can. */
export class EventStream {
  private readonly raw: FastifyReply['raw'];
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(private readonly reply: FastifyReply) {
    this.raw = reply.raw;
    this.raw.once('close', () => clearInterval(this.heartbeat));
  }

  /** Takes the answer out of Fastify's hands and sends its first lines; the headers set so far go with it. */
  begin(): void {
    this.reply.hijack();
    this.raw.writeHead(200, {
      ...(this.reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Proxies that buffer would hold the news back.
      'x-accel-buffering': 'no',
      // One stream is all this connection carries: a server that stops does not wait for another request on it.
      connection: 'close',
    });
    this.raw.write(`retry: ${COME_BACK_AFTER_MS}\n\n`);
    if (!this.raw.destroyed) this.heartbeat = setInterval(() => this.send(':\n\n'), HEARTBEAT_MS);
  }

  /** Sends whole events. */
  send(events: string): void {
    if (this.raw.destroyed || this.raw.writableEnded) return;
    this.raw.write(events);
    if (this.raw.writableLength > MOST_UNREAD_BYTES) this.raw.destroy();
  }

  /** Resolves when what was sent has left this process, or the connection is gone. */
  async sent(): Promise<void> {
    if (this.raw.destroyed || !this.raw.writableNeedDrain) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        this.raw.off('drain', done).off('close', done);
        resolve();
      };
      this.raw.once('drain', done).once('close', done);
    });
  }

  end(): void {
    clearInterval(this.heartbeat);
    if (!this.raw.headersSent) this.begin();
    clearInterval(this.heartbeat);
    this.raw.end();
  }

  /** Calls `left` when the connection is gone, whoever closed it; at once when it is already. */
  whenGone(left: () => void): void {
    if (this.raw.destroyed) left();
    else this.raw.once('close', left);
  }
}
