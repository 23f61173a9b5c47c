// @ts-nocheck
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../shared/local-date.js';

export const AUTHORITY_KINDS = ['unitary', 'county', 'district'] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

/** One council area by its Office for National Statistics code. Never deleted: past records keep a code that is retired. */
@Entity({ schema: 'directory', name: 'local_authority' })
export class LocalAuthority {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: AuthorityKind;

  @Column('boolean', { name: 'housing_authority' })
  housingAuthority: boolean;

  /** Owes the support duty of the Domestic Abuse Act 2021 Part 4. */
  @Column('boolean', { name: 'tier_one_domestic_abuse' })
  tierOneDomesticAbuse: boolean;

  @Column('text', { name: 'county_code', nullable: true })
  countyCode: string | null;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: LocalDate | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: LocalDate | null;
}
