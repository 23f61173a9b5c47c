import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { newId } from '../../shared/ids.js';
import { isRefusal } from '../../shared/refusal.js';
import { Clock } from '../clock/clock.js';
import { JobRegistry } from '../jobs/job-registry.js';
import type { Event, Job, Payload } from '../jobs/job.js';
import type { Actor, UserActor } from './actor.js';
import { OpenedTransaction } from './opened-transaction.js';
import { retried } from './retry.js';
import { together } from './together.js';

/** A row for the audit record. Ids and codes only. */
export interface AuditRow {
  readonly action: string;
  readonly outcome: 'done' | 'refused';
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The same with whose act it was. */
interface OwnedAuditRow extends AuditRow {
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly organisationId: string | null;
}

interface OutboxRow {
  readonly id: string;
  readonly name: string;
  readonly payload: Payload;
  readonly dueAt: Date;
}

interface OpenTransaction {
  readonly runner: QueryRunner;
  /** The runner's own connection, for statements that are prepared once and planned once. */
  readonly client: PoolClient;
  readonly requestId: string | null;
  readonly audit: OwnedAuditRow[];
  readonly outbox: OutboxRow[];
  actor: Actor;
}

/** How the transaction learns who is asking: it runs first, inside the transaction. */
export type Identify = (query: UnitOfWork['query']) => Promise<Actor>;

/**
 * The only way to write. One transaction holds a command's changes, its audit rows and its outbox rows, or none of them.
 * Inside `run`, services find the transaction through this object; outside it, every access throws.
 */
@Injectable()
export class UnitOfWork {
  private readonly open = new AsyncLocalStorage<OpenTransaction>();
  private readonly committed = new Set<() => void>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly jobs: JobRegistry,
  ) {}

  /** For when nothing is asked any more: until then Node carries what is open through every promise of the process. */
  close(): void {
    this.open.disable();
  }

  /**
   * Runs `work` in one transaction as the actor that `identify` finds. A `Refusal` returned by `work` rolls everything back
   * and is returned; an error rolls back and is thrown. Serialisation failures and deadlocks are rolled back and tried again.
   */
  run<T>(identify: Identify, work: () => Promise<T>, requestId: string | null = null): Promise<T> {
    if (this.open.getStore()) throw new Error('a unit of work is already open: call the service inside it instead');
    return retried(() => this.once(identify, work, requestId));
  }

  /** Runs `work` as a named part of the system. */
  asSystem<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.run(identifySystem(name), work);
  }

  /**
   * The same, with a first question that travels with the beginning of the transaction and does not wait for it; `work` gets its answer.
   * Should the beginning fail, PostgreSQL may answer the question by itself: it must be one that does no harm then.
   */
  asSystemAsking<A, T>(name: string, first: () => Promise<A>, work: (answer: A) => Promise<T>): Promise<T> {
    let answer: A;
    const identify: Identify = async (query) => {
      const [system, answered] = await together([identifySystem(name)(query), first()]);
      answer = answered;
      return system;
    };
    return this.run(identify, () => work(answer));
  }

  /** Inside a system's unit of work: the same transaction goes on as nobody but the system. Outside one it is an error. */
  get actor(): Actor {
    return this.transaction.actor;
  }

  /**
   * Goes on, inside a system's unit of work, with the rights of `actor` and in their name until `act` ends: for what somebody asked
   * for and the system does afterwards. When `act` throws, so must whoever called this.
   */
  async actAs<T>(actor: UserActor, act: () => Promise<T>): Promise<T> {
    const { transaction } = this;
    const system = transaction.actor;
    if (system.kind !== 'system') throw new Error('only the system acts for somebody else');
    await this.query(BECOME, ['off', actor.userId, actor.organisationId, actor.roles.join(',')]);
    transaction.actor = actor;
    const result = await act();
    await this.query(BECOME, ['on', '', '', '']);
    transaction.actor = system;
    return result;
  }

  /**
   * Runs a part of a larger act that may fail alone: when it returns a `Refusal` or throws, what it changed, recorded and set in
   * motion is undone, and the larger act goes on.
   */
  attempt<T>(part: () => Promise<T>): Promise<T> {
    return this.apart(part, isRefusal);
  }

  /** Runs a part only to see what it would do: all that it changed, recorded and set in motion is undone, and the larger act goes on. */
  rehearse<T>(part: () => Promise<T>): Promise<T> {
    return this.apart(part, () => true);
  }

  /** Runs a part behind a savepoint, and goes back to it when the part throws or `isUndone` says so of its result. */
  private async apart<T>(part: () => Promise<T>, isUndone: (result: T) => boolean): Promise<T> {
    const { audit, outbox } = this.transaction;
    const before = { audit: audit.length, outbox: outbox.length };
    const undo = async () => {
      audit.length = before.audit;
      outbox.length = before.outbox;
      await this.query('rollback to savepoint apart');
    };
    await this.query('savepoint apart');
    const result = await part().catch(async (error: unknown) => {
      await undo();
      throw error;
    });
    if (isUndone(result)) await undo();
    await this.query('release savepoint apart');
    return result;
  }

  /** For commands on entities. */
  get manager(): EntityManager {
    return this.transaction.runner.manager;
  }

  get requestId(): string | null {
    return this.transaction.requestId;
  }

  /** True inside `run`. */
  get isOpen(): boolean {
    return this.open.getStore() !== undefined;
  }

  /** Runs one statement in the open transaction and gives its rows. Texts are fixed; what varies goes in the parameters. */
  readonly query = async <Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> => {
    const { rows } = await this.transaction.client.query(sql, parameters);
    return rows as Row[];
  };

  /** Keeps an audit row to be written with the commit. */
  record(row: AuditRow): void {
    const { audit, actor } = this.transaction;
    audit.push({ ...row, ...auditedActor(actor) });
  }

  /** Tells later features what happened: each subscriber gets its own job after the commit. */
  publish<P extends Payload>(event: Event<P>, payload: P): void {
    for (const name of this.jobs.subscribersOf(event)) this.enqueue(name, payload, this.clock.now());
  }

  /** Sets a wake-up call: `job` runs once, at `dueAt` or as soon after as it can. */
  wake<P extends Payload>(job: Job<P>, payload: P, dueAt: Date = this.clock.now()): void {
    this.enqueue(job.name, payload, dueAt);
  }

  /** Calls `listener` after each commit that left work in the outbox that is due at once. */
  onCommit(listener: () => void): void {
    this.committed.add(listener);
  }

  private hasWorkDue({ outbox }: OpenTransaction): boolean {
    const now = this.clock.now();
    return outbox.some(({ dueAt }) => dueAt <= now);
  }

  private enqueue(name: string, payload: Payload, dueAt: Date): void {
    this.transaction.outbox.push({ id: newId(), name, payload, dueAt });
  }

  private get transaction(): OpenTransaction {
    const transaction = this.open.getStore();
    if (!transaction) throw new Error('no unit of work is open: reads and writes happen inside UnitOfWork.run');
    return transaction;
  }

  private async once<T>(identify: Identify, work: () => Promise<T>, requestId: string | null): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const transaction: OpenTransaction = {
      runner,
      client,
      requestId,
      audit: [],
      outbox: [],
      actor: { kind: 'anonymous' },
    };
    const opened = new OpenedTransaction(runner, client);
    let result: T;
    try {
      const begun = opened.begin();
      result = await this.open.run(transaction, async () => {
        // The first question is sent behind the beginning, without waiting for it.
        const [actor] = await together([identify(this.query), begun]);
        transaction.actor = actor;
        const answer = await work();
        if (isRefusal(answer)) {
          await opened.rollBack();
          return answer;
        }
        await together([this.flush(transaction), opened.commit()]);
        return answer;
      });
    } catch (error) {
      await opened.rollBack().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
    // Outside the transaction's context: a listener may open a unit of work of its own.
    if (!isRefusal(result) && this.hasWorkDue(transaction)) this.committed.forEach((tell) => tell());
    return result;
  }

  /** Sends what is to be kept with the commit; the statements are on their way when this returns. */
  private flush({ audit, outbox, requestId }: OpenTransaction): Promise<unknown> {
    const now = this.clock.now();
    const sent: Promise<unknown>[] = [];
    if (audit.length > 0) sent.push(this.query(KEEP_AUDIT, [now, requestId, JSON.stringify(audit)]));
    if (outbox.length > 0) sent.push(this.query(KEEP_OUTBOX, [now, JSON.stringify(outbox)]));
    return together(sent);
  }
}

const KEEP_AUDIT = `insert into audit.entry
    (at, request_id, actor_kind, actor_id, actor_name, organisation_id, action, outcome, subject_type, subject_id, details)
  select $1, $2, r."actorKind", r."actorId", r."actorName", r."organisationId", r.action, r.outcome, r."subjectType", r."subjectId",
         coalesce(r.details, '{}')
    from jsonb_to_recordset($3::jsonb) as r("actorKind" text, "actorId" uuid, "actorName" text, "organisationId" uuid, action text,
         outcome text, "subjectType" text, "subjectId" uuid, details jsonb)`;
const KEEP_OUTBOX = `insert into platform.outbox (id, name, payload, due_at, created_at)
  select r.id, r.name, r.payload, r."dueAt", $1
    from jsonb_to_recordset($2::jsonb) as r(id uuid, name text, payload jsonb, "dueAt" timestamptz)`;

/** Makes the transaction a named system actor's. */
export function identifySystem(name: string): Identify {
  return async (query) => {
    await query(`select set_config('app.system', 'on', true)`);
    return { kind: 'system', name };
  };
}

const BECOME = `select set_config('app.system', $1, true), set_config('app.user_id', $2, true),
  set_config('app.organisation_id', $3, true), set_config('app.roles', $4, true)`;

function auditedActor(actor: Actor): Omit<OwnedAuditRow, keyof AuditRow> {
  const nobody = { actorId: null, actorName: null, organisationId: null };
  if (actor.kind === 'user') {
    return { ...nobody, actorKind: 'user', actorId: actor.userId, organisationId: actor.organisationId };
  }
  return { ...nobody, actorKind: actor.kind, actorName: actor.kind === 'system' ? actor.name : null };
}
