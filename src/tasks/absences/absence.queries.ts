import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';

export interface AbsenceView {
  readonly id: string;
  readonly from: LocalDate;
  /** The last day, counted. */
  readonly to: LocalDate;
  readonly standIn: { readonly id: string; readonly name: string } | null;
}

/** A colleague for whom the caller stands in. */
export interface StandsInFor {
  readonly id: string;
  readonly name: string;
  /** The last day, counted. */
  readonly to: LocalDate;
}

const OWN = `select a.id, a.from_day as "from", a.to_day as "to",
    case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as "standIn"
  from tasks.absence a left join access.app_user u on u.id = a.stand_in_id
 where a.user_id = $1`;

/** When one is away, and for whom one stands in. */
@Injectable()
export class AbsenceQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The caller's days away that are not over, the soonest first. */
  ahead(): Promise<AbsenceView[]> {
    return this.work.query<AbsenceView>(`${OWN} and a.to_day >= $2 order by a.from_day`, [this.me, this.clock.today()]);
  }

  /** One of the caller's. */
  async own(id: string): Promise<AbsenceView | null> {
    const [absence] = await this.work.query<AbsenceView>(`${OWN} and a.id = $2`, [this.me, id]);
    return absence ?? null;
  }

  /** Colleagues who are away today and for whom the caller stands in, by name. */
  standsInFor(): Promise<StandsInFor[]> {
    return this.work.query<StandsInFor>(
      `select u.id, u.name, a.to_day as "to" from tasks.absence a join access.app_user u on u.id = a.user_id
        where a.stand_in_id = $1 and $2 between a.from_day and a.to_day order by u.name, u.id`,
      [this.me, this.clock.today()],
    );
  }

  private get me(): string {
    return (this.work.actor as UserActor).userId;
  }
}
