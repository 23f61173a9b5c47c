import { Injectable } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { undoneWords } from './undone.words.js';

/** Work whose last try failed, by ids and the kind of failure. */
export interface DeadLetter {
  readonly id: string;
  readonly name: string;
  /** What did not happen, in plain words. */
  readonly undone: string;
  /** The record it was about; null where it was the system's own work. */
  readonly subject: { readonly type: string; readonly id: string } | null;
  readonly dueAt: Date;
  readonly failedAt: Date;
  readonly failure: string;
}

/** A call of the outbox, locked, and whom it concerns. */
export interface LockedCall {
  readonly name: string;
  /** Its last try failed, and nobody has done anything about it. */
  readonly waits: boolean;
  readonly subject: DeadLetter['subject'];
  /** The organisation whose work it is first. */
  readonly organisations: readonly string[];
}

const SHOWN = 200;
const CONCERNED = `cross join lateral (
    select coalesce(array_agg(by.organisation_id order by by.rank), '{}') as organisations,
           (array_agg(jsonb_build_object('type', by.subject_type, 'id', by.subject_id) order by by.rank))[1] as subject
      from platform.concerned_by(o.payload) by) about`;

/**
 * The work that was given up, read from the outbox, which is the record of it: a queue's store that is wiped takes none of it
 * along. Those who look after the installation see all of it, others what is about records of their own organisation.
 */
@Injectable()
export class DeadLetterQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** The newest first, at most 200. */
  async list(): Promise<DeadLetter[]> {
    const rows = await this.work.query<Omit<DeadLetter, 'undone'>>(
      `select o.id, o.name, about.subject, o.due_at as "dueAt", o.failed_at as "failedAt", o.failure
         from platform.outbox o ${CONCERNED}
        where o.failed_at is not null and o.done_at is null and ($1::uuid is null or $1 = any (about.organisations))
        order by o.failed_at desc, o.id desc limit $2`,
      [this.onlyFor(), SHOWN],
    );
    return rows.map((row) => ({ ...row, undone: undoneWords(row.name) }));
  }

  /** Locks a call that concerns the caller; null when there is no such call for them. */
  async lock(id: string): Promise<LockedCall | null> {
    const rows = await this.work.query<LockedCall>(
      `select o.name, o.failed_at is not null and o.done_at is null as waits, about.subject, about.organisations
         from (select * from platform.outbox where id = $1 for update) o ${CONCERNED}
        where $2::uuid is null or $2 = any (about.organisations)`,
      [id, this.onlyFor()],
    );
    return rows[0] ?? null;
  }

  private onlyFor(): string | null {
    const { roles, organisationId } = this.work.actor as UserActor;
    return mayDo(roles, 'operations.read') ? null : organisationId;
  }
}
