import { Injectable } from '@nestjs/common';
import { CouncilLaw } from '../../directory/council-law.js';
import type { Duty } from '../../law/homelessness/case-facts.js';
import { endDuty } from '../../law/homelessness/decisions/decisions.js';
import { groundOf } from '../../law/homelessness/duties/ending-grounds.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { isUnlawfulStep } from '../../law/unlawful-step.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { CaseRecords } from '../applications/case-records.js';
import { beforeTheApproach, inTheFuture } from '../dated.js';
import { Effects } from '../decisions/effects.js';
import { Authorisers } from './authorisers.js';
import { Relief } from './relief.js';
import { Supervisors } from '../decisions/supervisors.js';

export interface EndOfDuty {
  readonly duty: Duty;
  /** A ground of the register, such as `RL-f`. */
  readonly ground: string;
  readonly endedOn: LocalDate;
  readonly reasons: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Why the supervisor agrees; the reasons of the ending where they are the same. */
  readonly overrideReasons?: string;
}

/** Ends prevention, relief or the main duty on one of its grounds. Which grounds there are, and when, is for src/law. */
@Injectable()
export class Duties {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly relief: Relief,
    private readonly effects: Effects,
    private readonly supervisors: Supervisors,
    private readonly authorisers: Authorisers,
    private readonly law: CouncilLaw,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends a duty; null when it is done. Refusals: `duty-not-running`, `unlawful-step`, `in-the-future`, `before-the-approach`,
   * `before-the-duty-began`, `not-a-supervisor`, `not-a-colleague`.
   */
  async end(applicationId: string, command: EndOfDuty): Promise<Refusal | null> {
    const application = await this.relief.upToDate(applicationId);
    if (isRefusal(application)) return application;

    const facts = await this.records.facts(application, command.endedOn);
    if (isRefusal(facts)) return facts;

    const refused = await this.refusalOf(command, application);
    if (refused) return refused;
    if (await this.endedByFinding(applicationId, command)) return null;
    const idle = await this.notRunning(applicationId, command);
    if (idle) return idle;
    const authoriser = await this.authorisers.named(applicationId, command.facts ?? {});
    if (isRefusal(authoriser)) return authoriser;
    const proposed = { ...command, facts: { ...command.facts }, recordedOn: this.clock.today(), authoriser };
    const ended = endDuty(facts, proposed, this.law.settings);
    if (isUnlawfulStep(ended)) return unlawfulRefusal(ended);

    await this.keepAgreement(application, command, ended.overridden);
    const { endedOn: on, reasons } = command;
    const authorisedBy = authoriser ? String(command.facts?.['authorisedById']) : null;
    const stopped = await this.effects.apply(application, ended.effect, { on, decision: null, reasons, authorisedBy });
    if (stopped) return stopped;

    this.work.record({
      action: 'duty.ended',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: {
        duty: command.duty,
        ground: command.ground,
        ruleVersion: ended.ruleVersion,
      },
    });

    return null;
  }

  /** The duty that this ends runs still: its row is the subject. */
  private async keepAgreement(application: Application, command: EndOfDuty, rules: readonly string[]): Promise<void> {
    if (rules.length === 0) return;
    const [running] = await this.work.query<{ id: string }>(
      'select id from homelessness.duty where application_id = $1 and duty = $2 and ended_on is null',
      [application.id, command.duty],
    );
    await this.supervisors.keepAgreement(application, rules, {
      step: 'ending',
      subjectId: running?.id ?? application.id,
      agreedBy: String(command.facts?.['supervisorId']),
      reasons: command.overrideReasons ?? command.reasons,
      onDay: command.endedOn,
    });
  }

  private async refusalOf(command: EndOfDuty, application: Application): Promise<Refusal | null> {
    return (
      inTheFuture('endedOn', command.endedOn, this.clock.today()) ??
      beforeTheApproach('endedOn', command.endedOn, application.approachedOn) ??
      (await this.supervisors.refuseUnlessOne(
        command.facts?.['supervisorId'],
        application.organisationId,
        'facts.supervisorId',
      ))
    );
  }

  /** After its period the finding of what follows ends relief; the notice of that day only says so. */
  private async endedByFinding(applicationId: string, { duty, ground, endedOn }: EndOfDuty): Promise<boolean> {
    if (ground !== 'RL-b') return false;
    const [ended] = await this.work.query(
      'select 1 from homelessness.duty where application_id = $1 and duty = $2 and end_ground = $3 and ended_on = $4',
      [applicationId, duty, ground, endedOn],
    );
    return ended !== undefined;
  }

  /** The answer to a referral ends what was owed before it was made; any other ground needs a duty that is owed. */
  private async notRunning(applicationId: string, { duty, ground }: EndOfDuty): Promise<Refusal | null> {
    if (groundOf(ground)?.guards.includes('referral-accepted')) return null;
    const [running] = await this.work.query(
      'select 1 from homelessness.duty where application_id = $1 and duty = $2 and ended_on is null',
      [applicationId, duty],
    );
    if (running) return null;
    return Refusal.clash('duty-not-running', 'That duty is not owed now. Look at the duties of the application.');
  }
}
