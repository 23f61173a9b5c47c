import { startBare } from '../bare/bare.js';
import { tidy } from '../country/tidy.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startWeb, startWorker } from '../product/product.js';
import { Peak } from '../product/peak.js';
import { signInStaff } from '../product/staff.js';
import { BareTraffic } from '../traffic/bare-traffic.js';
import { KINDS, NIGHT } from '../traffic/exchange.js';
import { HttpClient } from '../traffic/http-client.js';
import { findPlacings } from '../traffic/placings.js';
import { ProductTraffic } from '../traffic/product-traffic.js';
import { type NightTimes, spendNight } from './night.js';

const RATE = 200;
const WARM_UP_SECONDS = 10;
const SECONDS = 60;
const BARE = 'bare Fastify + pg';

interface WholeNight {
  readonly product: NightTimes;
  readonly bare: NightTimes;
  readonly webMegabytes: number;
  readonly workerMegabytes: number;
}

let spent: Promise<WholeNight> | undefined;

/** 60% searches, 20% availability updates, 10% offers and acceptances, 5% referrals, 5% task lists, 200 a second, open loop. */
export async function winterNight(lab: Lab): Promise<Figure[]> {
  const { product, bare } = await (spent ??= spend(lab));
  const figure = (name: string, value: number, bar: string | null, besides: number): Figure => ({
    name: `winter-night ${name}`,
    value,
    unit: 'ms',
    bar,
    beside: { name: BARE, value: besides },
  });
  return [
    figure('p50', product.p50, '<= 4', bare.p50),
    figure('p99', product.p99, '<= 15', bare.p99),
    ...KINDS.flatMap((kind) =>
      (['p50', 'p99'] as const).map((part) =>
        figure(`${kind} ${part}`, product.byKind[kind]?.[part] ?? NaN, null, bare.byKind[kind]?.[part] ?? NaN),
      ),
    ),
  ];
}

/** What web and worker needed at most during the same night. */
export async function memory(lab: Lab): Promise<Figure[]> {
  const { webMegabytes, workerMegabytes } = await (spent ??= spend(lab));
  const figure = (name: string, value: number): Figure => ({
    name: `memory ${name}`,
    value,
    unit: 'MB',
    bar: '<= 350',
  });
  return [figure('web', webMegabytes), figure('worker', workerMegabytes)];
}

async function spend(lab: Lab): Promise<WholeNight> {
  const night = { rate: RATE, warmUp: lab.some(WARM_UP_SECONDS), seconds: lab.some(SECONDS) };
  const offers = Math.ceil((RATE * (night.warmUp + night.seconds)) / NIGHT.length);

  const web = await startWeb(lab.country);
  const worker = startWorker(lab.country);
  const looks = [new Peak(web), new Peak(worker)] as const;
  let product: NightTimes;
  let bareTraffic: BareTraffic;
  try {
    const staff = await signInStaff(lab.country, web.url);
    const client = new HttpClient(web.url, 8);
    const placings = await findPlacings(client, staff.officers, offers);
    client.close();
    product = await spendNight(web.url, new ProductTraffic(staff, placings), night);
    bareTraffic = new BareTraffic(staff, placings);
  } finally {
    looks.forEach((look) => look.end());
    await Promise.all([web.stop(), worker.stop()]);
  }

  await tidy(lab.country);
  const bareServer = await startBare(lab.country, lab.dataDir);
  try {
    const bare = await spendNight(bareServer.url, bareTraffic, night);
    return { product, bare, webMegabytes: looks[0].megabytes, workerMegabytes: looks[1].megabytes };
  } finally {
    await bareServer.stop();
    await tidy(lab.country);
  }
}
