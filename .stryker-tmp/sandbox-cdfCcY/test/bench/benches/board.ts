// @ts-nocheck
import { setTimeout as pause } from 'node:timers/promises';
import { connected } from '../country/database.js';
import type { Figure } from '../figure.js';
import type { Lab } from '../lab.js';
import { startWeb } from '../product/product.js';
import { type Manager, signInStaff, type Staff } from '../product/staff.js';
import { quantile } from '../statistics.js';
import { exchangeOf } from '../traffic/exchange.js';
import { HttpClient } from '../traffic/http-client.js';
import { BoardReaders } from '../traffic/board-readers.js';

const SUBSCRIBERS = 200;
const CHANGES = 100;
const BETWEEN_MS = 100;

/** How long a change of a unit takes to the sockets of 200 subscribers of one web process. */
export async function board(lab: Lab): Promise<Figure[]> {
  const [here, elsewhere] = await Promise.all([startWeb(lab.country), startWeb(lab.country)]);
  try {
    const staff = await signInStaff(lab.country, here.url);
    const readers = await BoardReaders.join(here.url, tokensOf(staff), SUBSCRIBERS);
    try {
      const committed = await byCommit(lab, staff, readers);
      const commanded = await byCommand(lab, staff, readers, elsewhere.url);
      return [...figures('board commit to socket', committed), ...figures('board second web process', commanded)];
    } finally {
      readers.leave();
    }
  } finally {
    await Promise.all([here.stop(), elsewhere.stop()]);
  }
}

/** From sending `commit` on a connection of our own: the commit itself counts, too. */
function byCommit(lab: Lab, { managers }: Staff, readers: BoardReaders): Promise<number[]> {
  return connected(lab.country.adminUrl, async (client) => {
    const times: number[] = [];
    for (const unitId of unitsOf(managers, lab.some(CHANGES))) {
      await client.query('begin');
      await client.query('update accommodation.unit set taking_referrals = not taking_referrals where id = $1', [
        unitId,
      ]);
      const heard = readers.hearOf(unitId);
      const started = performance.now();
      await client.query('commit');
      times.push(...(await heard).map((instant) => instant - started));
      await pause(BETWEEN_MS);
    }
    return times;
  });
}

/** From sending the whole command to another web process: all its work counts, too. */
async function byCommand(lab: Lab, { managers }: Staff, readers: BoardReaders, url: string): Promise<number[]> {
  const client = new HttpClient(url, 1);
  const times: number[] = [];
  for (let change = 0; change < lab.some(CHANGES); change++) {
    const manager = managers[change % managers.length];
    const unitId = manager?.units[0];
    if (!manager || unitId === undefined) continue;
    const unit = await client.read<{ version: number; takingReferrals: boolean }>(
      exchangeOf('GET', `/units/${unitId}`, manager.token),
    );
    const heard = readers.hearOf(unitId);
    const started = performance.now();
    await client.read(
      exchangeOf('PATCH', `/units/${unitId}`, manager.token, {
        body: { takingReferrals: !unit.takingReferrals },
        headers: { 'if-match': `"${unit.version}"` },
      }),
    );
    times.push(...(await heard).map((instant) => instant - started));
    await pause(BETWEEN_MS);
  }
  client.close();
  return times;
}

function unitsOf(managers: readonly Manager[], wanted: number): string[] {
  const units = managers.flatMap(({ units }) => units);
  return Array.from({ length: wanted }, (_, number) => units[number % units.length] ?? '');
}

function tokensOf({ officers, managers }: Staff): string[] {
  return [...officers, ...managers].map(({ token }) => token);
}

function figures(name: string, times: readonly number[]): Figure[] {
  return [
    { name: `${name} p50`, value: quantile(times, 0.5), unit: 'ms', bar: null },
    { name: `${name} p99`, value: quantile(times, 0.99), unit: 'ms', bar: '<= 150' },
  ];
}
