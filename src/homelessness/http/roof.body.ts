import { ArrayMaxSize, IsBoolean, IsIn } from 'class-validator';
import { type Weighed, WEIGHED_MEANWHILE } from '../../law/homelessness/accommodation/pending.js';
import { IsDay, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';

export class RoofBody {
  /** Whether they have a roof until then. */
  @IsBoolean()
  readonly accommodate: boolean;

  /** The last day that somebody found intentionally homeless has to find a home. */
  @MayBeLeftOut()
  @IsDay()
  readonly until?: LocalDate;

  /** What has been weighed: all three before a no. */
  @MayBeLeftOut()
  @ArrayMaxSize(10)
  @IsIn(Object.keys(WEIGHED_MEANWHILE), { each: true })
  readonly weighed?: Weighed[];

  @IsWords(4000)
  readonly reasons: string;

  @IsDay()
  readonly decidedOn: LocalDate;
}
