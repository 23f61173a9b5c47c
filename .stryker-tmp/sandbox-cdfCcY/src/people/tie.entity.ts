// @ts-nocheck
import { Entity, PrimaryColumn } from 'typeorm';
import type { TieKind } from './people.codes.js';

/** Where a household's school, support, work or family is. */
@Entity({ schema: 'people', name: 'tie' })
export class Tie {
  @PrimaryColumn('uuid', { name: 'household_id' })
  householdId: string;

  @PrimaryColumn('text')
  kind: TieKind;

  @PrimaryColumn('text', { name: 'local_authority_code' })
  localAuthorityCode: string;
}
