import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.js';
import { DatabaseSignals } from '../database/database-signals.js';
import { Log } from '../logging/log.js';
import { Clock, machineTime } from './clock.js';

interface Standing {
  readonly appAt: Date;
  readonly realAt: Date;
}

/**
 * Where `CLOCK_START` is set the application's time is a fact in the database, so that web and worker agree on it and a
 * restart goes on from where it was. It runs at the normal pace, may be moved forward, and never goes back.
 */
@Injectable()
export class TrainingClock implements OnApplicationBootstrap {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly signals: DatabaseSignals,
    private readonly log: Log,
  ) {}

  get isOn(): boolean {
    return this.settings.CLOCK_START !== undefined;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.isOn) return;
    await this.start();
    this.signals.on('clock_moved', this.hear);
    this.signals.on('reconnected', this.hear);
  }

  /** Sets the clock to `CLOCK_START`, or to where it already was when that is later. */
  async start(): Promise<void> {
    if (!this.isOn) return;
    await this.dataSource.query(
      `insert into platform.training_clock as c (app_at, real_at) values ($1, $2)
       on conflict (one_row) do update set app_at = $1, real_at = $2 where c.app_at + ($2 - c.real_at) < $1`,
      [new Date(this.settings.CLOCK_START ?? 0), machineTime()],
    );
    await this.follow();
  }

  /** Moves the clock forward for every process; false when that would be back. */
  async moveTo(instant: Date): Promise<boolean> {
    const [rows] = (await this.dataSource.query(
      `update platform.training_clock set app_at = $1, real_at = $2
        where app_at + ($2 - real_at) <= $1 returning pg_notify('clock_moved', '')`,
      [instant, machineTime()],
    )) as [unknown[], number];
    await this.follow();
    return rows.length > 0;
  }

  // The database may go away just then: when it is back, that is heard too.
  private readonly hear = (): void => {
    this.follow().catch((error: unknown) => this.log.failure('clock', error));
  };

  private async follow(): Promise<void> {
    const [standing] = (await this.dataSource.query(
      'select app_at as "appAt", real_at as "realAt" from platform.training_clock',
    )) as Standing[];
    if (standing) this.clock.runAhead(standing.appAt.getTime() - standing.realAt.getTime());
  }
}
