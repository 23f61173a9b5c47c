import { IsDay, IsRecordId, IsWords } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';

export class WarningBody {
  /** A step of the housing plan as it stands, theirs and open. */
  @IsRecordId()
  readonly stepId: string;

  /** The last day that they have to take it, or to say what stands in the way. */
  @IsDay()
  readonly until: LocalDate;

  /** Why that long is reasonable for them. */
  @IsWords(4000)
  readonly reasons: string;
}
