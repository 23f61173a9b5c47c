import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/**
 * A way to a server that can be cut, as a network fails or a server dies: connections break without a word and none is taken. Or held, as
 * when a server hangs: connections stay and are taken, and nothing that is said arrives. Mended, it brings what it held.
 */
export class BreakableLine {
  private readonly sockets = new Set<Socket>();
  private readonly peers = new WeakMap<Socket, Socket>();
  private readonly lost = new WeakSet<Socket>();
  private whole = true;
  private flows = true;
  private tries = 0;

  private constructor(
    private readonly server: Server,
    /** The server's address by this way. */
    readonly url: string,
  ) {}

  static async to(address: string): Promise<BreakableLine> {
    const far = new URL(address);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const near = new URL(address);
    near.hostname = '127.0.0.1';
    near.port = String((server.address() as { port: number }).port);
    const line = new BreakableLine(server, near.toString());
    server.on('connection', (socket) => line.join(socket, connect(Number(far.port), far.hostname)));
    return line;
  }

  cut(): void {
    this.whole = false;
    for (const socket of this.sockets) socket.destroy();
  }

  /** How often somebody has asked for a connection. */
  get asked(): number {
    return this.tries;
  }

  hold(): void {
    this.flows = false;
    for (const socket of this.sockets) socket.unpipe().pause();
  }

  lose(): void {
    this.hold();
    this.flows = true;
    for (const socket of this.sockets) this.lost.add(socket);
  }

  mend(): void {
    this.whole = true;
    this.flows = true;
    for (const socket of this.sockets) if (!this.lost.has(socket)) this.carry(socket);
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(one: Socket, other: Socket): void {
    this.tries += 1;
    for (const [socket, peer] of [
      [one, other],
      [other, one],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        peer.destroy();
      });
      this.peers.set(socket, peer);
      if (this.flows) this.carry(socket);
    }
    if (!this.whole) one.destroy();
  }

  private carry(socket: Socket): void {
    const peer = this.peers.get(socket);
    if (peer) socket.unpipe().pipe(peer);
  }
}
