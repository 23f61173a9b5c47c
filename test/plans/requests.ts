import { setTimeout as pause } from 'node:timers/promises';
import { addDays, londonDay } from '../../src/shared/local-date.js';
import type { Manager, Officer, Staff } from '../bench/product/staff.js';

type Answer = Record<string, unknown> & { id: string; matches: { unitId: string; provider: { id: string } }[] };

/** What an officer and a refuge manager ask for in the course of an evening, each of it at least once. */
export async function askForEverything(url: string, { officers, managers }: Staff): Promise<void> {
  const officer = officers[0] as Officer;
  const manager = managers[0] as Manager;
  const today = londonDay(new Date());
  const to = addDays(today, 14);
  const later = { from: addDays(today, 2), expectedTo: addDays(today, 4) };

  const ask = async (who: { token: string }, method: string, path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${who.token}`, ...(body ? { 'Content-Type': 'application/json' } : {}) },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (response.status === 204 ? {} : await response.json()) as Answer;
  };
  const asOfficer = (method: string, path: string, body?: object) => ask(officer, method, path, body);
  const asManager = (method: string, path: string, body?: object) => ask(manager, method, path, body);

  const household = { adults: 1, children: [{ age: 5 }] };
  const areas = [officer.area];
  await asOfficer('POST', '/availability/search', { household, from: today, areas });
  await asOfficer('POST', '/availability/search', { household, from: today, to, areas });
  await asOfficer('POST', '/availability/search', { household, from: today });
  await asOfficer('POST', '/availability/search', { household, from: today, to });

  let left = 3;
  for (const householdId of officer.households) {
    if (left === 0) break;
    const body = { householdId, from: later.from, to: later.expectedTo, areas, limit: 200 };
    const { matches } = await asOfficer('POST', '/availability/search', body);
    const own = matches.find(({ provider }) => provider.id === officer.organisationId);
    if (!own) continue;
    left -= 1;
    const offer = await asOfficer('POST', '/placements', { householdId, unitId: own.unitId, ...later });
    await asOfficer('GET', `/placements/${offer.id}`);
    await asOfficer('POST', `/placements/${offer.id}/renew-hold`, {});
    if (left === 2) await asOfficer('POST', `/placements/${offer.id}/withdraw`, { reason: 'alternative-found' });
    else await asOfficer('POST', `/placements/${offer.id}/accept`, { by: 'person' });
    if (left === 0) await asOfficer('POST', `/placements/${offer.id}/extend`, { expectedTo: to, reason: 'safety' });
    await asOfficer('GET', `/households/${householdId}`);
    await asOfficer('GET', `/households/${householdId}/placements`);
  }
  if (left > 0) throw new Error('nobody could be placed: the country is too small');

  for (const who of [officer, manager]) {
    await ask(who, 'GET', '/tasks');
    await ask(who, 'GET', '/tasks?status=open');
    await ask(who, 'GET', '/tasks?status=open&assignedTo=team');
    await ask(who, 'GET', '/units?limit=50');
  }
  await asOfficer('GET', '/households?limit=20');
  await asManager('GET', '/placements');
  await asManager('GET', '/placements?status=offered');
  const unit = String(manager.units[0]);
  await asManager('POST', `/units/${unit}/confirmations`, {});
  await asManager('GET', `/units/${unit}`);
  await asManager('GET', `/units/${unit}/closure-check?from=${today}&to=${to}`);
  await watchTheBoard(url, manager, async () => {
    await asManager('POST', `/units/${String(manager.units[1])}/confirmations`, {});
  });
}

/** A subscriber who comes back after a while, and is told what has changed. */
async function watchTheBoard(url: string, { token }: Manager, meanwhile: () => Promise<void>): Promise<void> {
  const gone = new AbortController();
  const stream = await fetch(`${url}/api/v1/availability/events`, {
    headers: { Authorization: `Bearer ${token}`, 'Last-Event-ID': '100' },
    signal: gone.signal,
  });
  if (!stream.ok) throw new Error(`the board: ${stream.status}`);
  await meanwhile();
  await pause(500);
  gone.abort();
}
