// @ts-nocheck
import { KINDS } from '../traffic/exchange.js';
import { HttpClient } from '../traffic/http-client.js';
import { type Traffic, nightSender } from '../traffic/night-sender.js';
import { type Night, openLoop } from '../traffic/open-loop.js';
import { quantile } from '../statistics.js';

export interface NightTimes {
  readonly p50: number;
  readonly p99: number;
  readonly byKind: Readonly<Record<string, { readonly p50: number; readonly p99: number }>>;
}

/** How a night went by quantiles; throws when anything in it went wrong. */
export async function spendNight(
  url: string,
  traffic: Traffic,
  night: { rate: number; warmUp: number; seconds: number },
): Promise<NightTimes> {
  const client = new HttpClient(url);
  const { samples, errors } = await openLoop(nightSender(client, traffic), night);
  client.close();
  if (errors.length > 0) throw new Error(`${errors.length} requests went wrong in the night, the first: ${errors[0]}`);
  return {
    ...quantilesOf(samples),
    byKind: Object.fromEntries(
      KINDS.map((kind) => [kind, quantilesOf(samples.filter((sample) => sample.kind === kind))]),
    ),
  };
}

function quantilesOf(samples: Night['samples']): { p50: number; p99: number } {
  const times = samples.map(({ ms }) => ms);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
