import { Injectable } from '@nestjs/common';
import { cautionsOfTheHome, type HomeCaution } from '../../law/domestic-abuse/shared-home.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { SanctuaryWork } from './sanctuary-work.entity.js';
import type { Sanctuary } from './sanctuary.entity.js';

type Work = Omit<SanctuaryWork, 'sanctuaryId'>;
type Recorded = Omit<Sanctuary, 'householdId' | 'recordedAt'> & { readonly works: readonly Work[] };

export interface SanctuaryView extends Recorded {
  /** What to think of before locks are changed, with the law that says so. */
  readonly cautions: readonly HomeCaution[];
}

const SANCTUARY = `s.id, s.person_id as "personId", s.organisation_id as "organisationId", s.status, s.offered_on as "offeredOn",
  s.offered_beside as "offeredBeside", s.answered_on as "answeredOn", s.surveyed_on as "surveyedOn", s.tenure,
  s.right_of_other as "rightOfOther", s.landlord_consent as "landlordConsent", s.paid_by as "paidBy", s.reviewed_on as "reviewedOn",
  s.review_on as "reviewOn", s.ended_on as "endedOn", s.end_reason as "endReason", s.version, s.recorded_by as "recordedBy",
  (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'kind', w.kind, 'status', w.status, 'orderedOn', w.ordered_on,
            'doneOn', w.done_on, 'checkedOn', w.checked_on) order by w.kind, w.id), '[]')
     from support.sanctuary_work w where w.sanctuary_id = s.id) as works`;

/** Reads of what people were offered so that they could stay at home. */
@Injectable()
export class SanctuaryQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** What a person was offered, the latest first; the read is audited. */
  ofPerson(personId: string): Promise<SanctuaryView[]> {
    this.work.record({ action: 'sanctuaries.read', outcome: 'done', subjectType: 'person', subjectId: personId });
    return this.those('s.person_id = $1', personId);
  }

  /** One; the read is audited. Null when the caller sees no such. */
  async read(sanctuaryId: string): Promise<SanctuaryView | null> {
    const found = await this.one(sanctuaryId);
    if (found) {
      this.work.record({ action: 'sanctuary.read', outcome: 'done', subjectType: 'sanctuary', subjectId: sanctuaryId });
    }
    return found;
  }

  /** The same without an audit row, for the answer of a command that leaves its own. */
  async one(sanctuaryId: string): Promise<SanctuaryView | null> {
    const [found] = await this.those('s.id = $1', sanctuaryId);
    return found ?? null;
  }

  /** Without an audit row, for a decision. */
  async those(where: string, id: string): Promise<SanctuaryView[]> {
    const rows = await this.work.query<Recorded>(
      `select ${SANCTUARY} from support.sanctuary s where ${where} order by s.offered_on desc, s.id desc`,
      [id],
    );
    return rows.map((row) => ({ ...row, cautions: row.rightOfOther ? cautionsOfTheHome(row.rightOfOther) : [] }));
  }
}
