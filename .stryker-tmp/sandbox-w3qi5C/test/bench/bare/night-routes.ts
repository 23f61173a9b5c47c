// @ts-nocheck
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { ANTI_JOIN } from './anti-join.js';

/** Who asks, as the caller says: nobody is signed in here. */
export interface Asking {
  readonly userId: string;
  readonly organisationId: string;
}

type Body<T> = { Body: Asking & T };
type Query = <Row>(name: string, text: string, values: unknown[]) => Promise<Row[]>;

/** The requests of a winter night with plain SQL and no rules: each one transaction under row-level security, with its audit row. */
export function nightRoutes(app: FastifyInstance, pool: pg.Pool): void {
  app.post<Body<{ householdId: string; area: string; from: string; to: string | null }>>('/search', ({ body }) =>
    inTransaction(pool, body, 'searched', body.householdId, (query) =>
      query('search', ANTI_JOIN, [body.area, body.from, body.to, new Date()]),
    ),
  );

  app.post<Body<{ unitId: string }>>('/confirmations', ({ body }) =>
    inTransaction(pool, body, 'confirmed', body.unitId, (query) =>
      query(
        'confirm',
        'update accommodation.unit set confirmed_at = $2, confirmed_by = $3 where id = $1 returning id',
        [body.unitId, new Date(), body.userId],
      ),
    ),
  );

  app.post<Body<{ householdId: string; unitId: string; from: string; to: string }>>('/offers', ({ body }) =>
    inTransaction(pool, body, 'offered', body.unitId, (query) => offer(query, body)),
  );

  app.post<Body<{ placementId: string }>>('/acceptances', ({ body }) =>
    inTransaction(pool, body, 'accepted', body.placementId, async (query) => {
      const accepted = await query(
        'accept',
        `update placements.placement set status = 'accepted', person_agreed_at = $2, version = version + 1
          where id = $1 and status = 'offered' returning id`,
        [body.placementId, new Date()],
      );
      await query('keep', 'select availability.keep_hold($1)', [body.placementId]);
      return accepted;
    }),
  );

  app.post<Body<{ status: string }>>('/referrals', ({ body }) =>
    inTransaction(pool, body, 'read', null, (query) =>
      query(
        'referrals',
        `select * from placements.placement where provider_id = $1 and status = $2 order by from_day, id limit 51`,
        [body.organisationId, body.status],
      ),
    ),
  );

  app.post<Body<unknown>>('/tasks', ({ body }) =>
    inTransaction(pool, body, 'read', null, (query) =>
      query(
        'tasks',
        `select * from tasks.task where organisation_id = $1 and status = 'open' order by due_on, id limit 51`,
        [body.organisationId],
      ),
    ),
  );
}

async function offer(query: Query, body: Asking & { householdId: string; unitId: string; from: string; to: string }) {
  const id = randomUUID();
  const now = new Date();
  const lapses = new Date(now.getTime() + 7_200_000);
  await query(
    'place',
    `insert into placements.placement (id, household_id, unit_id, provider_id, organisation_id, status, from_day, expected_to,
                                       hold_expires_at, provider_agreed_at, created_at, created_by)
     values ($1, $2, $3, $4, $4, 'offered', $5, $6, $7, $8, $8, $9)`,
    [id, body.householdId, body.unitId, body.organisationId, body.from, body.to, lapses, now, body.userId],
  );
  const [row] = await query<{ held: boolean }>(
    'hold',
    `select availability.hold($1, $2, tstzrange($3::date::timestamptz, $4::date::timestamptz), $4::date::timestamptz + interval '1 day', $5, $6) as held`,
    [body.unitId, id, body.from, body.to, lapses, now],
  );
  if (!row?.held) throw new Error('somebody else has that time');
  return { id };
}

async function inTransaction<T>(
  pool: pg.Pool,
  { userId, organisationId }: Asking,
  action: string,
  subjectId: string | null,
  act: (query: Query) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const query: Query = async <Row>(name: string, text: string, values: unknown[]) =>
    (await client.query({ name, text, values })).rows as Row[];
  try {
    await client.query('begin');
    await query(
      'asking',
      `select set_config('app.user_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.roles', $3, true)`,
      [userId, organisationId, 'housing-officer'],
    );
    const answer = await act(query);
    await query(
      'audit',
      `insert into audit.entry (at, actor_kind, actor_id, organisation_id, action, outcome, subject_id)
       values ($1, 'user', $2, $3, $4, 'done', $5)`,
      [new Date(), userId, organisationId, `bench.${action}`, subjectId],
    );
    await client.query('commit');
    return answer;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
