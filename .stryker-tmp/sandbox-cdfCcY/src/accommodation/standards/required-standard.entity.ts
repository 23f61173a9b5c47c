// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../shared/local-date.js';
import type { Standard } from '../accommodation.codes.js';

/** A kind of safety check that a provider requires of all its premises. Gone when it no longer does. */
@Entity({ schema: 'accommodation', name: 'required_standard' })
export class RequiredStandard {
  @PrimaryColumn('uuid', { name: 'provider_id' })
  providerId: string;

  @PrimaryColumn('text')
  kind: Standard;

  /** From this day on, a place without the check is out of date. */
  @Column('date')
  since: LocalDate;
}
