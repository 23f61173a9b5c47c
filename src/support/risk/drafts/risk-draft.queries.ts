import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { RiskDraft } from './risk-draft.entity.js';

export type DraftView = Omit<RiskDraft, 'id' | 'householdId' | 'organisationId'>;

/** Reads of assessments that are being asked; each team sees its own. */
@Injectable()
export class RiskDraftQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** What the caller's team has asked a person so far; the read is audited. Null when nothing has begun. */
  async ofPerson(personId: string): Promise<DraftView | null> {
    const [draft] = await this.work.query<DraftView>(
      `select person_id as "personId", tool, assessed_on::text as "assessedOn", answers, judged_high as "judgedHigh",
              judgement_reason as "judgementReason", begun_by as "begunBy", begun_at as "begunAt",
              changed_by as "changedBy", changed_at as "changedAt", version
         from support.risk_draft where person_id = $1`,
      [personId],
    );
    if (!draft) return null;
    this.work.record({ action: 'risk-draft.read', outcome: 'done', subjectType: 'person', subjectId: personId });
    return draft;
  }

  /** Whether the caller's team has begun to ask. */
  async isThereOne(personId: string): Promise<boolean> {
    return (await this.work.query('select from support.risk_draft where person_id = $1', [personId])).length > 0;
  }
}
