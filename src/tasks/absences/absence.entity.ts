import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** Days on which somebody is away, both counted. Gone when it is called off. */
@Entity({ schema: 'tasks', name: 'absence' })
export class Absence {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  /** Who gets what is meant for them; null: it waits in the team's list. */
  @Column('uuid', { name: 'stand_in_id', nullable: true })
  standInId: string | null;

  @Column('date', { name: 'from_day' })
  from: LocalDate;

  @Column('date', { name: 'to_day' })
  to: LocalDate;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
