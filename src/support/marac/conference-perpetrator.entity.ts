import { Entity, PrimaryColumn, Column } from 'typeorm';

/** Whom a conference case is about besides the person it is for. Kept with the referral. */
@Entity({ schema: 'support', name: 'conference_perpetrator' })
export class ConferencePerpetrator {
  @PrimaryColumn('uuid', { name: 'referral_id' })
  referralId: string;

  @PrimaryColumn('uuid', { name: 'perpetrator_id' })
  perpetratorId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;
}
