// @ts-nocheck
import type { INestApplicationContext } from '@nestjs/common';
import type { Standard } from '../accommodation/accommodation.codes.js';
import { PremisesQueries } from '../accommodation/premises/premises.queries.js';
import { Standards } from '../accommodation/standards/standards.service.js';
import { UnitQueries } from '../accommodation/units/unit.queries.js';
import { FreshnessTargets } from '../availability/freshness/freshness-targets.js';
import { UnitGroups } from '../placements/waiting-list/unit-groups.service.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { addDays } from '../shared/local-date.js';
import { granted, Players } from './year/players.js';

/** A day some months ago on which everything was looked at, and for how many days that holds. */
const CHECKED_DAYS_AGO = 120;
const HOLDS_FOR_DAYS: Readonly<Partial<Record<Standard, number>>> = {
  'gas-safety': 364,
  'electrical-safety': 1825,
  'fire-safety': 364,
  'locks-and-security': 364,
};

/** The one premises whose gas is soon to be looked at again, so that its manager has a task for it. */
const DUE_SOON = 'REFUGE-ONE-1';
const DUE_IN_DAYS = 12;

const TWICE_A_DAY = { by: 'manager@refuge-three.example', target: { freshHours: 12, staleHours: 36 } };

/** Rooms that households can wait for together. */
export const FAMILY_ROOMS = {
  by: 'manager@refuge-two.example',
  name: 'Family rooms',
  references: ['TWO1-02', 'TWO1-03', 'TWO2-01', 'TWO2-04'],
};

/** What providers of the evaluation have said of their premises besides the stock: safety checks, a target, a group of rooms. */
export async function loadEveryday(app: INestApplicationContext): Promise<{ readonly familyRoomsId: string }> {
  const work = app.get(UnitOfWork);
  await work.asSystem('seed', () => recordChecks(app));
  const players = await Players.of(app);
  const now = app.get(Clock).now();

  const refugeThree = players.get(TWICE_A_DAY.by);
  granted(
    await players.as(refugeThree, now, () =>
      app.get(FreshnessTargets).set(refugeThree.organisationId, TWICE_A_DAY.target),
    ),
  );

  const refugeTwo = players.get(FAMILY_ROOMS.by);
  const group = await players.as(refugeTwo, now, async () => {
    const units = await app.get(UnitQueries).allPlaceable({});
    const unitIds = units.filter(({ reference }) => FAMILY_ROOMS.references.includes(reference)).map(({ id }) => id);
    return app.get(UnitGroups).create({ name: FAMILY_ROOMS.name, unitIds });
  });
  return { familyRoomsId: granted(group).id };
}

async function recordChecks(app: INestApplicationContext): Promise<void> {
  const today = app.get(Clock).today();
  const checkedOn = addDays(today, -CHECKED_DAYS_AGO);
  for (const { id, reference } of await app.get(PremisesQueries).page({}, { after: null, limit: 200 })) {
    for (const [kind, days] of Object.entries(HOLDS_FOR_DAYS)) {
      const dueSoon = reference === DUE_SOON && kind === 'gas-safety';
      const validUntil = dueSoon ? addDays(today, DUE_IN_DAYS) : addDays(checkedOn, days);
      granted(await app.get(Standards).record(id, { kind: kind as Standard, checkedOn, validUntil, result: 'pass' }));
    }
  }
}
