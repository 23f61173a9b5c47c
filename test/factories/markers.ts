import type { TestApp } from '../support/test-app.js';
import { recorded } from './households.js';
import { todayOf } from './support.js';

/** What a request for a marker looks like. */
export function aMarker(askedOn: string, overrides: object = {}): object {
  return { service: 'police', askedOn, ...overrides };
}

/** The police were asked today for a marker where the household lives. */
export async function anAskedMarker(test: TestApp, householdId?: string): Promise<{ id: string; householdId: string }> {
  const officer = test.as(test.cast.officer);
  const household = householdId ?? (await recorded(officer)).id;
  const asked = aMarker(await todayOf(test));
  const { body } = await officer.post(`/households/${household}/address-markers`, asked).expect(201);
  return { id: body.id as string, householdId: household };
}

/** They have it. */
export async function aConfirmedMarker(test: TestApp): Promise<{ id: string; householdId: string }> {
  const marker = await anAskedMarker(test);
  const on = await todayOf(test);
  await test.as(test.cast.officer).post(`/address-markers/${marker.id}/confirm`, { on }).expect(200);
  return marker;
}
