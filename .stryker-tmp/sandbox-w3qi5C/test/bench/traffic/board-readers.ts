// @ts-nocheck
import { once } from 'node:events';
import http from 'node:http';

const HEARD_WITHIN_MS = 10_000;

interface Waiting {
  readonly unitId: string;
  readonly heard: Map<number, number>;
  all(): void;
}

/** Open streams of the live board, and when each of them hears of a unit. */
export class BoardReaders {
  private readonly streams: http.IncomingMessage[] = [];
  private waiting: Waiting | undefined;

  /** Opens `count` streams, each signed in with one of `tokens`. */
  static async join(url: string, tokens: readonly string[], count: number): Promise<BoardReaders> {
    const readers = new BoardReaders();
    for (let number = 0; number < count; number++) {
      readers.streams.push(await readers.open(url, tokens[number % tokens.length] ?? '', number));
    }
    return readers;
  }

  /** The instant at which each stream hears of the next change of this unit; throws when one of them does not. */
  hearOf(unitId: string): Promise<number[]> {
    return new Promise((resolve, reject) => {
      const heard = new Map<number, number>();
      const late = setTimeout(() => {
        reject(new Error(`${heard.size} of ${this.streams.length} subscribers heard of a change`));
      }, HEARD_WITHIN_MS);
      const all = () => {
        clearTimeout(late);
        this.waiting = undefined;
        resolve([...heard.values()]);
      };
      this.waiting = { unitId, heard, all };
    });
  }

  leave(): void {
    for (const stream of this.streams) stream.destroy();
  }

  private async open(url: string, token: string, number: number): Promise<http.IncomingMessage> {
    const request = http.get(`${url}/api/v1/availability/events`, {
      agent: false,
      headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
    });
    const [stream] = (await once(request, 'response')) as [http.IncomingMessage];
    if (stream.statusCode !== 200) throw new Error(`the board answered ${stream.statusCode}`);
    stream.setEncoding('utf8');
    let rest = '';
    stream.on('data', (text: string) => {
      const events = (rest + text).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) this.read(event, number);
    });
    stream.on('error', () => undefined);
    return stream;
  }

  private read(event: string, number: number): void {
    const { waiting } = this;
    if (!waiting || !event.includes(waiting.unitId)) return;
    if (!waiting.heard.has(number)) waiting.heard.set(number, performance.now());
    if (waiting.heard.size === this.streams.length) waiting.all();
  }
}
