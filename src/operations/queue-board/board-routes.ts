import type { AppControllerRoute, BullBoardQueues, IServerAdapter, UIConfig } from '@bull-board/api/typings/app';

/** What bull-board answers to one path of its own. */
interface Answer {
  readonly status?: number;
  readonly body: unknown;
}

/**
 * Takes what bull-board would put on a server of its own, and keeps of it only what reads. What changes a queue is not merely
 * switched off: it is nowhere.
 */
export class BoardRoutes implements IServerAdapter {
  private readonly reads = new Map<string, AppControllerRoute['handler']>();
  private queues: BullBoardQueues = new Map();
  uiConfig: UIConfig = {};

  /** The answer to a path such as `/api/queues/:queueName/metrics`; null when there is no such path. */
  async answer(route: string, params: Readonly<Record<string, string>>, query: object): Promise<Answer | null> {
    const { queues, uiConfig } = this;
    const read = this.reads.get(route);
    return read ? read({ queues, uiConfig, params, query, body: {}, headers: {} }) : null;
  }

  setApiRoutes(routes: AppControllerRoute[]): this {
    for (const { method, route, handler } of routes) {
      if (method !== 'get') continue;
      for (const path of [route].flat()) this.reads.set(path, handler);
    }
    return this;
  }

  setQueues(queues: BullBoardQueues): this {
    this.queues = queues;
    return this;
  }

  setUIConfig(config: UIConfig): this {
    this.uiConfig = config;
    return this;
  }

  // Its page, its files and its errors are answered by our own server.
  setViewsPath(): this {
    return this;
  }
  setStaticPath(): this {
    return this;
  }
  setEntryRoute(): this {
    return this;
  }
  setErrorHandler(): this {
    return this;
  }
}
