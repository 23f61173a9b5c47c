// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { USUAL_TARGET } from './freshness.rules.js';
import { type Reminder, type ReminderKind, remindersFor, type Unconfirmed } from './reminders.rules.js';

const TITLES: Readonly<Record<ReminderKind, string>> = {
  'confirm-availability': 'Confirm which rooms are free',
  'ask-provider': 'Ask a provider about rooms that nobody has confirmed',
};

interface OpenReminder {
  readonly origin: string;
  readonly premisesId: string;
  readonly kind: ReminderKind;
}

/** Tasks for premises that nobody has confirmed. Each is asked for once while it is open, and is done when somebody has confirmed. */
@Injectable()
export class FreshnessReminders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly openTasks: TaskQueries,
    private readonly clock: Clock,
  ) {}

  /** Looks at all premises at once, as the system; gives how many reminders are new. */
  async look(): Promise<number> {
    const unconfirmed = await this.unconfirmed();
    const open = await this.open();
    const stillOpen = await this.openTasks.openAmong(open.map(({ origin }) => origin));

    const wanted = remindersFor(unconfirmed, this.clock.today());
    const keys = new Set(wanted.map(keyOf));
    const waiting = new Set(open.filter(({ origin }) => stillOpen.has(origin)).map(keyOf));
    const fresh = wanted.filter((reminder) => !waiting.has(keyOf(reminder)));

    await this.raise(fresh);
    // Premises may have been confirmed, or a task completed by hand: neither is asked about again.
    await this.over(
      open.filter((one) => !keys.has(keyOf(one)) || !stillOpen.has(one.origin)).map(({ origin }) => origin),
    );
    return fresh.length;
  }

  /** Somebody has confirmed units of these premises: what was asked for, and is now the case, is done. */
  async meet(premisesId: string): Promise<void> {
    const met = await this.work.query<{ origin: string }>(
      'select origin from availability.meet_reminders($1, $2, $3, $4) as origin',
      [premisesId, this.clock.now(), USUAL_TARGET.freshHours, USUAL_TARGET.staleHours],
    );
    await this.tasks.closeByOrigin(
      met.map(({ origin }) => origin),
      'done',
    );
  }

  private async raise(reminders: readonly Reminder[]): Promise<void> {
    if (reminders.length === 0) return;
    await this.tasks.raiseAll(
      reminders.map(({ kind, premisesId, organisationId, origin }) => ({
        organisationId,
        kind,
        title: TITLES[kind],
        dueOn: this.clock.today(),
        subjectType: 'premises',
        subjectId: premisesId,
        source: 'freshness',
        origin,
      })),
    );
    await this.work.query(
      `insert into availability.freshness_reminder (origin, premises_id, kind, raised_at)
       select r.origin, r."premisesId", r.kind, $2
         from jsonb_to_recordset($1::jsonb) as r(origin text, "premisesId" uuid, kind text)
       on conflict (origin) do nothing`,
      [JSON.stringify(reminders), this.clock.now()],
    );
  }

  private async over(origins: readonly string[]): Promise<void> {
    if (origins.length === 0) return;
    await this.work.query('update availability.freshness_reminder set met_at = $2 where origin = any ($1::text[])', [
      origins,
      this.clock.now(),
    ]);
    await this.tasks.closeByOrigin(origins, 'done');
  }

  private unconfirmed(): Promise<Unconfirmed[]> {
    return this.work.query<Unconfirmed>(
      `select premises_id as "premisesId", provider_id as "providerId", authority_id as "authorityId", stale
         from availability.premises_to_confirm($1, $2, $3)`,
      [this.clock.now(), USUAL_TARGET.freshHours, USUAL_TARGET.staleHours],
    );
  }

  private open(): Promise<OpenReminder[]> {
    return this.work.query<OpenReminder>(
      'select origin, premises_id as "premisesId", kind from availability.freshness_reminder where met_at is null',
    );
  }
}

function keyOf({ kind, premisesId }: { kind: ReminderKind; premisesId: string }): string {
  return `${kind} ${premisesId}`;
}
