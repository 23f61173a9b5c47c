// @ts-nocheck
import { IsWords } from '../../platform/http/fields.js';

export class ConflictBody {
  /** The reference of the other household, such as `HH-7K2M9QX`, as somebody was told it. */
  @IsWords(40)
  readonly otherReference: string;
}
