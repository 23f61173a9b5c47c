// @ts-nocheck
import { RecordingProxy } from '../bare/recording-proxy.js';
import type { Recording } from '../bare/recording.js';
import type { CountryDatabase } from '../country/database.js';
import { startWeb } from '../product/product.js';
import type { ServerProcess } from '../product/server-process.js';
import type { Exchange } from '../traffic/exchange.js';
import { HttpClient } from '../traffic/http-client.js';

/** A product that writes down each statement it sends. */
export class RecordedProduct {
  private readonly client: HttpClient;

  private constructor(
    private readonly proxy: RecordingProxy,
    private readonly web: ServerProcess,
  ) {
    this.client = new HttpClient(web.url, 1);
  }

  /** Where it answers. */
  get url(): string {
    return this.web.url;
  }

  static async start({ appUrl }: CountryDatabase): Promise<RecordedProduct> {
    const proxy = await RecordingProxy.before(appUrl);
    try {
      return new RecordedProduct(proxy, await startWeb({ appUrl: proxy.url }, { DATABASE_POOL: '2' }));
    } catch (error) {
      await proxy.close();
      throw error;
    }
  }

  /** The answer to a request, and the one transaction that it took. */
  async record(exchange: Exchange): Promise<{ answer: string; recording: Recording }> {
    let answer = '';
    const transactions = await this.proxy.record(async () => {
      const { status, text } = await this.client.send(exchange);
      if (status >= 300) throw new Error(`a request that is to be recorded was answered ${status}: ${text}`);
      answer = text;
    });
    const [recording] = transactions.filter((statements) =>
      statements.some(({ text }) => text.includes('begin_request')),
    );
    if (!recording) throw new Error('a request left no transaction');
    return { answer, recording };
  }

  async stop(): Promise<void> {
    this.client.close();
    await this.web.stop();
    await this.proxy.close();
  }
}
