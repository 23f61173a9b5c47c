import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocalDate } from '../shared/local-date.js';
import type { RiskBasis, RiskLevel, RiskTool } from './risk.rules.js';

export interface ListedAssessment {
  readonly id: string;
  readonly personId: string;
  readonly level: RiskLevel;
  readonly basis: RiskBasis;
  readonly tool: RiskTool;
  readonly yesCount: number;
  readonly judgementReason: string | null;
  readonly assessedOn: LocalDate;
  readonly assessedBy: string | null;
}

/** Reads of risk assessments of people whom the caller may see. */
@Injectable()
export class RiskQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** A person's assessments, latest first, one more than `limit`; the read is audited. */
  ofPerson(personId: string, page: { after: readonly string[] | null; limit: number }): Promise<ListedAssessment[]> {
    this.work.record({ action: 'risk-assessments.read', outcome: 'done', subjectType: 'person', subjectId: personId });
    return this.work.query<ListedAssessment>(
      `select id, person_id as "personId", level, basis, tool, yes_count as "yesCount",
              judgement_reason as "judgementReason", assessed_on as "assessedOn", assessed_by as "assessedBy"
         from support.risk_assessment
        where person_id = $1 and ($2::date is null or (assessed_on, id) < ($2, $3::uuid))
        order by assessed_on desc, id desc limit $4`,
      [personId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
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
