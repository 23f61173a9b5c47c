import { createHash } from 'node:crypto';

// Far more than the product has. Texts beyond it, which only a mistake could make, are run without being prepared.
const MOST = 2000;

const names = new Map<string, string>();

/**
 * The name under which a connection prepares a statement, so that PostgreSQL parses and plans it once a connection instead of
 * once a call: with row-level security that is most of the work of a short statement.
 */
export function statementName(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= MOST) return known;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 22);
  names.set(sql, name);
  return name;
}
