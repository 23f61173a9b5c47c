// @ts-nocheck
import { tidy } from '../country/tidy.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startWeb, startWorker } from '../product/product.js';
import { signInStaff } from '../product/staff.js';
import { closedLoop, type Step } from '../traffic/closed-loop.js';
import { NIGHT } from '../traffic/exchange.js';
import { HttpClient } from '../traffic/http-client.js';
import { findPlacings } from '../traffic/placings.js';
import { ProductTraffic } from '../traffic/product-traffic.js';

const CLIENTS = 100;
const NIGHTS = 800;

/** The same requests as fast as they are answered: 100 clients, each of which asks again at once. */
export async function closedLoopNight(lab: Lab): Promise<Figure[]> {
  const nights = Math.max(CLIENTS, lab.some(NIGHTS));
  const web = await startWeb(lab.country);
  const worker = startWorker(lab.country);
  try {
    const staff = await signInStaff(lab.country, web.url);
    const client = new HttpClient(web.url, 8);
    const placings = await findPlacings(client, staff.officers, nights);
    client.close();
    const traffic = new ProductTraffic(staff, placings);
    const night = (number: number): Step[] =>
      NIGHT.map((kind) => {
        if (kind === 'offer') return () => traffic.offer(number);
        if (kind === 'accept') return (answers) => traffic.accept(number, answers[NIGHT.indexOf('offer')] ?? '');
        return () => traffic[kind]();
      });
    const rate = await closedLoop(web.url, { connections: CLIENTS, amount: Math.min(nights, placings.length) }, night);
    return [
      {
        name: `closed-loop ${CLIENTS} clients`,
        value: rate.perSecond * NIGHT.length,
        unit: 'requests/s',
        bar: null,
      },
      { name: `closed-loop ${CLIENTS} clients p50`, value: rate.p50, unit: 'ms', bar: null },
      { name: `closed-loop ${CLIENTS} clients p99`, value: rate.p99, unit: 'ms', bar: null },
    ];
  } finally {
    await Promise.all([web.stop(), worker.stop()]);
    await tidy(lab.country);
  }
}
