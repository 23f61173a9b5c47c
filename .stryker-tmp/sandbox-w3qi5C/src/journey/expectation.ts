// @ts-nocheck
import { isDeepStrictEqual } from 'node:util';
import type { Answer, Json } from './api-client.js';

/** Thrown when the story differs from what it expects. */
export class JourneyFailure extends Error {}

/** The answer's body when its status is the expected one. */
export function expectStatus(answer: Answer, status: number): Json {
  if (answer.status === status) return answer.body;
  throw new JourneyFailure(
    `expected status ${status}, got ${answer.status} ${JSON.stringify(answer.body).slice(0, 400)}`,
  );
}

/** Fails unless the two are equal. */
export function expectEqual(what: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new JourneyFailure(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

/** Fails unless it holds. */
export function expectThat(what: string, holds: boolean): void {
  if (!holds) throw new JourneyFailure(`${what}: it is not so`);
}

/** Asks again for up to ten seconds: for what happens through the queue. */
export async function eventually<T>(what: string, ask: () => Promise<T | null | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await ask();
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new JourneyFailure(`${what}: it did not happen`);
}
