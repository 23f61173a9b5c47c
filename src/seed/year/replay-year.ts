import type { INestApplicationContext } from '@nestjs/common';
import { Units } from '../../accommodation/units/units.service.js';
import { UnitQueries } from '../../accommodation/units/unit.queries.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { readLancashire } from '../lancashire-data.js';
import type { Progress } from '../progress.js';
import { DueWork } from './due-work.js';
import { inTurn } from './in-turn.js';
import { HouseholdYear } from './household-year.js';
import { Players } from './players.js';
import { Schedule } from './schedule.js';
import { planYear, type YearPlan } from './year-plan.js';

const SEED = 366;
// Approaches depend on nothing but themselves: they run ahead of the days, so that the database and we work at the same time.
const LANES = 3;
const NINE_HOURS_MS = 9 * 3_600_000;
// Of ten rooms seven are confirmed on the last morning; the rest are older, as boards are.
const CONFIRMED_IN_TEN = 7;

/**
 * Replays a year of invented households up to today through the product's own services. The same seed gives the same year; fewer
 * households than there are to replay live through all of its days, too.
 */
export async function replayYear(
  app: INestApplicationContext,
  progress: Progress,
  households = readLancashire().yearToReplay.households,
): Promise<YearPlan> {
  const plan = await planFor(app, households);
  const players = await Players.of(app);
  const schedule = new Schedule();
  const due = new DueWork(app);
  const years = plan.households.map((household) => new HouseholdYear(app, players, schedule, household));
  const approaches = inTurn(years, LANES, (household) => household.approach());
  years.forEach((household, index) => household.begin(approaches[index] ?? Promise.resolve()));

  progress.begin(365);
  let day = plan.firstDay;
  for (let count = 0; day < plan.today; day = addDays(day, 1), count++) {
    // What fell due at midnight and what people do that day touch different records, or queue for the same one.
    const begins = startOfLondonDay(day);
    await Promise.all([due.upTo(begins), schedule.run(day, new Date(begins.getTime() + NINE_HOURS_MS))]);
    progress.reached(count + 1);
  }
  await due.upTo(startOfLondonDay(plan.today));
  await confirmUnits(app, players, plan.today);
  progress.end();
  return plan;
}

async function planFor(app: INestApplicationContext, households: number): Promise<YearPlan> {
  const { withChildrenPercent, stayNights } = readLancashire().yearToReplay;
  const areas = await app
    .get(UnitOfWork)
    .asSystem('evaluation-year', () => app.get(DirectoryQueries).housingAuthorityCodes());
  return planYear({ seed: SEED, today: app.get(Clock).today(), households, withChildrenPercent, stayNights, areas });
}

async function confirmUnits(app: INestApplicationContext, players: Players, today: LocalDate): Promise<void> {
  const units = await app.get(UnitOfWork).asSystem('evaluation-year', () => app.get(UnitQueries).allPlaceable({}));
  for (const manager of players.allAnswering()) {
    const own = units.filter(({ providerId }) => providerId === manager.organisationId);
    for (const [index, { id }] of own.entries()) {
      const daysAgo = index % 10 < CONFIRMED_IN_TEN ? 0 : 1 + (index % 4);
      const morning = new Date(startOfLondonDay(addDays(today, -daysAgo)).getTime());
      await players.as(manager, morning, () => app.get(Units).confirm(id));
    }
  }
}
