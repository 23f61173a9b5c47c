// @ts-nocheck
import http from 'node:http';
import type { Exchange } from './exchange.js';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Sends requests to one server on connections that are kept. */
export class HttpClient {
  private readonly agent: http.Agent;

  constructor(
    private readonly url: string,
    connections = 64,
  ) {
    this.agent = new http.Agent({ keepAlive: true, maxSockets: connections, noDelay: true });
  }

  send({ method, path, headers, body }: Exchange): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
      const request = http.request(
        `${this.url}${path}`,
        { method, agent: this.agent, headers: { ...headers, ...length } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
          );
          response.on('error', reject);
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  }

  /** The answer's JSON; an error for any status that is not a success. */
  async read<T>(exchange: Exchange): Promise<T> {
    const { status, text } = await this.send(exchange);
    if (status >= 300) throw new Error(`${exchange.method} ${exchange.path} answered ${status}: ${text.slice(0, 300)}`);
    return JSON.parse(text) as T;
  }

  close(): void {
    this.agent.destroy();
  }
}
