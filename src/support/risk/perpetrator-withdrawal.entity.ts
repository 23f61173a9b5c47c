import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody was recorded by mistake as harming a person, and why. Never changed; kept with whom it withdraws. */
@Entity({ schema: 'support', name: 'perpetrator_withdrawal' })
export class PerpetratorWithdrawal {
  @PrimaryColumn('uuid', { name: 'perpetrator_id' })
  perpetratorId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('bytea', { name: 'sealed_reason', select: false })
  sealedReason: Buffer;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('timestamptz', { name: 'withdrawn_at' })
  withdrawnAt: Date;
}
