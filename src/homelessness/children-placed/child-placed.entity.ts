import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** A child in temporary accommodation about whom somebody was asked, once under an application. The council's alone; kept with it. */
@Entity({ schema: 'homelessness', name: 'child_placed' })
export class ChildInPlacement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('date', { name: 'placed_on' })
  placedOn: LocalDate;

  @Column('date', { name: 'asked_on' })
  askedOn: LocalDate;

  /** When they gave what those who are told need to know; null: not yet, and nobody is told. */
  @Column('date', { name: 'information_on', nullable: true })
  informationOn: LocalDate | null;

  /** Whether the school can be told without whoever abused them learning where the child lives; null: nobody has looked. */
  @Column('boolean', { name: 'school_is_safe', nullable: true })
  schoolIsSafe: boolean | null;

  @Column('date', { name: 'school_checked_on', nullable: true })
  schoolCheckedOn: LocalDate | null;

  @Column('bytea', { name: 'sealed_school_check', nullable: true, select: false })
  sealedSchoolCheck: Buffer | null;

  @Column('uuid', { name: 'asked_by' })
  askedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
