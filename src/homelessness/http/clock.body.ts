import { Allow, IsString, MaxLength } from 'class-validator';

/** Which fields a clock wants depends on the clock; src/law reads them and names the one at fault. */
export class ComputeClockBody {
  /** K-01 to K-33. */
  @IsString()
  @MaxLength(10)
  readonly clock: string;

  @Allow()
  readonly dayOne?: unknown;

  @Allow()
  readonly representationsReceivedOn?: unknown;

  /** K-19: `[{ from, to? }]`. */
  @Allow()
  readonly stays?: unknown;

  /** K-19: the day on which the council became responsible for a case that another referred to it. */
  @Allow()
  readonly responsibleFrom?: unknown;

  @Allow()
  readonly consentOn?: unknown;

  @Allow()
  readonly informationOn?: unknown;

  @Allow()
  readonly placedOn?: unknown;
}
