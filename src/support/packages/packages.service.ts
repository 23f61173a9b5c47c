import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { IntensityStep } from '../intensity/intensity-step.entity.js';
import { AT_THE_START, type Intensity } from '../intensity/intensity.rules.js';
import { Leads } from '../leads/leads.js';
import { SupportPackage } from './package.entity.js';
import { PackageTasks } from './package-tasks.js';
import { firstReview, mayStartOn, STARTS_AT_MOST_DAYS_AHEAD } from './package.rules.js';
import { blamingWords } from '../support.codes.js';
import { cannotLead } from '../support.refusals.js';
import { SupportQueries } from '../support.queries.js';

export interface NewPackage {
  readonly personId: string;
  readonly leadProfessionalId: string;
  readonly startsOn: string;
  readonly supportTypes: readonly string[];
  readonly needs?: readonly string[];
  /** How much support from the first day; nobody has said where it is left out. */
  readonly intensity?: Intensity;
}

/**
 * Opens what one person is given. A package knows no unit and no placement, and nothing here listens to a move: wherever the person
 * goes, it goes on until somebody closes it (closings.service.ts).
 */
@Injectable()
export class Packages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly leads: Leads,
    private readonly tasks: PackageTasks,
    private readonly packages: SupportQueries,
    private readonly clock: Clock,
  ) {}

  /** Support for a person starts. Refusals: `cannot-lead`, `too-far-ahead`, `before-birth`, `blaming-words`. */
  async open(command: NewPackage) {
    const person = await this.households.person(command.personId);
    if (!person) return Refusal.missing();

    const lead = await this.leads.candidate(command.leadProfessionalId);
    const startsOn = command.startsOn as LocalDate;
    const today = this.clock.today();

    if (!lead) return cannotLead('leadProfessionalId');
    if (!mayStartOn(startsOn, today)) return startsTooLate();
    if (startsOn < person.dateOfBirth) return beforeBirth();
    const blame = blamingWords({
      supportTypes: command.supportTypes.join(' '),
      needs: command.needs?.join(' ') ?? '',
    });
    if (blame) return blame;

    const opened = {
      id: newId(),
      personId: person.id,
      householdId: person.householdId,
      organisationId: lead.organisationId,
      status: 'active' as const,
      startsOn,
      closedOn: null,
      closeReason: null,
      supportTypes: [...new Set(command.supportTypes)],
      needs: [...new Set(command.needs ?? [])],
      nextReviewOn: firstReview(startsOn, today),
      version: 1,
      createdAt: this.clock.now(),
      createdBy: this.work.actor.kind === 'user' ? this.work.actor.userId : null,
    };
    await this.work.manager.insert(SupportPackage, opened);
    if (command.intensity) await this.begin(opened, command.intensity);
    const term = await this.leads.begin(opened.id, lead.id, startsOn);
    await this.tasks.begin(opened.id, opened.organisationId, term, opened.nextReviewOn);

    this.work.record({
      action: 'support-package.opened',
      outcome: 'done',
      subjectType: 'support-package',
      subjectId: opened.id,
      details: { personId: person.id, leadProfessionalId: lead.id },
    });

    return this.packages.whole(opened.id);
  }

  private async begin({ id, startsOn, createdBy }: SupportPackage, intensity: Intensity): Promise<void> {
    await this.work.manager.insert(IntensityStep, {
      ...{ id: newId(), packageId: id, intensity, from: startsOn, reason: AT_THE_START },
      ...{ recordedAt: this.clock.now(), recordedBy: createdBy },
    });
  }
}

function startsTooLate(): Refusal {
  return Refusal.rule('too-far-ahead', 'Support is recorded at most a month before it starts.', [
    {
      field: 'startsOn',
      code: 'too-far-ahead',
      message: `Enter a day no more than ${STARTS_AT_MOST_DAYS_AHEAD} days from today.`,
    },
  ]);
}

function beforeBirth(): Refusal {
  return Refusal.rule('before-birth', 'Nobody is supported before they were born.', [
    { field: 'startsOn', code: 'before-birth', message: 'Enter the day they were born or a later one.' },
  ]);
}
