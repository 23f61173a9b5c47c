// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Fitting } from '../../availability/matching/fitting.service.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Placement } from '../placement.entity.js';
import { refuseMisfits } from '../placements.rules.js';

/** Asks whether a stay may go on. What people may relax is theirs to weigh; what the law forbids, nobody may agree to. */
@Injectable()
export class LawfulStay {
  constructor(private readonly fitting: Fitting) {}

  /**
   * Refuses a stay that would go on until `to` against the law (SI 2003/3326 art 4): `unit-unsuitable`. Of the whole stay, so that what
   * may not be offered at once is not reached by and by.
   */
  async refuseUntil(to: LocalDate, { unitId, householdId, fromDay }: Placement): Promise<Refusal | null> {
    const fit = await this.fitting.check(unitId, householdId, { from: fromDay, to });
    return refuseMisfits(fit?.misfits.filter(({ canBeRelaxedBy }) => canBeRelaxedBy === 'nobody') ?? []);
  }
}
