// @ts-nocheck
import { createHash } from 'node:crypto';

// Far more than the product has. Texts beyond it, which only a mistake could make, are run without being prepared.
const MOST = 2000;

const names = new Map<string, string>();

/** The name under which connections prepare a statement; undefined when there are too many texts to be true. */
export function statementName(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= MOST) return known;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 22);
  names.set(sql, name);
  return name;
}
