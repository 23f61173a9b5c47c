import { Injectable } from '@nestjs/common';
import { newId } from '../../shared/ids.js';
import { Settings } from '../config/settings.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { JobRegistry } from '../jobs/job-registry.js';
import type { WakeUpCall } from '../jobs/queue.js';
import type { Payload } from '../jobs/job.js';

/** A call that was taken for a hand-over. */
export interface TakenCall extends WakeUpCall {
  /** How many rows go as this call. */
  readonly rows: number;
}

/** What is to be done of a call that this transaction has claimed. */
export interface ClaimedRow {
  readonly name: string;
  readonly payload: Payload;
}

// Two indexes have what is to be done: one what nobody has in hand, by when it is due, the other the rest, by when it was handed over.
const TO_DO = 'done_at is null and failed_at is null';

/** The record of work to be done. Each method expects an open unit of work of the system. */
@Injectable()
export class Outbox {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly jobs: JobRegistry,
  ) {}

  /**
   * Takes rows that are due at `now`, oldest first, skipping those that another relay has in hand, and gives the calls in which they are
   * handed over: one for all that are of a job that is done together, one for each of the others. A row handed over a lease ago and
   * still not done may have been lost with the queue's store: its call is taken again. At most `limit` rows of either.
   */
  async takeDue(now: Date, machineNow: Date, limit: number): Promise<TakenCall[]> {
    const { together } = this.jobs;
    return this.work.query<TakenCall>(
      `with fresh as (
         select id from platform.outbox where ${TO_DO} and handed_over_at is null and due_at <= $1
          order by due_at, id limit $4 for update skip locked),
       lost as (
         select id from platform.outbox
          where ${TO_DO} and handed_over_at is not null and handed_over_at < $2::timestamptz - make_interval(secs => $3)
          order by handed_over_at, id limit $4 for update skip locked),
       taken as (
         update platform.outbox o
            set handed_over_at = $2,
                handed_over_as = case when o.handed_over_at is not null then o.handed_over_as
                                      else (select call.id from unnest($5::text[], $6::uuid[]) as call(name, id) where call.name = o.name) end
          where id = any (array(select id from fresh union all select id from lost))
         returning o.id, o.name, o.handed_over_as, o.id = any (array(select id from lost)) as again)
       select coalesce(handed_over_as, id) as id, name, bool_or(again) as again, count(*)::integer as rows from taken group by 1, 2`,
      [now, machineNow, this.settings.QUEUE_LEASE_SECONDS, limit, together, together.map(newId)],
    );
  }

  /** Gives back what was taken and could not be handed over. */
  async giveBack(callIds: readonly string[]): Promise<void> {
    await this.work.query(
      `update platform.outbox set handed_over_at = null, handed_over_as = null
        where (id = any ($1) or handed_over_as = any ($1)) and done_at is null`,
      [callIds],
    );
  }

  /**
   * Claims for this transaction what is still to be done of a call: the row that has its id, or the rows that were handed over as it. They
   * are all of one job. A second claim waits for the first. Outside a transaction of the system nothing is claimed: it would be for good.
   */
  async claim(callId: string, now: Date): Promise<ClaimedRow[]> {
    return this.work.query<ClaimedRow>(
      `update platform.outbox set done_at = $2, failed_at = null, failure = null
        where (id = $1 or handed_over_as = $1) and done_at is null and access.is_system() returning name, payload`,
      [callId, now],
    );
  }

  /** Parts what was handed over as one call, from now on: each row is a call of its own. Gives those calls. */
  async part(callId: string): Promise<WakeUpCall[]> {
    return this.work.query<WakeUpCall>(
      `update platform.outbox set handed_over_as = null where handed_over_as = $1 and done_at is null returning id, name`,
      [callId],
    );
  }

  /** Claims a batch of due calls at once, oldest first, for a replay that does them itself in this very transaction. */
  async claimDue(now: Date, limit: number): Promise<{ name: string; payload: Payload; dueAt: Date }[]> {
    const rows = await this.work.query<{ id: string; name: string; payload: Payload; dueAt: Date }>(
      `update platform.outbox o set done_at = due_at
         from (select id from platform.outbox where ${TO_DO} and handed_over_at is null and due_at <= $1
                order by due_at, id limit $2 for update skip locked) due
        where o.id = due.id
       returning o.id, o.name, o.payload, o.due_at as "dueAt"`,
      [now, limit],
    );
    return rows.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1));
  }

  /** How many calls are due at `now` and neither done nor given up. */
  async countDue(now: Date): Promise<number> {
    const rows = await this.work.query<{ count: string }>(
      `select (select count(*) from platform.outbox where ${TO_DO} and handed_over_at is null and due_at <= $1)
            + (select count(*) from platform.outbox where ${TO_DO} and handed_over_at is not null and due_at <= $1) as count`,
      [now],
    );
    return Number(rows[0]?.count ?? 0);
  }

  /**
   * Sets a call for an instant that is still to come, unless it is set. One that is done already was done before the clock of a training
   * was set back, and is due again.
   */
  async setOnce(id: string, name: string, dueAt: Date, now: Date): Promise<void> {
    await this.work.query(
      `insert into platform.outbox as o (id, name, payload, due_at, created_at) values ($1, $2, '{}', $3, $4)
           on conflict (id) do update set done_at = null, failed_at = null, failure = null, handed_over_at = null, handed_over_as = null
        where o.done_at is not null`,
      [id, name, dueAt, now],
    );
  }

  /** Deletes what was done before `instant`. What is waiting or given up stays. */
  async forgetDoneBefore(instant: Date): Promise<void> {
    await this.work.query('delete from platform.outbox where done_at < $1', [instant]);
  }

  /** Keeps a call whose last try failed where people can see it. `failure` is a kind of error, never its message. */
  async bury(id: string, failure: string, now: Date): Promise<void> {
    await this.work.query('update platform.outbox set failed_at = $2, failure = $3 where id = $1 and done_at is null', [
      id,
      now,
      failure.slice(0, 200),
    ]);
  }

  /** Leaves a dead letter to a person, whose task is named: it is not tried again. */
  async handToPerson(id: string, taskId: string, now: Date): Promise<void> {
    await this.work.query(
      `update platform.outbox set done_at = $3, task_id = $2
        where id = $1 and failed_at is not null and done_at is null`,
      [id, taskId, now],
    );
  }

  /** Puts a dead letter back among the due calls, as one that was handed over long ago and is taken again. */
  async revive(id: string): Promise<void> {
    await this.work.query(
      `update platform.outbox set failed_at = null, failure = null, handed_over_at = to_timestamp(0)
        where id = $1 and failed_at is not null and done_at is null`,
      [id],
    );
  }
}
