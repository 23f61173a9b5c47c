import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** Somebody was reminded of a clock's day. At most once for each day of its policy; kept with the clock. */
@Entity({ schema: 'homelessness', name: 'clock_reminder' })
export class ClockReminder {
  @PrimaryColumn('uuid', { name: 'clock_id' })
  clockId: string;

  @PrimaryColumn('smallint', { name: 'days_before' })
  daysBefore: number;

  @Column('date', { name: 'reminded_on' })
  remindedOn: LocalDate;
}
