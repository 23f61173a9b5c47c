import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key of somebody's authenticator app; it counts once a code made with it was typed in. */
@Entity({ schema: 'access', name: 'second_factor' })
export class SecondFactorKey {
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Column('bytea', { name: 'sealed_key' })
  sealedKey: Buffer;

  @Column('timestamptz', { name: 'begun_at' })
  begunAt: Date;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  /** The half minute of the last code that was taken. */
  @Column('bigint', { name: 'last_step' })
  lastStep: string;
}
