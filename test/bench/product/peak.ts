import type { ServerProcess } from './server-process.js';

/** Looks again and again how much memory a process has, and keeps the most. */
export class Peak {
  /** Not a number until it has been seen once. */
  megabytes = NaN;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly server: ServerProcess,
    everyMs = 1000,
  ) {
    this.timer = setInterval(() => void this.look(), everyMs);
  }

  end(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    const now = await this.server.megabytes();
    if (now !== null && !(now <= this.megabytes)) this.megabytes = now;
  }
}
