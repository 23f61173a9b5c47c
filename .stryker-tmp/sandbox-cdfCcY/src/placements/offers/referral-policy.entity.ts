// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How soon offers of the places in one commissioner's area are answered. No version is ever changed; kept for good. */
@Entity({ schema: 'placements', name: 'referral_policy' })
export class ReferralPolicy {
  /** From 1, by the database. */
  @PrimaryColumn('integer')
  version: number;

  /** Who commissions there; null: what holds where nobody has agreed anything. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('integer', { name: 'answer_within_minutes' })
  answerWithinMinutes: number;

  @Column('integer', { name: 'remind_after_minutes' })
  remindAfterMinutes: number;

  /** Those who placed the household telephone when the time is up. */
  @Column('boolean', { name: 'escalate_to_authority' })
  escalateToAuthority: boolean;

  @Column('timestamptz', { name: 'in_force_from' })
  inForceFrom: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
