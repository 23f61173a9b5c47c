// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Fault } from '../checks/fault.js';
import type { CaseReturn } from '../return.js';

/** What one case said when its quarter was gathered. Replaced while the quarter is open; kept as it is once it is signed off. */
@Entity({ schema: 'reporting', name: 'hclic_case' })
export class ReturnedCase {
  @PrimaryColumn('uuid', { name: 'return_id' })
  returnId: string;

  @PrimaryColumn('text')
  reference: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('jsonb')
  content: CaseReturn;

  @Column('text', { array: true })
  labels: string[];

  @Column('jsonb', { default: [] })
  faults: Fault[];
}
