import { IsIn } from 'class-validator';
import { WHY_NOT_NEEDED_CODES, type WhyNotNeeded } from '../steps/step.codes.js';

export class NotNeededBody {
  @IsIn(WHY_NOT_NEEDED_CODES)
  readonly reason: WhyNotNeeded;
}
