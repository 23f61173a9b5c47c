import { Injectable } from '@nestjs/common';
import { DEADLINES } from '../../homelessness/homelessness.rules.js';
import type { ClockCode } from '../../law/time-limit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Period } from '../reports.rules.js';
import type { DueClock } from './late-clocks.figures.js';

/** A clock of a case of the caller's own council. */
export type OwnClock = Omit<DueClock, 'household'> & { readonly id: string; readonly applicationId: string };

const CLOCK = `clock, last_day::text as "lastDay", met_on::text as "metOn"`;

/** Clocks that the council had to meet by a day of a period, asked of a function of the database that says of none whose case it is of to anybody else. */
@Injectable()
export class DueClocks {
  constructor(private readonly work: UnitOfWork) {}

  /** For figures: of the caller's own council's cases when `exact`, else of those taken in the area of the caller's council. */
  all({ from, to }: Period, exact: boolean): Promise<DueClock[]> {
    return this.work.query<DueClock>(`select household::int, ${CLOCK} from reporting.clocks_due($1, $2, $3, $4)`, [
      from,
      to,
      exact,
      DEADLINES,
    ]);
  }

  /** Those of the caller's own council's cases, of one clock or of all, in the order of their ids. */
  own({ from, to }: Period, clock: ClockCode | null, after: string | null): Promise<OwnClock[]> {
    return this.work.query<OwnClock>(
      `select id, application_id as "applicationId", ${CLOCK} from reporting.clocks_due($1, $2, true, $3)
        where ($4::text is null or clock = $4) and ($5::uuid is null or id > $5) order by id`,
      [from, to, DEADLINES, clock, after],
    );
  }
}
