// @ts-nocheck
export interface RecordedAnswer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Headers and body as they came. */
  readonly all: string;
}

/** Keeps every answer that `fetch` brings while it is on, and what is listened to besides. */
export class Recorder {
  readonly answers: RecordedAnswer[] = [];
  /** Of everybody who signed in, in that order. */
  readonly tokens: string[] = [];
  private readonly real = globalThis.fetch;
  private readonly hangUp = new AbortController();

  start(): void {
    globalThis.fetch = async (input, init) => {
      const response = await this.real(input, init);
      const text = await response.clone().text();
      const { pathname, search } = new URL(response.url);
      this.keep(init?.method ?? 'GET', `${pathname}${search}`, response, text);
      const token = /"token":"([^"]+)"/.exec(text)?.[1];
      if (token) this.tokens.push(token);
      return response;
    };
  }

  stop(): void {
    globalThis.fetch = this.real;
    this.hangUp.abort();
  }

  /** Opens a stream of events; the function it gives tells the events so far, which are kept like any answer. */
  async listen(url: string, token: string): Promise<() => string[]> {
    const response = await this.real(url, {
      headers: { Authorization: `Bearer ${token}` },
      signal: this.hangUp.signal,
    });
    const events: string[] = [];
    const read = async () => {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        const text = Buffer.from(chunk).toString('utf8');
        events.push(...text.split('\n\n').filter((event) => event.includes('data:')));
        this.keep('GET', new URL(url).pathname, response, text);
      }
    };
    read().catch(() => undefined);
    return () => events;
  }

  private keep(method: string, path: string, response: Response, text: string): void {
    this.answers.push({
      method,
      path,
      status: response.status,
      all: `${JSON.stringify([...response.headers])}\n${text}`,
    });
  }
}
