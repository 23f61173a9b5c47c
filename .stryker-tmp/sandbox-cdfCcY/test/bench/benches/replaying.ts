// @ts-nocheck
import type { Exchange } from '../traffic/exchange.js';

/** Asks the bare server to send the statements of one recording. */
export function replayOf(number: number): Exchange {
  return { method: 'POST', path: `/recordings/${number}`, headers: {} };
}
