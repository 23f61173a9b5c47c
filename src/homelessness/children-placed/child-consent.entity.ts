import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ToldOfAChild } from '../../law/homelessness/co-operation/child-placed.js';
import type { LocalDate } from '../../shared/local-date.js';

/** One body that somebody agreed may be told of a child. Its letter, whose subject this is, says when it was. */
@Entity({ schema: 'homelessness', name: 'child_consent' })
export class ChildConsent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'child_placed_id' })
  childPlacedId: string;

  @Column('text')
  body: ToldOfAChild;

  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn: LocalDate | null;
}
