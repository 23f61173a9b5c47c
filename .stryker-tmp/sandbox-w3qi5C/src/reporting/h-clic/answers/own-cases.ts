// @ts-nocheck
import { Injectable } from '@nestjs/common';
import type { UserActor } from '../../../platform/database/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../../shared/local-date.js';
import { Refusal } from '../../../shared/refusal.js';

/** Which cases are the caller's council's to return: those whose application it took, and no others that it sees. */
@Injectable()
export class OwnCases {
  constructor(private readonly work: UnitOfWork) {}

  /** Refusals: missing; forbidden to those who see it through a share. */
  async find(applicationId: string): Promise<{ readonly approachedOn: LocalDate } | Refusal> {
    const [found] = await this.work.query<{ organisationId: string; approachedOn: LocalDate }>(
      `select organisation_id as "organisationId", approached_on as "approachedOn"
         from homelessness.application where id = $1`,
      [applicationId],
    );
    if (!found) return Refusal.missing();
    if (found.organisationId !== (this.work.actor as UserActor).organisationId) {
      return Refusal.forbidden('Only the council that took this application returns it.');
    }
    return found;
  }

  /** 0 while nothing has been answered. */
  async versionOfAnswers(applicationId: string): Promise<number> {
    const [found] = await this.work.query<{ version: number }>(
      'select version from reporting.hclic_answers where application_id = $1',
      [applicationId],
    );
    return found?.version ?? 0;
  }
}
