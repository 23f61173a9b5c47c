import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One search that found nothing, and how many units each rule left out. Kept as long as the unmet need. */
@Entity({ schema: 'availability', name: 'unmet_need_attempt' })
export class UnmetNeedAttempt {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'unmet_need_id' })
  unmetNeedId: string;

  @Column('timestamptz', { name: 'attempted_at' })
  attemptedAt: Date;

  @Column('jsonb')
  excluded: Readonly<Record<string, number>>;
}
