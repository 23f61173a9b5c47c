// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { Manner } from './reviews.codes.js';

/** What the person, or somebody for them, says to the reviewer. Kept with its application. */
@Entity({ schema: 'homelessness', name: 'representation' })
export class Representation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'review_id' })
  reviewId: string;

  @Column('date', { name: 'received_on' })
  receivedOn: LocalDate;

  @Column('text')
  manner: Manner;

  @Column('text')
  words: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
