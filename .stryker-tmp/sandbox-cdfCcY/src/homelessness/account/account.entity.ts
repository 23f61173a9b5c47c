// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one household has told one council, taken once. Kept as long as the household's last application there. */
@Entity({ schema: 'homelessness', name: 'account' })
export class Account {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'household_id' })
  householdId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
