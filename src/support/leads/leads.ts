import { Injectable } from '@nestjs/common';
import { type ActiveUser, StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { canHold } from '../packages/package.rules.js';

/** Somebody leads a package from this day on. */
export interface LeadTerm {
  readonly id: string;
  readonly userId: string;
  readonly from: LocalDate;
}

/**
 * Who leads a package on which days. Each change leaves exactly one lead on every day; the database refuses a commit that does not
 * (`one_lead_on_a_day`, `a_lead_on_every_day`). Callers hold the package's lock.
 */
@Injectable()
export class Leads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  /** Somebody active whose role can hold a package; null for anybody else. */
  async candidate(userId: string): Promise<ActiveUser | null> {
    const user = await this.staff.activeUser(userId);
    return user && canHold(user.roles) ? user : null;
  }

  /** Who leads now (for a closed package: who led on its last day). */
  async present(packageId: string): Promise<LeadTerm> {
    const [term] = await this.work.query<LeadTerm>(
      `select id, user_id as "userId", lower(during) as "from" from support.lead_professional
        where package_id = $1 order by lower(during) desc limit 1`,
      [packageId],
    );
    if (!term) throw new Error('a package without a lead professional');
    return term;
  }

  /** The first lead of a new package. */
  async begin(packageId: string, userId: string, from: LocalDate): Promise<LeadTerm> {
    const term = { id: newId(), userId, from };
    await this.work.query(
      'insert into support.lead_professional (id, package_id, user_id, during) values ($1, $2, $3, daterange($4, null))',
      [term.id, packageId, userId, from],
    );
    return term;
  }

  /** The lead passes on `day`; whoever took over that same day and hands on is replaced, not followed. */
  async pass(packageId: string, userId: string, day: LocalDate): Promise<LeadTerm> {
    await this.work.query('delete from support.lead_professional where package_id = $1 and lower(during) >= $2::date', [
      packageId,
      day,
    ]);
    await this.endBefore(packageId, day);
    await this.endCover('package_id', packageId, day);
    return this.begin(packageId, userId, day);
  }

  /** The package's last day is `lastDay`: nobody leads after it. */
  async end(packageId: string, lastDay: LocalDate): Promise<void> {
    await this.work.query('delete from support.lead_professional where package_id = $1 and lower(during) > $2::date', [
      packageId,
      lastDay,
    ]);
    await this.endBefore(packageId, addDays(lastDay, 1));
    await this.endCover('package_id', packageId, addDays(lastDay, 1));
  }

  /** Somebody stands in for nobody from `day` on; the ids of what has ended. */
  standsInNoMore(userId: string, day: LocalDate): Promise<string[]> {
    return this.endCover('user_id', userId, day);
  }

  // Cover is for one lead's absence: it ends with their term. What had not begun is called off.
  private async endCover(of: 'package_id' | 'user_id', id: string, day: LocalDate): Promise<string[]> {
    const ended = await this.work.query<{ id: string }>(
      `update support.cover
          set called_off_at = case when from_day >= $2::date then $3::timestamptz end,
              to_day = case when from_day >= $2::date then to_day else $2::date - 1 end
        where ${of} = $1 and called_off_at is null and to_day >= $2::date returning id`,
      [id, day, this.clock.now()],
    );
    return ended.map((cover) => cover.id);
  }

  private async endBefore(packageId: string, day: LocalDate): Promise<void> {
    await this.work.query(
      `update support.lead_professional set during = daterange(lower(during), $2::date)
        where package_id = $1 and (upper_inf(during) or upper(during) > $2::date)`,
      [packageId, day],
    );
  }
}
