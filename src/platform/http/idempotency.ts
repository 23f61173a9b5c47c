import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Problem } from './problem.js';

export interface KeyedRequest {
  /** Who asks: a key means nothing to anybody else. */
  readonly scope: string;
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface FirstAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Keeps the first answer to a request that carries an Idempotency-Key, in the transaction that produced it. The answer is
 * sealed with the key, of which only a hash is stored: an address or a token in it stays closed to all but the one who asked.
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The first answer, or null when there is none yet. Waits for a request with the same key that is still under way. */
  async firstAnswer(request: KeyedRequest): Promise<FirstAnswer | null> {
    return this.answerSince(request, null);
  }

  /** The same, as if nothing had been answered before `earliest`. */
  async answerSince(
    request: KeyedRequest,
    earliest: Date | null,
  ): Promise<(FirstAnswer & { readonly at: Date }) | null> {
    const keyHash = hashOf(request);
    // Held to the end of the transaction, so that a second request with this key reads what the first one kept.
    await this.work.query('select pg_advisory_xact_lock($1::bigint)', [keyHash.readBigInt64BE(0).toString()]);
    const [kept] = await this.work.query<{ requestHash: Buffer; status: number; sealed: Buffer; at: Date }>(
      `select request_hash as "requestHash", status, sealed, created_at as at from platform.idempotent_answer
        where scope = $1 and key_hash = $2 and created_at >= coalesce($3, created_at)`,
      [request.scope, keyHash, earliest],
    );
    if (!kept) return null;
    if (!kept.requestHash.equals(requestHash(request))) {
      throw new Problem(
        422,
        'idempotency-key-reused',
        'This Idempotency-Key was used for another request. Use a new one.',
      );
    }
    return { at: kept.at, status: kept.status, body: JSON.parse(open(kept.sealed, request)) };
  }

  /** Keeps `answer` for next time, in the place of an older one. */
  async keep(request: KeyedRequest, answer: FirstAnswer): Promise<void> {
    await this.work.query(
      `insert into platform.idempotent_answer (scope, key_hash, request_hash, status, sealed, created_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (scope, key_hash) do update set request_hash = excluded.request_hash, status = excluded.status,
         sealed = excluded.sealed, created_at = excluded.created_at`,
      [
        request.scope,
        hashOf(request),
        requestHash(request),
        answer.status,
        seal(JSON.stringify(answer.body ?? null), request),
        this.clock.now(),
      ],
    );
  }

  /** Forgets answers kept before `instant`. */
  async forgetBefore(instant: Date): Promise<void> {
    await this.work.query('delete from platform.idempotent_answer where created_at < $1', [instant]);
  }
}

function hashOf({ scope, key }: KeyedRequest): Buffer {
  return createHash('sha256').update(`${scope}\n${key}`).digest();
}

// Keyed with the caller's key: a stored hash cannot be tried against guessed bodies, which may hold a password.
function requestHash({ key, method, path, body }: KeyedRequest): Buffer {
  return createHmac('sha256', key)
    .update(`${method}\n${path}\n${canonical(body)}`)
    .digest();
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

function sealingKey({ scope, key }: KeyedRequest): Buffer {
  return Buffer.from(hkdfSync('sha256', key, scope, 'idempotent-answer', 32));
}

function seal(text: string, request: KeyedRequest): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(request), iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function open(sealed: Buffer, request: KeyedRequest): string {
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(request), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8');
}
