import { Injectable } from '@nestjs/common';
import type { Category } from '../../accommodation/accommodation.codes.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Question } from '../occupancy.queries.js';
import type { EndedStay } from './length-of-stay.figures.js';

/** One stay that a figure counts: where it was and when, and not whose. */
export interface StayRow {
  readonly id: string;
  readonly unitId: string;
  readonly unitReference: string;
  readonly category: Category;
  readonly arrivedOn: LocalDate;
  readonly leftOn: LocalDate;
  readonly nights: number;
}

/** Stays of more than `above` nights, up to `upTo`, in one category or in all. */
export interface StaysAsked {
  readonly above: number | null;
  readonly upTo: number | null;
  readonly category: Category | null;
}

/** Stays that ended in a period, asked of a function of the database that sees every stay and says of none whose it was. */
@Injectable()
export class EndedStays {
  constructor(private readonly work: UnitOfWork) {}

  /** All of them, for figures. */
  all(question: Question): Promise<EndedStay[]> {
    return this.work.query<EndedStay>(
      `select household::int, category, left_on - arrived_on as nights from reporting.stays_ended($1, $2, $3, $4, $5)`,
      asked(question),
    );
  }

  /** One more than `limit`, in the order of their ids. */
  rows(
    question: Question,
    { above, upTo, category }: StaysAsked,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<StayRow[]> {
    return this.work.query<StayRow>(
      `select id, unit_id as "unitId", unit_reference as "unitReference", category, arrived_on as "arrivedOn", left_on as "leftOn",
              left_on - arrived_on as nights
         from reporting.stays_ended($1, $2, $3, $4, $5)
        where ($6::integer is null or left_on - arrived_on > $6) and ($7::integer is null or left_on - arrived_on <= $7)
          and ($8::uuid is null or id > $8)
        order by id limit $9`,
      [...asked({ ...question, category }), above, upTo, after, limit + 1],
    );
  }
}

function asked({ period, scope, category }: Question): unknown[] {
  return [period.from, period.to, scope.areas, scope.providerId, category];
}
