// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Category } from '../accommodation.codes.js';

/** A building or scheme of one provider, without its address, which is nowhere the application can read it. Kept for good. */
@Entity({ schema: 'accommodation', name: 'premises' })
export class Premises {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'provider_id' })
  providerId: string;

  @Column('text')
  reference: string;

  @Column('text')
  category: Category;

  @Column('text', { name: 'local_authority_code' })
  localAuthorityCode: string;

  @Column('boolean')
  confidential: boolean;

  @Column('integer', { name: 'turnaround_working_days' })
  turnaroundWorkingDays: number;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
