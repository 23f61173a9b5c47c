import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { type NewTask, Tasks } from '../../tasks/tasks.service.js';
import type { LeadTerm } from '../leads/leads.js';
import { SupportPolicies } from '../policies/support-policies.service.js';

const OF_A_PACKAGE = { subjectType: 'support-package', source: 'package' } as const;

/** That somebody asks how things are: in the first days of support, and once more when it has ended and nobody had asked. */
@Injectable()
export class MeasureTasks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly policies: SupportPolicies,
  ) {}

  /** What a lead who begins has to ask first, counted from the first day of the support, whoever led then; nothing once it was asked. */
  async toAskFirst(packageId: string, organisationId: string, term: LeadTerm): Promise<NewTask[]> {
    const [unasked] = await this.work.query<{ startsOn: LocalDate }>(
      `select p.starts_on as "startsOn" from support.package p
        where p.id = $1 and not exists (select 1 from support.measuring m where m.package_id = p.id and m.stage = 'start')`,
      [packageId],
    );
    if (!unasked) return [];
    const { firstMeasuresDays } = await this.policies.of(organisationId);
    return [
      {
        ...OF_A_PACKAGE,
        organisationId,
        assigneeId: term.userId,
        kind: 'measure-outcomes',
        title: 'Ask how things are at the start of support',
        dueOn: addDays(unasked.startsOn, firstMeasuresDays),
        subjectId: packageId,
        origin: firstMeasuresOf(packageId, term),
      },
    ];
  }

  /** Support has ended on `closedOn`, and nobody has asked how things are at its end. */
  async askLast(packageId: string, organisationId: string, lead: LeadTerm, closedOn: LocalDate): Promise<void> {
    const { lastMeasuresDays } = await this.policies.of(organisationId);
    await this.tasks.raise({
      ...OF_A_PACKAGE,
      organisationId,
      assigneeId: lead.userId,
      kind: 'measure-outcomes-last',
      title: 'Ask how things are at the end of support',
      dueOn: addDays(closedOn, lastMeasuresDays),
      subjectId: packageId,
      origin: lastMeasuresOf(packageId),
    });
  }

  /** They have been asked for the first time. */
  async askedFirst(packageId: string, term: LeadTerm): Promise<void> {
    await this.tasks.closeByOrigin(firstMeasuresOf(packageId, term), 'done');
  }

  /** They have been asked for the last time. */
  async askedLast(packageId: string): Promise<void> {
    await this.tasks.closeByOrigin(lastMeasuresOf(packageId), 'done');
  }
}

/** The origin of a lead's task of asking first. */
export function firstMeasuresOf(packageId: string, term: LeadTerm): string {
  return `package:${packageId}:first-measures:${term.id}`;
}

function lastMeasuresOf(packageId: string): string {
  return `package:${packageId}:last-measures`;
}
