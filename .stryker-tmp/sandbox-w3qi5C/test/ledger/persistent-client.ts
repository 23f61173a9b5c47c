// @ts-nocheck
import { setTimeout as pause } from 'node:timers/promises';
import type { CastMember } from '../support/cast.js';

export interface Kept {
  readonly id: string;
  /** It had been answered before. */
  readonly replayed: boolean;
}

const AGAIN_AFTER_MS = 50;
const PATIENCE_MS = 60_000;

/** A client that has lost its connection asks again with the same key until it is answered: it never knows whether it was done. */
export class PersistentClient {
  /** How often nobody answered. */
  cutOff = 0;

  constructor(private readonly url: () => string) {}

  /** Sends a command until it is answered; an error when the answer is a refusal. */
  async post(who: CastMember, path: string, body: object, key: string): Promise<Kept> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const answer = await this.once(who, path, body, key);
      if (answer) return answer;
      this.cutOff += 1;
      await pause(AGAIN_AFTER_MS);
    }
    throw new Error(`nobody answered ${path}`);
  }

  private async once(who: CastMember, path: string, body: object, key: string): Promise<Kept | null> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${this.url()}/api/v1${path}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${who.token}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
        },
        body: JSON.stringify(body),
      });
      text = await response.text();
    } catch {
      return null;
    }
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}: ${text}`);
    const { id } = JSON.parse(text) as { id: string };
    return { id, replayed: response.headers.get('idempotency-replayed') === 'true' };
  }
}
