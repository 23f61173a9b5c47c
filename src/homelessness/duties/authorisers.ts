import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import type { Authoriser } from '../../law/homelessness/duties/refusal-to-co-operate.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isId } from '../../shared/ids.js';
import { Refusal } from '../../shared/refusal.js';
import { rankOf } from '../reviews/reviews.rules.js';

/** What is on record of a colleague who authorises the end of a duty. Whether that is enough, the law says. */
@Injectable()
export class Authorisers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
  ) {}

  /**
   * Whoever is named, against whoever ends it; null where nobody is named. `supervisorId` looked at the abuse behind it. Refusal:
   * `not-a-colleague`.
   */
  async named(
    applicationId: string,
    { authorisedById, supervisorId }: Readonly<Record<string, unknown>>,
  ): Promise<Authoriser | Refusal | null> {
    if (authorisedById === undefined || authorisedById === null) return null;
    const { actor } = this.work;
    const officer = actor.kind === 'user' ? await this.staff.seniority(actor.userId, { active: true }) : null;
    const colleague = isId(authorisedById) ? await this.staff.seniority(authorisedById, { active: true }) : null;
    const grade = rankOf(colleague);
    if (!colleague || grade === 0) return notAColleague();
    return {
      grade,
      officersGrade: rankOf(officer),
      wasInvolved:
        colleague.id === officer?.id ||
        colleague.id === supervisorId ||
        (await this.hadAPart(applicationId, colleague.id)),
    };
  }

  /** Whoever wrote the warning or made the plan that it is about had a part in what follows from it. */
  private async hadAPart(applicationId: string, userId: string): Promise<boolean> {
    const parts = await this.work.query(
      `select 1 from homelessness.step_warning where application_id = $1 and written_by = $2
       union all select 1 from homelessness.housing_plan where application_id = $1 and made_by = $2 limit 1`,
      [applicationId, userId],
    );
    return parts.length > 0;
  }
}

function notAColleague(): Refusal {
  return Refusal.rule('not-a-colleague', 'This is authorised by a housing officer or supervisor of your council.', [
    { field: 'facts.authorisedById', code: 'not-a-colleague', message: 'Choose an active colleague.' },
  ]);
}
