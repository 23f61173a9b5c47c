// @ts-nocheck
import { connected, type CountryDatabase } from './database.js';

/** Takes back what was placed and raised since the country was loaded, so that every run begins alike. Audit entries stay. */
export async function tidy({ adminUrl }: CountryDatabase): Promise<void> {
  await connected(adminUrl, async (client) => {
    await client.query(`set session_replication_role = replica; set synchronous_commit = off`);
    const { rows } = await client.query<{ unitId: string }>(
      `with later as (delete from placements.placement p using bench.loaded l where p.created_at > l.at returning p.id, p.unit_id),
            claims as (delete from availability.unit_occupancy o using later where o.placement_id = later.id),
            tasks as (delete from tasks.task t using bench.loaded l where t.created_at > l.at),
            outbox as (delete from platform.outbox),
            answers as (delete from platform.idempotent_answer)
       select distinct unit_id as "unitId" from later`,
    );
    await client.query('select availability.keep_free_time(id) from unnest($1::uuid[]) as unit(id)', [
      rows.map(({ unitId }) => unitId),
    ]);
  });
}
