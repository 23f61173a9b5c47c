import { IsIn } from 'class-validator';
import { IsDay, IsRecordId, IsWords, MayBeLeftOut } from '../../../platform/http/fields.js';
import { RISK_EVENT_KINDS, type RiskEventKind } from '../reassessment.rules.js';

export class RiskEventBody {
  @IsIn(RISK_EVENT_KINDS)
  readonly kind: RiskEventKind;

  /** A day in court and the start of a tenancy may lie ahead. */
  @IsDay()
  readonly happenedOn: string;

  @MayBeLeftOut()
  @IsWords(2000)
  readonly note?: string;

  /** Who did it, of those on record for the person; left out when that is not known. */
  @MayBeLeftOut()
  @IsRecordId()
  readonly perpetratorId?: string;
}
