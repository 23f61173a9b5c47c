// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Units } from '../../accommodation/units/units.service.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { FreshnessReminders } from './freshness-reminders.js';

/** A provider's own staff say, in one tap, that what is recorded is still true. Who was reminded to has no more to do. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly units: Units,
    private readonly reminders: FreshnessReminders,
  ) {}

  /** One unit. Refusals: `missing`, `not-allowed`. */
  async ofUnit(unitId: string): Promise<{ unitId: string; confirmedAt: Date } | Refusal> {
    const confirmed = await this.units.confirm(unitId);
    if (isRefusal(confirmed)) return confirmed;

    await this.reminders.meet(confirmed.premisesId);

    return { unitId, confirmedAt: confirmed.confirmedAt };
  }

  /** Every unit of premises. Refusals: `missing`, `not-allowed`. */
  async ofPremises(premisesId: string): Promise<{ premisesId: string; confirmedAt: Date; units: number } | Refusal> {
    const confirmed = await this.units.confirmPremises(premisesId);
    if (isRefusal(confirmed)) return confirmed;

    await this.reminders.meet(premisesId);

    return confirmed;
  }
}
