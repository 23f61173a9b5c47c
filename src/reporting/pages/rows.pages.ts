import { Get } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import type { NeedFacts } from '../../availability/unmet-need/unmet-need.rules.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { page } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { STAYS_BY, type StaysBy } from '../length-of-stay/length-of-stay.figures.js';
import { DEADLINES } from '../../homelessness/homelessness.rules.js';
import { QUARTER } from '../h-clic/quarter.js';
import { WAYS } from '../late/late-clocks.figures.js';
import { LateClocksReport } from '../late/late-clocks.service.js';
import { LengthOfStayReport } from '../length-of-stay/length-of-stay.service.js';
import { measured, figuresOf } from '../occupancy.figures.js';
import { MoveOnReport } from '../move-on/move-on.service.js';
import { OccupancyReport } from '../occupancy.service.js';
import { OverridesReport } from '../overrides.service.js';
import { OutcomesReport } from '../support/outcomes.service.js';
import { GAPS_BY, type GapsBy, SupportGapsReport } from '../support/support-gaps.service.js';
import { UnmetNeedReport } from '../unmet-need.service.js';
import { changeInWords, levelInWords } from './changes.js';
import { monthInWords, monthOf, periodOf, rowsPath } from './figures-period.js';
import { gapGroupInWords } from './gaps.view.js';
import { clocksInWords, wayInWords } from './late.view.js';
import { endingInWords, followedInWords, tenanciesInWords } from './move-on.view.js';
import { byInWords, needInWords } from './needs.view.js';
import { groupInWords } from './stays.view.js';

const LINES = 50;

/** What a figure is made of, for those who may see it: their own units, the needs of households that they see, stays in their own units, support that they see, tenancies of their own team, their council's cases. */
@Pages('reports')
export class RowsPages {
  constructor(
    private readonly occupancy: OccupancyReport,
    private readonly unmetNeed: UnmetNeedReport,
    private readonly stays: LengthOfStayReport,
    private readonly gaps: SupportGapsReport,
    private readonly outcomes: OutcomesReport,
    private readonly moveOn: MoveOnReport,
    private readonly late: LateClocksReport,
    private readonly overrides: OverridesReport,
    private readonly staff: StaffQueries,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  @Get('occupancy')
  @Page('reports.drill-down')
  async units(@Ask() asked: Asked) {
    const period = periodOf(asked, this.clock.today());
    const key = monthOf(asked);
    const question = { period, by: 'month', ...(key === undefined ? {} : { key }) } as const;
    const rows = await this.occupancy.rows(question, this.place(asked));
    if (isRefusal(rows)) return rows;
    const { items, nextCursor } = pageOf(rows, LINES, ({ unitId }) => [unitId]);
    return page('reporting/pages/occupancy-rows.njk', 'Figures by room', {
      period,
      month: key && monthInWords(key),
      units: items.map(({ unitId, unitReference, premisesId: _, ...sums }) => ({
        ...{ id: unitId, reference: unitReference, ...sums },
        net: figuresOf(measured(sums), 0, 0).net,
      })),
      ...this.ways(asked, nextCursor, rowsPath('occupancy', period, key === undefined ? {} : { month: key })),
    });
  }

  @Get('unmet-need')
  @Page('reports.drill-down')
  async needs(@Ask() asked: Asked) {
    const period = periodOf(asked, this.clock.today());
    const group = { by: asked.query('by') ?? 'all', code: asked.query('code') ?? 'all' };
    const rows = await this.unmetNeed.rows({ period }, group, this.place(asked));
    if (isRefusal(rows)) return rows;
    const { items, nextCursor } = pageOf(rows, LINES, ({ unmetNeedId }) => [unmetNeedId]);
    return page('reporting/pages/need-rows.njk', 'Who could not be placed', {
      period,
      group,
      by: byInWords(group.by),
      label: group.code === 'all' ? null : needInWords(group.code, await this.directory.areaNames()),
      needs: items.map((need) => ({ ...need, wanted: need.facts ? inWords(need.facts) : [] })),
      ...this.ways(asked, nextCursor, rowsPath('unmet-need', period, group)),
    });
  }

  @Get('length-of-stay')
  @Page('reports.drill-down')
  async ended(@Ask() asked: Asked) {
    const period = periodOf(asked, this.clock.today());
    const [by, code] = [STAYS_BY.find((one) => one === asked.query('by')), asked.query('code')];
    const group: Record<string, never> | { by: StaysBy; code: string } = by && code ? { by, code } : {};
    const rows = await this.stays.rows({ period }, group, this.place(asked));
    if (isRefusal(rows)) return rows;
    const { items, nextCursor } = pageOf(rows, LINES, ({ id }) => [id]);
    return page('reporting/pages/stay-rows.njk', 'Stays that ended', {
      period,
      label: by && code && groupInWords(by, code),
      stays: items,
      ...this.ways(asked, nextCursor, rowsPath('length-of-stay', period, group)),
    });
  }

  @Get('support-gaps')
  @Page('reports.drill-down')
  async supported(@Ask() asked: Asked) {
    const period = periodOf(asked, this.clock.today());
    const [by, key] = [GAPS_BY.find((one) => one === asked.query('by')), asked.query('key')];
    const group: Record<string, never> | { by: GapsBy; key: string } = by && key ? { by, key } : {};
    const rows = await this.gaps.rows({ period, by: by ?? 'provider' }, group.key, this.place(asked));
    if (isRefusal(rows)) return rows;
    const { items, nextCursor } = pageOf(rows, LINES, ({ packageId }) => [packageId]);
    return page('reporting/pages/gap-rows.njk', 'Days of support', {
      ...{ period, supports: items },
      label: by && key && gapGroupInWords(await this.gaps.nameOf(by, key)),
      ...this.ways(asked, nextCursor, rowsPath('support-gaps', period, group)),
    });
  }

  @Get('outcomes')
  @Page('reports.drill-down')
  async changed(@Ask() asked: Asked) {
    const period = periodOf(asked, this.clock.today());
    const [code, month] = [asked.query('code'), monthOf(asked)];
    const label = labelOf('supportOutcomes', code);
    if (code === undefined || label === null) return Refusal.missing();
    const counted = { code, ...(month === undefined ? {} : { key: month }) };
    const rows = await this.outcomes.rows({ period, by: 'month' }, counted, this.place(asked));
    if (isRefusal(rows)) return rows;
    const { items, nextCursor } = pageOf(rows, LINES, ({ packageId }) => [packageId]);
    return page('reporting/pages/outcome-rows.njk', 'What has changed for people', {
      ...{ period, label, month: month && monthInWords(month) },
      supports: items.map((each) => ({
        ...each,
        first: levelInWords(each.firstLevel),
        latest: levelInWords(each.latestLevel),
        change: changeInWords(each.parts),
      })),
      ...this.ways(
        asked,
        nextCursor,
        rowsPath('outcomes', period, { code, ...(month === undefined ? {} : { month }) }),
      ),
    });
  }

  @Get('move-on')
  @Page('reports.drill-down')
  async begun(@Ask() asked: Asked) {
    const period = periodOf(asked, this.clock.today());
    const [by, code] = [asked.query('by'), asked.query('code')];
    const group: Record<string, never> | { by: string; code: string } = by && code ? { by, code } : {};
    const rows = await this.moveOn.rows(period, group, this.place(asked));
    if (isRefusal(rows)) return rows;
    const { items, nextCursor } = pageOf(rows, LINES, ({ id }) => [id]);
    return page('reporting/pages/tenancy-rows.njk', 'Tenancies that began', {
      period,
      label: by && code && tenanciesInWords(by, code),
      tenancies: items.map((tenancy) => ({
        ...tenancy,
        tenureWords: labelOf('tenures', tenancy.tenure),
        why: endingInWords(tenancy.endReason),
        followed: followedInWords(tenancy.followedBy),
      })),
      ...this.ways(asked, nextCursor, rowsPath('move-on', period, group)),
    });
  }

  @Get('late-clocks')
  @Page('reports.drill-down')
  async due(@Ask() asked: Asked) {
    const period = periodOf(asked, this.clock.today());
    const clock = DEADLINES.find((one) => one === asked.query('clock'));
    const quarter = QUARTER.exec(asked.query('quarter') ?? '')?.[0];
    const way = WAYS.find((one) => one === asked.query('way'));
    const group = { ...(clock && { clock }), ...(quarter && { quarter }), ...(way && { way }) };
    const rows = await this.late.rows(period, group, this.place(asked));
    if (isRefusal(rows)) return rows;
    const { items, nextCursor } = pageOf(rows, LINES, ({ id }) => [id]);
    return page('reporting/pages/late-rows.njk', 'What had to be done by a day', {
      period,
      label: clocksInWords(group),
      clocks: items.map((each) => ({ ...each, name: clocksInWords({ clock: each.clock }), how: wayInWords(each.way) })),
      ...this.ways(asked, nextCursor, rowsPath('late-clocks', period, group)),
    });
  }

  @Get('overrides')
  @Page('reports.drill-down')
  async lifted(@Ask() asked: Asked) {
    const period = periodOf(asked, this.clock.today());
    const [rule, month] = [asked.query('rule'), monthOf(asked)];
    const group = { ...(rule === undefined ? {} : { rule }), ...(month === undefined ? {} : { month }) };
    const rows = await this.overrides.rows(period, group, this.place(asked));
    if (isRefusal(rows)) return rows;
    const { items, nextCursor } = pageOf(rows, LINES, ({ id }) => [id]);
    const names = await this.staff.namesOf(
      items.flatMap(({ decidedBy, agreedBy }) => [decidedBy ?? [], agreedBy].flat()),
    );
    return page('reporting/pages/override-rows.njk', 'Rules that were lifted', {
      period,
      overrides: items.map(({ decidedBy, agreedBy, ...each }) => ({
        ...each,
        decidedBy: decidedBy && names.get(decidedBy),
        agreedBy: names.get(agreedBy),
      })),
      ...this.ways(asked, nextCursor, rowsPath('overrides', period, group)),
    });
  }

  private place(asked: Asked) {
    return { after: readIdCursor(asked.query('cursor')), limit: LINES };
  }

  private ways(asked: Asked, nextCursor: string | null, path: string) {
    return { next: nextCursor && `${path}&cursor=${nextCursor}`, first: asked.query('cursor') && path };
  }
}

/** What was needed, in words; nobody is named by it. */
function inWords({ wheelchair, stepFree, noRecourse, children, oldestBoyAge, needs, bedspaces }: NeedFacts): string[] {
  return [
    bedspaces === 1 ? 'one bedspace' : `${bedspaces} bedspaces`,
    ...(children > 0 ? [children === 1 ? 'one child' : `${children} children`] : []),
    ...(oldestBoyAge === null ? [] : [`a boy of ${oldestBoyAge}`]),
    ...(wheelchair ? ['room for a wheelchair'] : stepFree ? ['no steps'] : []),
    ...(noRecourse ? ['no recourse to public funds'] : []),
    ...needs
      .filter((need) => need !== 'no-recourse-to-public-funds')
      .map((need) => `support with ${(labelOf('needs', need) ?? need).toLowerCase()}`),
  ];
}
