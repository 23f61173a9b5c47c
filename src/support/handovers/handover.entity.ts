import { Column, Entity, PrimaryColumn } from 'typeorm';

export const HANDOVER_STATUSES = ['awaiting-acknowledgement', 'acknowledged', 'withdrawn'] as const;
export type HandoverStatus = (typeof HANDOVER_STATUSES)[number];

/** One worker asked another to take over a package. Kept with the package. */
@Entity({ schema: 'support', name: 'handover' })
export class Handover {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'package_id' })
  packageId: string;

  @Column('uuid', { name: 'from_user_id' })
  fromUserId: string;

  @Column('uuid', { name: 'to_user_id' })
  toUserId: string;

  /** What the next worker needs to know, so that nobody has to tell their story again. */
  @Column('text')
  note: string;

  @Column('text')
  status: HandoverStatus;

  @Column('timestamptz', { name: 'offered_at' })
  offeredAt: Date;

  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt: Date | null;
}
