import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { Advice } from './joint-tenancy.codes.js';
import type { JointTenancyRecord } from './joint-tenancy.entity.js';

type Held = Pick<JointTenancyRecord, 'id' | 'organisationId' | 'createdBy' | 'version'>;

/** House settings, in days. */
const ADVISE_WITHIN: Readonly<Record<Advice, number>> = { housing: 5, legal: 7 };
const CHOOSE_WITHIN = 7;
const ASK_THE_COURT_AGAIN_AFTER = 28;

export const ADVICE_KINDS: Readonly<Record<Advice, string>> = {
  housing: 'joint-tenancy-housing-advice',
  legal: 'joint-tenancy-legal-advice',
};

const ADVICE_TITLES: Readonly<Record<Advice, string>> = {
  housing: 'Advise what the end of a joint tenancy means for the right to a home',
  legal: 'Arrange a lawyer’s advice about a joint tenancy, before anything is served',
};

/** The due work about a joint tenancy that was left. Titles name nobody and no place. */
@Injectable()
export class JointTenancyTasks {
  constructor(
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  async advise(held: Held): Promise<void> {
    for (const about of ['housing', 'legal'] as const) {
      const dueOn = addDays(this.clock.today(), ADVISE_WITHIN[about]);
      await this.raise(held, about, { kind: ADVICE_KINDS[about], title: ADVICE_TITLES[about], dueOn });
    }
  }

  advised(held: Held, about: Advice): Promise<void> {
    return this.tasks.closeByOrigin(originOf(held, about), 'done');
  }

  choose(held: Held): Promise<void> {
    const title = 'Ask, by a safe way only, what they want done about a joint tenancy';
    const dueOn = addDays(this.clock.today(), CHOOSE_WITHIN);
    return this.raise(held, `choice:${held.version}`, { kind: 'joint-tenancy-choice', title, dueOn });
  }

  /** `dueOn` is the law's own day. */
  async noticeRuns(held: Held, dueOn: LocalDate, keepsLifetimeRight: boolean): Promise<void> {
    const title = 'See that a joint tenancy has ended, and with it the rent and the benefits';
    await this.raise(held, `notice:${held.version}`, { kind: 'joint-tenancy-ends', title, dueOn, statutory: true });
    if (!keepsLifetimeRight) return;
    const right = 'Tell whoever lets to them next that they keep the right to a tenancy for life';
    await this.raise(held, 'lifetime-right', { kind: 'lifetime-right', title: right, dueOn: this.clock.today() });
  }

  courtIsAsked(held: Held): Promise<void> {
    const title = 'Ask the solicitor what has become of the application to the court';
    const dueOn = addDays(this.clock.today(), ASK_THE_COURT_AGAIN_AFTER);
    return this.raise(held, `court:${held.version}`, { kind: 'joint-tenancy-court', title, dueOn });
  }

  /** What waited for the move that is made now. */
  async moved(held: Held): Promise<void> {
    const before = Array.from({ length: held.version }, (_, at) => at + 1);
    const origins = before.flatMap((version) =>
      ['choice', 'notice', 'court'].map((what) => originOf(held, `${what}:${version}`)),
    );
    await this.tasks.closeByOrigin(origins, 'done');
  }

  /** Nothing is done about it any more. */
  leave(held: Held): Promise<void> {
    return this.tasks.closeByOrigin([originOf(held, 'housing'), originOf(held, 'legal')], 'cancelled');
  }

  private async raise(
    held: Held,
    what: string,
    task: { kind: string; title: string; dueOn: LocalDate; statutory?: boolean },
  ): Promise<void> {
    await this.tasks.raise({
      ...task,
      ...{ organisationId: held.organisationId, assigneeId: held.createdBy },
      ...{ subjectType: 'joint-tenancy', subjectId: held.id, source: 'joint-tenancy', origin: originOf(held, what) },
    });
  }
}

function originOf({ id }: Pick<Held, 'id'>, what: string): string {
  return `joint-tenancy:${id}:${what}`;
}
