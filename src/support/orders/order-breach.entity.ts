import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What happened was also an order broken. Never changed; kept as long as what happened. */
@Entity({ schema: 'support', name: 'order_breach' })
export class OrderBreach {
  /** The risk event. */
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId: string;

  @Column('uuid', { name: 'order_id' })
  orderId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  /** Whether the police were told; she chooses. */
  @Column('boolean', { name: 'told_to_police' })
  toldToPolice: boolean;
}
