import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';

/** An order was given another last day. Never changed; kept as long as its order. */
@Entity({ schema: 'support', name: 'order_renewal' })
export class OrderRenewal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'order_id' })
  orderId: string;

  /** The day on which the court did so. */
  @Column('date', { name: 'renewed_on' })
  renewedOn: LocalDate;

  /** Its last day until then; null: none was set. */
  @Column('date', { name: 'expired_on', nullable: true })
  expiredOn: LocalDate | null;

  /** Its last day from then on; null: until the court says otherwise. */
  @Column('date', { name: 'expires_on', nullable: true })
  expiresOn: LocalDate | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
