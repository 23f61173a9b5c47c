import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ContactResult, ContactWay } from './contact.codes.js';

export interface ContactView {
  readonly id: string;
  readonly happenedOn: LocalDate;
  readonly way: ContactWay;
  readonly cameOfIt: ContactResult;
  readonly offered: string;
  readonly chose: string | null;
  readonly recordedAt: string;
  /** Null when they work for another organisation than the caller. */
  readonly recordedByName: string | null;
}

@Injectable()
export class ContactQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** The contacts of a package, the latest first, one more than `limit`; null when there is no package to see. The read is audited. */
  async ofPackage(
    packageId: string,
    page: { after: readonly [string, string] | null; limit: number },
  ): Promise<ContactView[] | null> {
    const [seen] = await this.work.query('select 1 from support.package where id = $1', [packageId]);
    if (!seen) return null;
    this.work.record({
      action: 'support-contacts.read',
      outcome: 'done',
      subjectType: 'support-package',
      subjectId: packageId,
    });
    return this.work.query<ContactView>(
      `select c.id, c.happened_on as "happenedOn", c.way, c.came_of_it as "cameOfIt", c.offered, c.chose,
              c.recorded_at as "recordedAt", u.name as "recordedByName"
         from support.contact c left join access.app_user u on u.id = c.recorded_by
        where c.package_id = $1 and ($2::date is null or (c.happened_on, c.id) < ($2, $3::uuid))
        order by c.happened_on desc, c.id desc limit $4`,
      [packageId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
  }
}
