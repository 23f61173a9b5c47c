import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { PackageChanges } from '../packages/package-changes.js';
import { notYet } from '../support.refusals.js';
import { SupportQueries } from '../support.queries.js';
import { IntensityStep } from './intensity-step.entity.js';
import { directionOf, type Intensity } from './intensity.rules.js';

export interface NewStep {
  readonly intensity: Intensity;
  readonly reason: string;
  /** Today when it is left out. */
  readonly from?: string;
}

/** How much support somebody is given. Stepping down or up ends nothing and passes nothing: the same lead goes on, and every step is kept. */
@Injectable()
export class IntensityOfSupport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly changes: PackageChanges,
    private readonly packages: SupportQueries,
    private readonly clock: Clock,
  ) {}

  /** More or less support from a day on, with the reason. Refusals: `package-closed`, `in-the-future`, `before-the-last-step`, `no-step`. */
  async step(packageId: string, { intensity, reason, from }: NewStep) {
    const stepped = await this.changes.begin(packageId);
    if (isRefusal(stepped)) return stepped;

    const today = this.clock.today();
    const fromDay = (from ?? today) as LocalDate;
    const last = await this.last(packageId);
    const direction = directionOf(last?.intensity ?? null, intensity);

    if (fromDay > today) return notYet('from');
    if (fromDay < (last?.from ?? stepped.startsOn)) return beforeTheLastStep(last?.from ?? stepped.startsOn);
    if (!direction) return noStep();

    await this.work.manager.insert(IntensityStep, {
      id: newId(),
      packageId,
      intensity,
      from: fromDay,
      reason,
      recordedAt: this.clock.now(),
      recordedBy: this.changes.by,
    });

    await this.changes.end(stepped, 'support-package.stepped', { intensity, direction });

    return this.packages.whole(packageId);
  }

  private last(packageId: string): Promise<IntensityStep | null> {
    return this.work.manager.findOne(IntensityStep, { where: { packageId }, order: { from: 'DESC', id: 'DESC' } });
  }
}

function beforeTheLastStep(day: LocalDate): Refusal {
  return Refusal.rule(
    'before-the-last-step',
    'Steps follow one another: an earlier one is not changed by a later one.',
    [{ field: 'from', code: 'before-the-last-step', message: `Enter ${day} or a later day.` }],
  );
}

function noStep(): Refusal {
  return Refusal.rule('no-step', 'This is how much support they are given already.', [
    { field: 'intensity', code: 'no-step', message: 'Choose more support or less.' },
  ]);
}
