import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { ContactResult, ContactWay } from './contact.codes.js';

/** A time together, or one that was offered. Never changed; kept with the package. */
@Entity({ schema: 'support', name: 'contact' })
export class Contact {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'package_id' })
  packageId: string;

  @Column('date', { name: 'happened_on' })
  happenedOn: LocalDate;

  @Column('text')
  way: ContactWay;

  @Column('text', { name: 'came_of_it' })
  cameOfIt: ContactResult;

  @Column('text')
  offered: string;

  /** What the person chose, in their words where they said so. */
  @Column('text', { nullable: true })
  chose: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;
}
