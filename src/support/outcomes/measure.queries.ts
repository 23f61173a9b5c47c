import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Stage } from './measure.codes.js';
import type { KeptAnswer } from './measure.rules.js';

export interface MeasuringView {
  readonly id: string;
  readonly stage: Stage;
  readonly measuredOn: LocalDate;
  readonly answers: readonly KeptAnswer[];
  readonly recordedAt: string;
  /** Null when they work for another organisation than the caller. */
  readonly recordedByName: string | null;
}

const VIEW = `select m.id, m.stage, m.measured_on as "measuredOn", m.recorded_at as "recordedAt", u.name as "recordedByName",
       (select jsonb_agg(jsonb_build_object('code', a.code, 'answer', a.answer, 'saidBy', a.said_by) order by a.id)
          from support.measure a where a.measuring_id = m.id) as answers
  from support.measuring m left join access.app_user u on u.id = m.recorded_by`;

/** Reads of what was measured; each sees what the caller may see. */
@Injectable()
export class MeasureQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** All that was measured in a package, the first first; null when there is no package to see. The read is audited. */
  async ofPackage(packageId: string): Promise<MeasuringView[] | null> {
    const [seen] = await this.work.query('select 1 from support.package where id = $1', [packageId]);
    if (!seen) return null;
    this.work.record({
      action: 'support-measures.read',
      outcome: 'done',
      subjectType: 'support-package',
      subjectId: packageId,
    });
    return this.work.query<MeasuringView>(`${VIEW} where m.package_id = $1 order by m.measured_on, m.id`, [packageId]);
  }

  /** One measuring, for the answer of the command that kept it. */
  async one(measuringId: string): Promise<MeasuringView> {
    const [measuring] = await this.work.query<MeasuringView>(`${VIEW} where m.id = $1`, [measuringId]);
    if (!measuring) throw new Error('a measuring that was kept is not there');
    return measuring;
  }

  /** How old the person of a package is on a day, for the organisation that leads it; null for everybody else. */
  async age(packageId: string, day: LocalDate): Promise<number | null> {
    const [row] = await this.work.query<{ age: number | null }>('select support.age_of_supported($1, $2) as age', [
      packageId,
      day,
    ]);
    return row?.age ?? null;
  }
}
