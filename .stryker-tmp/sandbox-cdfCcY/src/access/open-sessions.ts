// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { machineTime } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

export interface OpenSession {
  readonly id: string;
  /** The roles of whoever signed in, as they are now. */
  readonly roles: readonly string[];
  readonly expiresAt: Date;
}

/** Which sessions go on, for what stays open longer than a request. In a unit of work of the system's own. */
@Injectable()
export class OpenSessions {
  constructor(private readonly work: UnitOfWork) {}

  /** Those of `sessionIds` that have neither ended nor expired and whose holder may still sign in, by id. */
  async among(sessionIds: readonly string[]): Promise<ReadonlyMap<string, OpenSession>> {
    const rows = await this.work.asSystem('open-sessions', () =>
      this.work.query<OpenSession>(
        `select s.id, u.roles, s.expires_at as "expiresAt"
           from access.session s join access.app_user u on u.id = s.user_id and u.active
          where s.id = any ($1::uuid[]) and s.ended_at is null and s.expires_at > $2`,
        [sessionIds, machineTime()],
      ),
    );
    return new Map(rows.map((session) => [session.id, session]));
  }
}
