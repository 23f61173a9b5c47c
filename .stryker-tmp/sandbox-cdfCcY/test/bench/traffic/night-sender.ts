// @ts-nocheck
import type { Exchange, Kind } from './exchange.js';
import type { HttpClient } from './http-client.js';
import type { Sender } from './open-loop.js';

/** What a night is made of; an acceptance needs the answer to its offer. */
export interface Traffic {
  search(): Exchange;
  confirmation(): Exchange;
  referral(): Exchange;
  tasks(): Exchange;
  offer(number: number): Exchange;
  accept(number: number, offered: string): Exchange;
}

/** Sends the requests of a night; each acceptance is of the oldest offer that has none yet. */
export function nightSender(client: HttpClient, traffic: Traffic): Sender {
  const offered: Promise<string>[] = [];
  let accepted = 0;
  const send = async (exchange: Exchange) => {
    const { status, text } = await client.send(exchange);
    if (status >= 300) throw new Error(`${status} ${text.slice(0, 300)}`);
    return text;
  };

  return async (kind: Kind) => {
    if (kind === 'offer') {
      const number = offered.length;
      const answer = send(traffic.offer(number));
      offered.push(answer);
      await answer;
    } else if (kind === 'accept') {
      const number = accepted++;
      await send(traffic.accept(number, (await offered[number]) ?? ''));
    } else {
      await send(traffic[kind]());
    }
  };
}
