// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

export interface AuditRecord {
  readonly id: string;
  readonly at: Date;
  readonly requestId: string | null;
  readonly actor: { readonly kind: string; readonly id: string | null; readonly name: string | null };
  readonly action: string;
  readonly outcome: string;
  readonly subject: { readonly type: string | null; readonly id: string | null };
  readonly details: Record<string, unknown>;
}

/** The audit record of the auditor's own organisation, newest first. */
@Injectable()
export class AuditQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Entries older than `beforeId` (all when null), about `subjectId` where one is given; one more than `limit`. */
  entries(filter: { subjectId?: string; beforeId: string | null; limit: number }): Promise<AuditRecord[]> {
    return this.work.query<AuditRecord>(
      `select id::text, at, request_id as "requestId",
              jsonb_build_object('kind', actor_kind, 'id', actor_id, 'name', actor_name) as actor,
              action, outcome, jsonb_build_object('type', subject_type, 'id', subject_id) as subject, details
         from audit.entry
        where ($1::uuid is null or subject_id = $1) and ($2::bigint is null or id < $2)
        order by audit.entry.id desc limit $3`,
      [filter.subjectId ?? null, filter.beforeId, filter.limit + 1],
    );
  }
}
