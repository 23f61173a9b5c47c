// @ts-nocheck
import { performance } from 'node:perf_hooks';

/** One answer: its status, its body read as JSON, and how long it took. */
export interface Answer {
  readonly status: number;
  // The journey reads what the contract promises and compares it; anything else is a failure it reports.
  readonly body: Json;
  readonly ms: number;
}

export type Json = { readonly [field: string]: Json } & readonly Json[] & string & number & boolean;

/** The API as one signed-in person uses it. */
export class ApiClient {
  /** How long every call so far took, in milliseconds. */
  readonly timings: number[] = [];

  private constructor(
    private readonly base: string,
    readonly email: string,
    private token: string | undefined,
  ) {}

  static async signIn(url: string, email: string, password: string): Promise<{ client: ApiClient; answer: Answer }> {
    const client = new ApiClient(`${url}/api/v1`, email, undefined);
    const answer = await client.send('POST', '/sessions', { email, password });
    client.token = answer.status === 201 ? answer.body['token'] : undefined;
    return { client, answer };
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body: object = {}): Promise<Answer> {
    return this.send('POST', path, body);
  }

  put(path: string, body: object): Promise<Answer> {
    return this.send('PUT', path, body);
  }

  private async send(method: string, path: string, body?: object): Promise<Answer> {
    const started = performance.now();
    const response = await fetch(`${this.base}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(this.token === undefined ? {} : { Authorization: `Bearer ${this.token}` }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const ms = performance.now() - started;
    this.timings.push(ms);
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Json, ms };
  }
}
