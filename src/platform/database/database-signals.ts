import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { EventEmitter } from 'node:events';
import type pg from 'pg';
import { DatabaseAddress } from './database-address.js';
import { PatientClient } from './patient-client.js';

const CHANNELS = [
  'unit_changed',
  'outbox',
  'clock_moved',
  'areas_changed',
  'session_ended',
  'import_progress',
] as const;
export type Channel = (typeof CHANNELS)[number];

const TRY_AGAIN_MS = 1000;

/** What PostgreSQL announces with NOTIFY, heard on one connection and passed on. After a lost connection it says `reconnected`. */
@Injectable()
export class DatabaseSignals implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client: pg.Client | undefined;
  private closed = false;

  constructor(private readonly address: DatabaseAddress) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    await this.client?.end().catch(() => undefined);
  }

  /** Calls `hear` with each payload on a channel until the returned function is called. */
  on(channel: Channel | 'reconnected', hear: (payload: string) => void): () => void {
    this.emitter.on(channel, hear);
    return () => this.emitter.off(channel, hear);
  }

  private async listen(): Promise<void> {
    const { url, patienceMs } = this.address;
    const client = new PatientClient({ connectionString: url, connectionTimeoutMillis: patienceMs, keepAlive: true });
    client.on('notification', ({ channel, payload }) => this.emitter.emit(channel, payload ?? ''));
    client.on('error', () => undefined);
    try {
      await client.connect();
      for (const channel of CHANNELS) await client.query(`listen ${channel}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    // Heard from here on only: a try that failed has said so already, and two answers to each would double the tries every second.
    client.on('end', () => this.comeBack());
    this.client = client;
  }

  private comeBack(): void {
    if (this.closed) return;
    setTimeout(() => {
      if (this.closed) return;
      this.listen().then(
        () => this.emitter.emit('reconnected', ''),
        () => this.comeBack(),
      );
    }, TRY_AGAIN_MS).unref();
  }
}
