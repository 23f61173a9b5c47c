import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HousingOfferKind, OfferAnswer } from '../../law/homelessness/duties/housing-offers.js';
import type { LocalDate } from '../../shared/local-date.js';

/** An offer on the answer to which a duty may end, and what came of it. Kept with its application. */
@Entity({ schema: 'homelessness', name: 'housing_offer' })
export class HousingOffer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  /** The duty that was owed when it was made: it may end that one and no other. */
  @Column('uuid', { name: 'duty_id' })
  dutyId: string;

  @Column('text')
  kind: HousingOfferKind;

  /** What is offered, in words without its address. */
  @Column('text')
  home: string;

  /** Why the council is satisfied that it suits them. */
  @Column('text')
  suitability: string;

  /** When its letter went; null: not yet, and no answer counts. */
  @Column('date', { name: 'letter_went_on', nullable: true })
  letterWentOn: LocalDate | null;

  @Column('text', { nullable: true })
  answer: OfferAnswer | 'taken-back' | null;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: LocalDate | null;

  @Column('uuid', { name: 'made_by' })
  madeBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
