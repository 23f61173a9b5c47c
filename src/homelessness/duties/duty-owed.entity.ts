import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Duty } from '../../law/homelessness/case-facts.js';
import type { LocalDate } from '../../shared/local-date.js';

/** A duty from its first day to the ground on which it ended. `lastDay` is the last of its statutory period; the main duty has none. */
@Entity({ schema: 'homelessness', name: 'duty' })
export class DutyOwed {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  duty: Duty;

  @Column('date', { name: 'started_on' })
  startedOn: LocalDate;

  @Column('date', { name: 'last_day', nullable: true })
  lastDay: LocalDate | null;

  @Column('date', { name: 'first_day_after', nullable: true })
  firstDayAfter: LocalDate | null;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: LocalDate | null;

  @Column('text', { name: 'end_ground', nullable: true })
  endGround: string | null;

  @Column('text', { name: 'end_reasons', nullable: true })
  endReasons: string | null;

  /** Who ended it; null where the statute did, or it runs. */
  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy: string | null;

  /** Who authorised its end besides, where the law asks for a second colleague (s.193B). */
  @Column('uuid', { name: 'authorised_by', nullable: true })
  authorisedBy: string | null;

  @Column('boolean')
  late: boolean;
}
