import type { CastMember } from '../support/cast.js';
import type { TestApp } from '../support/test-app.js';

/** Somebody signs in with a code from now on; gives their id. Its key opens nowhere: it is there to be taken off. */
export async function withACode(test: TestApp, { id }: Pick<CastMember, 'id'>): Promise<string> {
  await test.rows(
    `insert into access.second_factor (user_id, sealed_key, begun_at, confirmed_at) values ($1, $2, now(), now())
     on conflict (user_id) do nothing`,
    [id, Buffer.from('sealed')],
  );
  return id;
}
