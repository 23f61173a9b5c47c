import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { RiskOwners, type WorkOf } from '../risk/risk-owners.js';
import { RiskPolicies } from '../risk/risk-policies.service.js';
import { ConferenceReferral } from './conference-referral.entity.js';

/** Whose work a person's case is, and the numbers that hold for them. */
@Injectable()
export class ConferenceSettings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
    private readonly owners: RiskOwners,
    private readonly policies: RiskPolicies,
    private readonly clock: Clock,
  ) {}

  /** `otherwise`: whose work it is while nobody leads or has assessed. */
  async of(personId: string, otherwise: WorkOf) {
    const owner = await this.owners.of(personId, otherwise);
    return { owner, policy: await this.policies.on(owner.organisationId, this.clock.today()) };
  }

  /** Whose work it is to ask on: of whoever has asked, or of the team whose case it is once they have left. */
  async nextToAsk(referralId: string, by: string): Promise<WorkOf> {
    const worker = await this.staff.activeUser(by);
    if (worker) return { organisationId: worker.organisationId, assigneeId: worker.id };
    const { organisationId } = await this.work.manager.findOneByOrFail(ConferenceReferral, { id: referralId });
    return { organisationId, assigneeId: null };
  }

  /** When somebody elsewhere is asked again, as the organisation of whoever asks has settled it. */
  async askAgainOn({ organisationId }: WorkOf): Promise<LocalDate> {
    const today = this.clock.today();
    const { confirmTransferDays } = await this.policies.on(organisationId, today);
    return addDays(today, confirmTransferDays);
  }
}
