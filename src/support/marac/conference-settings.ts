import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { RiskOwners, type WorkOf } from '../risk/risk-owners.js';
import { RiskPolicies } from '../risk/risk-policies.service.js';

/** Whose work a person's case is, and the numbers that hold for them. */
@Injectable()
export class ConferenceSettings {
  constructor(
    private readonly owners: RiskOwners,
    private readonly policies: RiskPolicies,
    private readonly clock: Clock,
  ) {}

  /** `otherwise`: whose work it is while nobody leads or has assessed. */
  async of(personId: string, otherwise: WorkOf) {
    const owner = await this.owners.of(personId, otherwise);
    return { owner, policy: await this.policies.on(owner.organisationId, this.clock.today()) };
  }

  /** When somebody elsewhere is asked again, as the organisation of whoever asks has settled it. */
  async askAgainOn({ organisationId }: WorkOf): Promise<LocalDate> {
    const today = this.clock.today();
    const { confirmTransferDays } = await this.policies.on(organisationId, today);
    return addDays(today, confirmTransferDays);
  }
}
