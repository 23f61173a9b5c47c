import { Get } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { addDays } from '../shared/local-date.js';
import { mayDo } from '../access/roles.js';
import { PlacementQueries } from '../placements/placement.queries.js';
import { type TaskFilter, TaskQueries } from '../tasks/task.queries.js';
import { type ReferredTask, TaskSubjects } from '../tasks/subjects/task-subjects.js';
import { page } from '../web/answer.js';
import type { Asked } from '../web/asked.js';
import { isProvider, linksFor } from '../web/navigation.js';
import { Ask, Page, Pages } from '../web/page.js';

const SHOWN = 25;
const DAYS_AHEAD = 7;

/** The first page: the work that this day brings to whoever opens it. */
@Pages('/')
export class TodayPages {
  constructor(
    private readonly tasks: TaskQueries,
    private readonly subjects: TaskSubjects,
    private readonly placements: PlacementQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('session.own')
  async show(@Ask() { actor }: Asked) {
    const today = this.clock.today();
    const mine = mayDo(actor.roles, 'task.read') ? await this.soon('me') : [];
    const teams = mayDo(actor.roles, 'task.read') ? await this.soon('team') : [];
    const ownsRooms = isProvider(actor) && mayDo(actor.roles, 'placement.answer');
    return page('today/today.njk', 'Today', {
      hasTasks: mayDo(actor.roles, 'task.read'),
      overdue: mine.filter(({ dueOn }) => dueOn < today),
      dueToday: mine.filter(({ dueOn }) => dueOn === today),
      coming: mine.filter(({ dueOn }) => dueOn > today),
      late: mayDo(actor.roles, 'task.reassign') ? await this.late() : [],
      escalated: mayDo(actor.roles, 'task.reassign') ? await this.escalated() : [],
      waiting: teams.filter(({ assignee }) => assignee === null),
      referrals: ownsRooms ? await this.inOwnUnits('offered') : null,
      arrivals: ownsRooms ? await this.inOwnUnits('accepted') : null,
      // Whoever has no tasks comes here for something else.
      ways: linksFor(actor, '/').filter(({ active }) => !active),
      readsAudit: mayDo(actor.roles, 'audit.read'),
    });
  }

  private soon(assignedTo: 'me' | 'team'): Promise<ReferredTask[]> {
    return this.listed({ assignedTo, dueBefore: addDays(this.clock.today(), DAYS_AHEAD) });
  }

  /** What is overdue in the whole organisation, the longest first. */
  private late(): Promise<ReferredTask[]> {
    return this.listed({ assignedTo: 'team', escalated: 2 });
  }

  /** What has waited so long after its day that it is a supervisor's to see to. */
  private escalated(): Promise<ReferredTask[]> {
    return this.listed({ assignedTo: 'team', withSupervisors: true });
  }

  private async listed(of: Partial<TaskFilter>): Promise<ReferredTask[]> {
    return this.subjects.named(await this.tasks.list({ ...of, status: 'open', after: null, limit: SHOWN }));
  }

  private inOwnUnits(status: 'offered' | 'accepted') {
    return this.placements.inOwnUnits({ status, after: null, limit: SHOWN });
  }
}
