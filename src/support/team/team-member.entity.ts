import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { Discipline } from './team.codes.js';

/** Somebody who works with this person beside the lead, and what they do. Kept with the package. */
@Entity({ schema: 'support', name: 'team_member' })
export class TeamMember {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'package_id' })
  packageId: string;

  @Column('text')
  discipline: Discipline;

  @Column('text')
  name: string;

  @Column('text', { name: 'works_for' })
  worksFor: string;

  /** What they do for this person. */
  @Column('text')
  part: string;

  @Column('date', { name: 'joined_on' })
  joinedOn: LocalDate;

  /** Their last day. */
  @Column('date', { name: 'left_on', nullable: true })
  leftOn: LocalDate | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;
}
