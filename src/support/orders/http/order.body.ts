import { ArrayNotEmpty, ArrayUnique, IsBoolean, IsIn } from 'class-validator';
import { IsDay, IsRecordId, IsWords, MayBeLeftOut } from '../../../platform/http/fields.js';
import {
  ORDER_END_REASON_CODES,
  ORDER_FORBIDS_CODES,
  ORDER_KIND_CODES,
  type OrderEndReason,
  type OrderForbids,
  type OrderKind,
} from '../order.codes.js';

export class OrderBody {
  @IsIn(ORDER_KIND_CODES)
  readonly kind: OrderKind;

  /** The court, or the police force. */
  @IsWords(200)
  readonly madeBy: string;

  /** What they file it under. */
  @MayBeLeftOut()
  @IsWords(100)
  readonly reference?: string;

  /** In general: an order's own words name places, and are not kept. */
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(ORDER_FORBIDS_CODES, { each: true })
  readonly forbids: readonly OrderForbids[];

  @IsDay()
  readonly madeOn: string;

  /** Its last day; left out: until the court says otherwise. */
  @MayBeLeftOut()
  @IsDay()
  readonly expiresOn?: string;

  /** Against whom, of those on record for the person. */
  @MayBeLeftOut()
  @IsRecordId()
  readonly perpetratorId?: string;
}

export class OrderRenewalBody {
  /** The day on which the court did so. */
  @IsDay()
  readonly renewedOn: string;

  /** Its new last day; left out: until the court says otherwise. */
  @MayBeLeftOut()
  @IsDay()
  readonly expiresOn?: string;
}

export class OrderEndBody {
  @IsDay()
  readonly endedOn: string;

  @IsIn(ORDER_END_REASON_CODES)
  readonly reason: OrderEndReason;
}

export class OrderBreachBody {
  @IsDay()
  readonly happenedOn: string;

  /** It is hers to choose whether they are. */
  @IsBoolean()
  readonly toldToPolice: boolean;

  @MayBeLeftOut()
  @IsWords(2000)
  readonly note?: string;
}
