// @ts-nocheck
import autocannon from 'autocannon';
import type { Exchange } from './exchange.js';

/** One request of a conversation; it may be made from the answers to those before. */
export type Step = (answers: readonly string[]) => Exchange;

export interface Rate {
  /** Conversations a second. */
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

interface Conversation {
  readonly steps: readonly Step[];
  readonly answers: string[];
}

/**
 * Holds `amount` conversations, each as soon as the one before it on the same connection is over. Throws when any answer is no
 * success: such a rate would mean nothing.
 */
export async function closedLoop(
  url: string,
  wanted: { connections: number; amount: number },
  begin: (number: number) => readonly Step[],
): Promise<Rate> {
  const connections = Math.min(wanted.connections, wanted.amount);
  // Every connection holds as many as the others, and finishes what it has begun.
  const amount = wanted.amount - (wanted.amount % connections);
  const steps = begin(0).length;
  let begun = 0;
  let lastAnswer = 0;
  const refused: string[] = [];
  const requests = Array.from({ length: steps }, (_, step) => ({
    setupRequest: (request: object, context: Record<string, unknown>) => {
      if (step === 0) Object.assign(context, { steps: begin(begun++ % amount), answers: [] });
      const conversation = context as unknown as Conversation;
      return { ...request, ...conversation.steps[step]?.(conversation.answers) };
    },
    onResponse: (status: number, body: string, context: Record<string, unknown>) => {
      if (status >= 300) refused.push(`${status} ${body.slice(0, 300)}`);
      (context as unknown as Conversation).answers.push(body);
      lastAnswer = performance.now();
    },
  }));

  const started = performance.now();
  const result = await autocannon({ url, connections, amount: amount * steps, requests });
  // It says that it is over at the next full second only.
  const seconds = (lastAnswer - started) / 1000;
  if (result.errors + result.timeouts + result.non2xx > 0) {
    throw new Error(`${result.non2xx} refusals and ${result.errors} errors in a closed loop: ${refused[0] ?? ''}`);
  }
  return { perSecond: amount / seconds, p50: result.latency.p50, p99: result.latency.p99 };
}
