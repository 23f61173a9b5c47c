import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../shared/refusal.js';
import { keepsStockOf, notYours } from '../accommodation.access.js';
import { Premises } from './premises.entity.js';

/** Premises that their provider is about to change, held so that nobody else does. */
@Injectable()
export class PremisesLock {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * The premises as this transaction's alone: units cannot be added meanwhile, either. Refusals: `missing`, `not-allowed`. Whose
   * they are never changes, and is asked before the lock: under it, rows that the caller may not change are not there at all.
   */
  async take(premisesId: string): Promise<Premises | Refusal> {
    const seen = await this.work.manager.findOne(Premises, {
      select: { id: true, providerId: true },
      where: { id: premisesId },
    });
    if (!seen) return Refusal.missing();
    if (!keepsStockOf(this.work.actor, seen.providerId)) return notYours();
    const lock = { mode: 'pessimistic_write' } as const;
    return (await this.work.manager.findOne(Premises, { where: { id: premisesId }, lock })) ?? Refusal.missing();
  }

  /** The same of one of a provider's premises, or of all, for whoever may change them: nothing is added or checked there meanwhile. */
  async takeOf(providerId: string, premisesId: string | null = null): Promise<void> {
    await this.work.query(
      'select 1 from accommodation.premises where provider_id = $1 and ($2::uuid is null or id = $2) order by id for update',
      [providerId, premisesId],
    );
  }
}
