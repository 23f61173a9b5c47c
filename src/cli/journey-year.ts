import { NestFactory } from '@nestjs/core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AppModule } from '../app.module.js';
import { openEvaluation } from '../boot/evaluation.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type MonthFigures, MonthsQueries, type UnmetNeedFigures } from '../reporting/months.queries.js';
import { addDays } from '../shared/local-date.js';
import { progressOnTerminal } from '../seed/progress.js';

const REFUGES = ['refuge'];
const OTHER_STOCK = [
  'specialist-safe',
  'dispersed',
  'second-stage',
  'council-temporary',
  'supported-housing',
  'nightly-paid',
  'bed-and-breakfast',
];

interface YearFigures {
  readonly refuges: readonly MonthFigures[];
  readonly others: readonly MonthFigures[];
  readonly unmet: readonly UnmetNeedFigures[];
  readonly gapDays: number;
  readonly overlaps: number;
}

/** Replays the seeded year on a database of its own and prints it by month. Fails when support had a gap or two stays overlap. */
export async function journeyYear(say: (line: string) => void): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'safe-year-'));
  const environment = { ...process.env, DATA_DIR: dataDir, SEED: 'lancashire-year', LOG_LEVEL: 'warn' };
  try {
    const evaluation = await openEvaluation(environment, progressOnTerminal('Replaying a year of invented households'));
    try {
      const figures = await readFigures(evaluation.surroundings);
      print(figures, say);
      if (figures.gapDays > 0 || figures.overlaps > 0) throw new Error('The year broke a promise: see the last line.');
    } finally {
      await evaluation.close();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function readFigures(surroundings: Parameters<typeof AppModule.in>[0]): Promise<YearFigures> {
  const app = await NestFactory.createApplicationContext(AppModule.in(surroundings), { logger: false });
  try {
    const months = app.get(MonthsQueries);
    const today = app.get(Clock).today();
    const from = addDays(today, -365);
    return await app.get(UnitOfWork).asSystem('journey-year', async () => ({
      refuges: await months.occupancy(from, today, REFUGES),
      others: await months.occupancy(from, today, OTHER_STOCK),
      unmet: await months.unmetNeed(from, today),
      gapDays: await months.supportGapDays(from, today),
      overlaps: await months.overlaps(from, today),
    }));
  } finally {
    await app.close();
  }
}

function print({ refuges, others, unmet, gapDays: gaps, overlaps }: YearFigures, say: (line: string) => void): void {
  say('month    refuges: arrivals  by bed  by room  households  stay   other stock: arrivals  by room   unmet need');
  for (const month of refuges) {
    const other = others.find((each) => each.month === month.month);
    const none = unmet.find((each) => each.month === month.month);
    say(
      [
        month.month,
        String(month.arrivals).padStart(18),
        percent(month.byBed).padStart(8),
        percent(month.byRoom).padStart(9),
        month.households.toFixed(1).padStart(12),
        (month.averageStay?.toFixed(0) ?? '-').padStart(6),
        String(other?.arrivals ?? 0).padStart(24),
        percent(other?.byRoom ?? 0).padStart(9),
        `   ${none ? `${none.households}: ${mostOften(none)}` : '0'}`,
      ].join(''),
    );
  }
  say(`\nSupport gaps in days: ${gaps}. Overlapping stays: ${overlaps}.`);
}

function percent(share: number | null): string {
  return `${((share ?? 0) * 100).toFixed(0)}%`;
}

function mostOften({ reasons }: UnmetNeedFigures): string {
  return Object.entries(reasons)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([rule]) => rule)
    .join(', ');
}
