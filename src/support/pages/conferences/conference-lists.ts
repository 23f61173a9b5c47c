import { Injectable } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { StaffQueries } from '../../../access/staff.queries.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { labelOf } from '../../../shared/code-lists.js';
import { ConferenceQueries } from '../../marac/conference.queries.js';

/** The cases that go on, and those who may do something for one. */
@Injectable()
export class ConferenceLists {
  constructor(
    private readonly conferences: ConferenceQueries,
    private readonly people: HouseholdQueries,
    private readonly staff: StaffQueries,
  ) {}

  /** The caller's organisation's cases, as lines; one more than `limit`. The read is audited. */
  async register(page: { after: readonly string[] | null; limit: number }) {
    const rows = await this.conferences.register(page);
    const names = await this.people.givenNamesOf(rows.map(({ personId }) => personId));
    return rows.map((row) => ({
      ...row,
      name: names.get(row.personId) ?? 'Somebody who is not open to you',
      forumWords: labelOf('riskForums', row.forum),
    }));
  }

  /** Colleagues to whom an action may be given. */
  async workers() {
    const colleagues = await this.staff.colleagues();
    return colleagues
      .filter(({ roles }) => mayDo(roles, 'task.complete'))
      .map(({ id, name }) => ({ value: id, text: name }));
  }
}
