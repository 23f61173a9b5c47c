import { IsIn } from 'class-validator';
import { IsDay, IsWords, MayBeLeftOut } from '../../../platform/http/fields.js';
import { MARKER_SERVICE_CODES, type MarkerService } from '../marker.codes.js';

export class MarkerBody {
  @IsIn(MARKER_SERVICE_CODES)
  readonly service: MarkerService;

  @IsDay()
  readonly askedOn: string;

  /** What the service files it under. Never where it is. */
  @MayBeLeftOut()
  @IsWords(100)
  readonly reference?: string;
}

export class MarkerConfirmationBody {
  @IsDay()
  readonly on: string;

  @MayBeLeftOut()
  @IsWords(100)
  readonly reference?: string;
}

export class MarkerDayBody {
  @IsDay()
  readonly on: string;
}
