// @ts-nocheck
import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';

/**
 * One transaction on a runner's own connection, begun and ended by plain statements so that they can travel together with others
 * (`pipeline` in data-source.ts). The runner is told, because TypeORM would begin one of its own otherwise.
 */
export class OpenedTransaction {
  constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {}

  async begin(): Promise<void> {
    this.isOpen = true;
    await this.client.query('start transaction');
  }

  /** Throws when PostgreSQL had given the transaction up before: then nothing of it was kept. */
  async commit(): Promise<void> {
    const { command } = await this.client.query('commit');
    this.isOpen = false;
    if (command !== 'COMMIT') throw new Error('the transaction had failed before it was to be kept');
  }

  /** Once it is over this does nothing. */
  async rollBack(): Promise<void> {
    if (!this.runner.isTransactionActive) return;
    this.isOpen = false;
    await this.client.query('rollback');
  }

  private set isOpen(open: boolean) {
    (this.runner as { isTransactionActive: boolean }).isTransactionActive = open;
  }
}
