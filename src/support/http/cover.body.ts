import { IsDay, IsRecordId, MayBeLeftOut } from '../../platform/http/fields.js';

export class CoverBody {
  /** A colleague of the lead. */
  @IsRecordId()
  readonly userId: string;

  /** The first day they stand in. */
  @IsDay()
  readonly from: string;

  /** The last day they stand in. */
  @IsDay()
  readonly to: string;
}

export class LeaverBody {
  /** Who leads their support from now on; a coordinator of their service when it is left out. */
  @MayBeLeftOut()
  @IsRecordId()
  readonly toUserId?: string;
}
