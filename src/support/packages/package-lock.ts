import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SupportPackage } from './package.entity.js';

/** The package, when the caller sees it; nobody else changes it, its leads or its hand-overs until the transaction ends. */
export function lockPackage(work: UnitOfWork, packageId: string): Promise<SupportPackage | null> {
  return work.manager.findOne(SupportPackage, { where: { id: packageId }, lock: { mode: 'pessimistic_write' } });
}
