import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One household that could not be placed, until it was. Kept as long as the household. */
@Entity({ schema: 'availability', name: 'unmet_need' })
export class UnmetNeed {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  /** Who first looked for a place. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'met_at', nullable: true })
  metAt: Date | null;
}
