import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { packageClosed } from '../support.refusals.js';
import { SupportPackage } from './package.entity.js';
import { lockPackage } from './package-lock.js';
import { isOfItsTeam } from './package.rules.js';

/** What every change of a running package begins and ends with, whatever it is that changes. */
@Injectable()
export class PackageChanges {
  constructor(private readonly work: UnitOfWork) {}

  /** Locks a package for whoever works for the organisation that leads it. Refusals: missing, forbidden, `package-closed`. */
  async begin(packageId: string): Promise<SupportPackage | Refusal> {
    const changed = await this.lock(packageId);
    return !isRefusal(changed) && changed.status === 'closed' ? packageClosed() : changed;
  }

  /** The same for what is recorded in a closed package, too. Refusals: missing, forbidden. */
  async lock(packageId: string): Promise<SupportPackage | Refusal> {
    const changed = await lockPackage(this.work, packageId);
    if (!changed) return Refusal.missing();
    if (!isOfItsTeam(this.work.actor, changed.organisationId)) {
      return Refusal.forbidden(
        'Only the organisation that leads this support records in it. Ask its lead professional.',
      );
    }
    return changed;
  }

  /** Keeps that it has changed, and who did it. `details` are codes and ids, never words that somebody wrote. */
  async end({ id, version }: SupportPackage, action: string, details: Record<string, string>): Promise<void> {
    await this.work.manager.update(SupportPackage, id, { version: version + 1 });
    this.work.record({ action, outcome: 'done', subjectType: 'support-package', subjectId: id, details });
  }

  /** Whom a change is by; null for the system. */
  get by(): string | null {
    return this.work.actor.kind === 'user' ? this.work.actor.userId : null;
  }
}
