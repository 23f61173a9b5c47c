// @ts-nocheck
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Recording, Statement, Value } from './recording.js';

const BEGINS = /^(?:start transaction|begin)\b/i;
const ENDS = /^(?:commit|rollback)\b/i;

/**
 * Stands between a program and PostgreSQL and writes down what the program sends, transaction by transaction. It reads the
 * protocol's messages on their way through and changes none.
 */
export class RecordingProxy {
  private finished: Recording[] = [];

  private constructor(
    private readonly server: Server,
    /** The database's address by way of the proxy. */
    readonly url: string,
  ) {}

  static async before(databaseUrl: string): Promise<RecordingProxy> {
    const target = new URL(databaseUrl);
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const own = new URL(databaseUrl);
    own.port = String((server.address() as { port: number }).port);

    const proxy = new RecordingProxy(server, own.toString());
    server.on('connection', (client) => proxy.join(client, connect(Number(target.port), target.hostname)));
    return proxy;
  }

  /** The transactions that were committed while `act` ran. */
  async record(act: () => Promise<unknown>): Promise<Recording[]> {
    this.finished = [];
    await act();
    return this.finished;
  }

  async close(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }

  private join(client: Socket, database: Socket): void {
    const reader = new MessageReader((statement) => transaction.add(statement));
    const transaction = new OpenTransaction((recording) => this.finished.push(recording));
    client.on('data', (bytes: Buffer) => {
      reader.read(bytes);
      database.write(bytes);
    });
    database.on('data', (bytes: Buffer) => client.write(bytes));
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => other.destroy());
    }
  }
}

class OpenTransaction {
  private statements: Statement[] | null = null;

  constructor(private readonly keep: (recording: Recording) => void) {}

  add(statement: Statement): void {
    if (BEGINS.test(statement.text)) this.statements = [];
    this.statements?.push(statement);
    if (!ENDS.test(statement.text)) return;
    if (this.statements && /^commit/i.test(statement.text)) this.keep(this.statements);
    this.statements = null;
  }
}

/** Puts the messages of one connection together: Parse, Bind and Query are statements, the rest is passed over. */
class MessageReader {
  private waiting = Buffer.alloc(0);
  private greeted = false;
  private readonly prepared = new Map<string, string>();

  constructor(private readonly tell: (statement: Statement) => void) {}

  read(bytes: Buffer): void {
    this.waiting = Buffer.concat([this.waiting, bytes]);
    for (;;) {
      // The first message has no type.
      const head = this.greeted ? 1 : 0;
      if (this.waiting.length < head + 4) return;
      const end = head + this.waiting.readInt32BE(head);
      if (this.waiting.length < end) return;
      if (this.greeted) this.message(String.fromCharCode(this.waiting[0] ?? 0), this.waiting.subarray(5, end));
      this.greeted = true;
      this.waiting = this.waiting.subarray(end);
    }
  }

  private message(type: string, body: Buffer): void {
    const fields = new Fields(body);
    if (type === 'Q') this.tell({ text: fields.text() });
    if (type === 'P') this.prepared.set(fields.text(), fields.text());
    if (type === 'B') {
      fields.text();
      const name = fields.text();
      const text = this.prepared.get(name) ?? '';
      this.tell({ text, ...(name === '' ? {} : { name }), values: fields.parameters() });
    }
  }
}

/** Reads a message's body from its beginning. */
class Fields {
  private at = 0;

  constructor(private readonly body: Buffer) {}

  text(): string {
    const end = this.body.indexOf(0, this.at);
    const text = this.body.toString('utf8', this.at, end);
    this.at = end + 1;
    return text;
  }

  parameters(): Value[] {
    const formats = Array.from({ length: this.short() }, () => this.short());
    return Array.from({ length: this.short() }, (_, number) => {
      const length = this.body.readInt32BE(this.at);
      this.at += 4;
      if (length < 0) return null;
      const bytes = this.body.subarray(this.at, (this.at += length));
      const binary = (formats.length === 1 ? formats[0] : formats[number]) === 1;
      return binary ? { base64: bytes.toString('base64') } : bytes.toString('utf8');
    });
  }

  private short(): number {
    this.at += 2;
    return this.body.readInt16BE(this.at - 2);
  }
}
