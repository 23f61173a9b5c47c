import { Get } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { pageOf, readDayCursor } from '../../platform/http/page.js';
import { isId } from '../../shared/ids.js';
import { INTENSITIES } from '../../support/intensity/intensity.rules.js';
import { page } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { CaseloadQueries } from '../caseload/caseload.queries.js';
import { WAITS } from '../caseload/caseload.view.js';
import { linesOf, WAITS_IN_WORDS } from './caseload.words.js';

const LINES = 25;

/** Whom a service supports: who leads, how much, whose turn it is, and what has happened since the reader was last there. */
@Pages('caseload')
export class CaseloadPages {
  constructor(
    private readonly caseload: CaseloadQueries,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('package.read')
  async list(@Ask() asked: Asked) {
    const whose = asked.query('whose') === 'team' ? 'team' : 'me';
    const sought = soughtBy(asked);
    const cursor = asked.query('cursor');
    const lines = await this.caseload.list({ whose, ...sought, after: readDayCursor(cursor), limit: LINES });
    const { items, nextCursor } = pageOf(lines, LINES, ({ nextReviewOn, id }) => [nextReviewOn, id]);
    const here = `/caseload?${new URLSearchParams({ whose, ...sought })}`;
    return page('told-once/pages/caseload.njk', 'Caseload', {
      lines: linesOf(items, this.clock.today()),
      whose,
      conferences: mayDo(asked.actor.roles, 'conference.read'),
      leavers: whose === 'team' && mayDo(asked.actor.roles, 'user.leave'),
      sought,
      isSought: Object.keys(sought).length > 0,
      leads: whose === 'team' ? await this.leads() : [],
      intensities: INTENSITIES,
      waits: WAITS.map((value) => ({ value, text: WAITS_IN_WORDS[value] })),
      next: nextCursor && `${here}&cursor=${nextCursor}`,
      first: cursor && here,
    });
  }

  private async leads() {
    return (await this.staff.colleagues())
      .filter(({ roles }) => mayDo(roles, 'package.read'))
      .map(({ id, name }) => ({ value: id, text: name }));
  }
}

/** What the form at the top looks for; what it does not know it leaves out. */
function soughtBy(asked: Asked) {
  const lead = asked.query('leadId');
  const reference = asked.query('reference')?.trim().slice(0, 20);
  const intensity = INTENSITIES.find((each) => each === asked.query('intensity'));
  const waits = WAITS.find((each) => each === asked.query('waits'));
  return {
    ...(isId(lead) && { leadId: lead }),
    ...(reference && { reference }),
    ...(intensity && { intensity }),
    ...(waits && { waits }),
  };
}
