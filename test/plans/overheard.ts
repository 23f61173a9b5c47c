import pg from 'pg';
import type { PlanNode } from './plan.js';

/** A statement that was run, and how. */
export interface Overheard {
  readonly text: string;
  readonly plan: PlanNode;
}

/** Hears the plans of all statements of this process, from the moment that it is made until `stop`. */
export class Listener {
  readonly statements = new Map<string, Overheard>();
  private readonly connect = pg.Client.prototype.connect;

  constructor() {
    const { connect } = this;
    const hear = (notice: { message?: string }) => this.hear(notice.message ?? '');
    pg.Client.prototype.connect = function (this: pg.Client, ...rest: unknown[]) {
      this.on('notice', hear);
      return (connect as (...all: unknown[]) => unknown).apply(this, rest);
    } as typeof connect;
  }

  stop(): void {
    pg.Client.prototype.connect = this.connect;
  }

  private hear(message: string): void {
    const start = message.indexOf('plan:\n');
    if (!message.startsWith('duration:') || start < 0) return;
    const { 'Query Text': text, Plan: plan } = JSON.parse(message.slice(start + 6)) as {
      'Query Text': string;
      Plan: PlanNode;
    };
    this.statements.set(`${text}\n${JSON.stringify(plan)}`, { text: text.trim(), plan });
  }
}
