import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { MadeWith } from './safety-plan.codes.js';

/** One version of a person's safety plan. Never changed: the next is another row. Its words are sealed. Kept seven years; a child's to 25. */
@Entity({ schema: 'support', name: 'safety_plan' })
export class SafetyPlan {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  /** Who wrote it down. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  /** From 1, for each person. */
  @Column('integer')
  number: number;

  @Column('date', { name: 'made_on' })
  madeOn: LocalDate;

  @Column('text', { name: 'made_with', array: true })
  madeWith: MadeWith[];

  @Column('boolean')
  agreed: boolean;

  /** Its parts, and why it was not agreed. */
  @Column('bytea', { name: 'sealed_words', select: false })
  sealedWords: Buffer;

  /** By when it is looked at again. */
  @Column('date', { name: 'review_on' })
  reviewOn: LocalDate;

  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy: string | null;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;
}
