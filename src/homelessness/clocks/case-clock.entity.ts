import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClockCode } from '../../law/time-limit.js';
import type { LocalDate } from '../../shared/local-date.js';

/** `met`: what it waited for was done. `ended`: no longer needed. `passed`: its last day went by. */
export type ClockStatus = 'running' | 'met' | 'ended' | 'passed';

/** One statutory clock of one application. `subjectId` is what it runs for: a duty, decision, review, placement or the application. */
@Entity({ schema: 'homelessness', name: 'clock' })
export class CaseClock {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  clock: ClockCode;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('date', { name: 'day_one' })
  dayOne: LocalDate;

  @Column('date', { name: 'last_day', nullable: true })
  lastDay: LocalDate | null;

  @Column('date', { name: 'first_day_after', nullable: true })
  firstDayAfter: LocalDate | null;

  @Column('text')
  basis: 'calendar' | 'working';

  @Column('text')
  source: string;

  @Column('text')
  status: ClockStatus;

  /** When what it waited for was done, be it after its last day; null while it is not `met`, and where that was not kept. */
  @Column('date', { name: 'met_on', nullable: true })
  metOn: LocalDate | null;

  /** The version of the council's policy on reminders under which it started. */
  @Column('integer', { name: 'reminder_policy' })
  reminderPolicy: number;

  @Column('date', { name: 'next_reminder_on', nullable: true })
  nextReminderOn: LocalDate | null;

  /** When a supervisor was told that its day has come. */
  @Column('date', { name: 'escalated_on', nullable: true })
  escalatedOn: LocalDate | null;
}
