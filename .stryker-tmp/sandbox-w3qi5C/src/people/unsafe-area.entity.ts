// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A council area where this household must not be placed, and which must not be asked about them. */
@Entity({ schema: 'people', name: 'unsafe_area' })
export class UnsafeArea {
  @PrimaryColumn('uuid', { name: 'household_id' })
  householdId: string;

  @PrimaryColumn('text', { name: 'local_authority_code' })
  localAuthorityCode: string;

  @Column('text', { nullable: true })
  reason: string | null;
}
