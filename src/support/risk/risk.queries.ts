import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type AssessmentView, type RecordedAssessment, viewOf } from './risk.view.js';

const COLUMNS = `id, person_id as "personId", level, basis, tool, tool_version as "toolVersion", answers, yes_count as "yesCount",
  judgement_reason as "judgementReason", policy_version as "policyVersion", assessed_on as "assessedOn", assessed_by as "assessedBy"`;

/** Reads of risk assessments of people whom the caller may see. */
@Injectable()
export class RiskQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** A person's assessments, latest first, one more than `limit`; the read is audited. */
  async ofPerson(
    personId: string,
    page: { after: readonly string[] | null; limit: number },
  ): Promise<AssessmentView[]> {
    this.work.record({ action: 'risk-assessments.read', outcome: 'done', subjectType: 'person', subjectId: personId });
    const rows = await this.work.query<RecordedAssessment>(
      `select ${COLUMNS} from support.risk_assessment
        where person_id = $1 and ($2::date is null or (assessed_on, id) < ($2, $3::uuid))
        order by assessed_on desc, id desc limit $4`,
      [personId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
    return rows.map(viewOf);
  }

  /** The latest assessment of each person of a household, the gravest first. No audit row: whoever asks leaves their own. */
  async latestOf(householdId: string): Promise<AssessmentView[]> {
    const rows = await this.work.query<RecordedAssessment>(
      `select latest.* from (
         select distinct on (person_id) ${COLUMNS} from support.risk_assessment
          where household_id = $1 order by person_id, assessed_on desc, id desc) latest
        order by array_position(array['high', 'medium', 'standard'], latest.level), latest.id`,
      [householdId],
    );
    return rows.map(viewOf);
  }

  /** Assessments since `from` that found the risk high, latest first. */
  highSince(personId: string, from: LocalDate): Promise<{ id: string; assessedOn: LocalDate }[]> {
    return this.work.query<{ id: string; assessedOn: LocalDate }>(
      `select id, assessed_on as "assessedOn" from support.risk_assessment
        where person_id = $1 and level = 'high' and assessed_on >= $2 order by assessed_on desc, id desc`,
      [personId, from],
    );
  }
}
