// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../shared/local-date.js';
import type { LeaveReason, Relationship, Sex } from './people.codes.js';

/** One person, adult or child. Kept with the household; a child's record to their 25th birthday. */
@Entity({ schema: 'people', name: 'person' })
export class Person {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('text')
  key: string;

  @Column('text', { name: 'given_name' })
  givenName: string;

  @Column('text', { name: 'family_name' })
  familyName: string;

  @Column('date', { name: 'date_of_birth' })
  dateOfBirth: LocalDate;

  @Column('text')
  sex: Sex;

  @Column('text', { name: 'relationship_to_lead' })
  relationshipToLead: Relationship;

  @Column('text', { nullable: true })
  ethnicity: string | null;

  @Column('text', { name: 'first_language', nullable: true })
  firstLanguage: string | null;

  @Column('boolean', { name: 'interpreter_needed' })
  interpreterNeeded: boolean;

  @Column('boolean')
  pregnant: boolean;

  /** Null: since the household was recorded. */
  @Column('date', { name: 'joined_on', nullable: true })
  joinedOn: LocalDate | null;

  /** The first day without them; null while they are there. */
  @Column('date', { name: 'left_on', nullable: true })
  leftOn: LocalDate | null;

  @Column('text', { name: 'left_reason', nullable: true })
  leftReason: LeaveReason | null;

  /** Earlier times away, of those who came back, as PostgreSQL writes them. */
  @Column('datemultirange')
  away: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
