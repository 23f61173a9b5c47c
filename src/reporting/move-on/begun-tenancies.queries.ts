import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Period } from '../reports.rules.js';
import type { BegunTenancy } from './move-on.figures.js';

/** A tenancy of the caller's own team. */
export type OwnTenancy = BegunTenancy & { readonly id: string };

const TENANCY = `tenure, starts_on as "startsOn", ended_on as "endedOn", end_reason as "endReason", followed_by as "followedBy",
  planned_on as "plannedOn", checks`;

/** Tenancies that began in a period, asked of a function of the database that sees every tenancy and says of none whose it is. */
@Injectable()
export class BegunTenancies {
  constructor(private readonly work: UnitOfWork) {}

  /** For figures: those that the caller's own team recorded when `exact`, else those of the area of the caller's council. */
  all({ from, to }: Period, exact: boolean): Promise<BegunTenancy[]> {
    return this.work.query<BegunTenancy>(`select ${TENANCY} from reporting.tenancies_begun($1, $2, $3)`, [
      from,
      to,
      exact,
    ]);
  }

  /** Those that the caller's own team recorded, in the order of their ids. */
  own({ from, to }: Period, after: string | null): Promise<OwnTenancy[]> {
    return this.work.query<OwnTenancy>(
      `select id, ${TENANCY} from reporting.tenancies_begun($1, $2, true) where $3::uuid is null or id > $3 order by id`,
      [from, to, after],
    );
  }

  /** Which of these the caller sees; whoever works no longer with a household does not see its tenancy. */
  async open(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.work.query<{ id: string }>('select id from move_on.tenancy where id = any ($1)', [ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
