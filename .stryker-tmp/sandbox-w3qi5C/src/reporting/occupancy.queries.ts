// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { Category } from '../accommodation/accommodation.codes.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { measured, type Measure, type Measured } from './occupancy.figures.js';
import type { Period } from './reports.rules.js';
import type { Scope } from './reports.scope.js';

export const OVER_TIME = ['day', 'month'] as const;
export type OverTime = (typeof OVER_TIME)[number];

export const BY_PLACE = ['provider', 'premises', 'category', 'area'] as const;
export type ByPlace = (typeof BY_PLACE)[number];

/** Which units on which nights. */
export interface Question {
  readonly period: Period;
  readonly scope: Scope;
  readonly category: Category | null;
}

/** The sums of one group; `key` is null for all of them together. */
export interface GroupSums {
  readonly key: string | null;
  /** Of the calendar; null where it is that of the whole period. */
  readonly nights: number | null;
  readonly sums: Measured;
  readonly households: number;
}

/** One unit's part in a total. */
export interface UnitSums extends Measured {
  readonly unitId: string;
  readonly unitReference: string;
  readonly premisesId: string;
}

interface Row {
  readonly key: string;
  readonly figures: Partial<Record<Measure, number>>;
}

/**
 * Sums of nights, asked of functions of the database that see every stay and give counts alone: whoever lived somewhere is in no
 * answer. They count for nobody but the caller's own organisation and council.
 */
@Injectable()
export class OccupancySums {
  constructor(private readonly work: UnitOfWork) {}

  /** By day or month, with the whole. */
  async overTime(step: OverTime, question: Question): Promise<GroupSums[]> {
    const rows = await this.work.query<Row & { key: string | null; nights: number; households: number }>(
      'select key, nights, figures, households from reporting.occupancy_over_time($1, $2, $3, $4, $5, $6)',
      [step, ...asked(question)],
    );
    return rows.map(({ figures, ...group }) => ({ ...group, sums: measured(figures) }));
  }

  /** By provider, premises, category or area, with the whole. Groups without a unit are not there. */
  async byPlace(by: ByPlace, question: Question): Promise<GroupSums[]> {
    const rows = await this.work.query<Row & { key: string | null; households: number }>(
      'select key, figures, households from reporting.occupancy_by($1, $2, $3, $4, $5, $6, null, null)',
      [by, ...asked(question)],
    );
    return rows.map(({ figures, ...group }) => ({ ...group, nights: null, sums: measured(figures) }));
  }

  /** By unit, in the order of their ids, one more than `limit`: the rows of a total, or of one of its groups. */
  async byUnit(
    question: Question,
    group: { readonly by: ByPlace; readonly key: string } | null,
    { after, limit }: { after: string | null; limit: number },
  ): Promise<UnitSums[]> {
    const rows = await this.work.query<Row & { unitReference: string; premisesId: string }>(
      `select f.key, f.figures, u.reference as "unitReference", u.premises_id as "premisesId"
         from reporting.occupancy_by('unit', $1, $2, $3, $4, $5, $6, $7) f
         join accommodation.unit u on u.id = f.key::uuid
        where $8::uuid is null or u.id > $8
        order by u.id limit $9`,
      [...asked(question), group?.by ?? null, group?.key ?? null, after, limit + 1],
    );
    return rows.map(({ key, figures, ...names }) => ({ unitId: key, ...names, ...measured(figures) }));
  }

  /** What people call the groups, by key: providers and premises have names, the others are codes and days. */
  async names(by: OverTime | ByPlace, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const text = {
      provider: 'select id::text as key, name from directory.providers() where id = any ($1::uuid[])',
      premises: 'select id::text as key, reference as name from accommodation.premises where id = any ($1::uuid[])',
      area: 'select code as key, name from directory.local_authority where code = any ($1)',
    }[by as string];
    if (text === undefined) return new Map();
    const rows = await this.work.query<{ key: string; name: string }>(text, [keys]);
    return new Map(rows.map(({ key, name }) => [key, name]));
  }
}

function asked({ period, scope, category }: Question): unknown[] {
  return [period.from, period.to, scope.areas, scope.providerId, category];
}
