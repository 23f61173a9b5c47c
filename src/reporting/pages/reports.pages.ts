import { Get } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { isRefusal } from '../../shared/refusal.js';
import { page } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { BED_RULE, DAY_RULE } from '../occupancy.figures.js';
import { LateClocksReport } from '../late/late-clocks.service.js';
import { LengthOfStayReport } from '../length-of-stay/length-of-stay.service.js';
import { MoveOnReport } from '../move-on/move-on.service.js';
import { OccupancyReport } from '../occupancy.service.js';
import { OverridesReport } from '../overrides.service.js';
import { LARGEST_HIDDEN } from '../suppression.rules.js';
import { UnmetNeedReport } from '../unmet-need.service.js';
import { OutcomesReport } from '../support/outcomes.service.js';
import { GAPS_BY, SupportGapsReport } from '../support/support-gaps.service.js';
import { barsOf } from './bars.js';
import { changesOf } from './changes.js';
import { lastTwelveMonths, monthInWords, rowsPath } from './figures-period.js';
import { gapsShown } from './gaps.view.js';
import { lateShown } from './late.view.js';
import { moveOnShown } from './move-on.view.js';
import { needsShown } from './needs.view.js';
import { staysShown } from './stays.view.js';

/** Figures of the last twelve whole months: how full the units were, who could not be placed, how long people stayed, whose support had a gap and what it
 * changed, how moving on goes, what was done late, and what was lifted by a supervisor. */
@Pages('reports')
export class ReportsPages {
  constructor(
    private readonly occupancy: OccupancyReport,
    private readonly unmetNeed: UnmetNeedReport,
    private readonly stays: LengthOfStayReport,
    private readonly moveOn: MoveOnReport,
    private readonly late: LateClocksReport,
    private readonly overrides: OverridesReport,
    private readonly outcomes: OutcomesReport,
    private readonly gaps: SupportGapsReport,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('reports.read')
  async show(@Ask() { actor }: Asked) {
    const period = lastTwelveMonths(this.clock.today());
    const mayDrill = mayDo(actor.roles, 'reports.drill-down');
    // A figure leads to its rows for those who may see them; one that is held back leads nowhere.
    const rows = (...to: Parameters<typeof rowsPath>) => (mayDrill ? rowsPath(...to) : null);
    const occupancy = await this.occupancy.figures({ period, by: 'month' });
    if (isRefusal(occupancy)) return occupancy;
    const unmetNeed = await this.unmetNeed.figures({ period });
    if (isRefusal(unmetNeed)) return unmetNeed;
    const stays = await this.stays.figures({ period });
    if (isRefusal(stays)) return stays;
    const outcomes = await this.outcomes.figures({ period, by: 'month' });
    if (isRefusal(outcomes)) return outcomes;
    const gaps = await this.gaps.figuresBy(GAPS_BY, { period });
    if (isRefusal(gaps)) return gaps;
    const moveOn = await this.moveOn.figures({ period });
    if (isRefusal(moveOn)) return moveOn;
    const late = await this.late.figures(period);
    if (isRefusal(late)) return late;
    const overrides = mayDrill ? await this.overrides.figures(period) : null;
    return page('reporting/pages/reports.njk', 'Figures', {
      returns: mayDo(actor.roles, 'h-clic.return'),
      period,
      largestHidden: mayDrill ? null : LARGEST_HIDDEN,
      months: occupancy.groups.map((group) => ({
        ...group,
        label: monthInWords(group.key),
        rows: rows('occupancy', period, { month: group.key }),
      })),
      bars: barsOf(
        occupancy.groups.map(({ key, net, suppressed }) => ({
          ...{ label: monthInWords(key), percent: net.byRoom },
          ...(suppressed ? {} : { without: 'no rooms' }),
        })),
      ),
      unmetNeed,
      unmetRows: rows('unmet-need', period),
      needs: needsShown(
        unmetNeed,
        (by, code) => rows('unmet-need', period, { by, code }),
        await this.directory.areaNames(),
      ),
      stays: staysShown(stays, (by, code) => rows('length-of-stay', period, { by, code })),
      stayRows: rows('length-of-stay', period),
      moveOn: moveOnShown(moveOn, (by, code) => rows('move-on', period, { by, code })),
      moveOnRows: rows('move-on', period),
      late: lateShown(late, (group) => rows('late-clocks', period, group)),
      overrides: overrides === null || isRefusal(overrides) ? null : withMonths(overrides),
      overrideRows: rows('overrides', period),
      rules: [DAY_RULE, BED_RULE],
      gaps: gaps.provider,
      gapTables: GAPS_BY.map((way) => gapsShown(gaps[way], (by, key) => rows('support-gaps', period, { by, key }))),
      gapRows: rows('support-gaps', period),
      outcomes: changesOf(outcomes, (code, month) =>
        rows('outcomes', period, { code, ...(month !== undefined && { month }) }),
      ),
      outcomesRule: outcomes.rule,
    });
  }
}

/** The same, with the month of each group as it is read. */
function withMonths<T extends { readonly groups: readonly { readonly month: string }[] }>(figures: T) {
  return { ...figures, groups: figures.groups.map((group) => ({ ...group, label: monthInWords(group.month) })) };
}
