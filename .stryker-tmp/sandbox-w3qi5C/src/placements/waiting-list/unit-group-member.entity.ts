// @ts-nocheck
import { Entity, PrimaryColumn } from 'typeorm';

/** One unit of a group. A unit may be in several. */
@Entity({ schema: 'placements', name: 'unit_group_member' })
export class UnitGroupMember {
  @PrimaryColumn('uuid', { name: 'unit_group_id' })
  unitGroupId: string;

  @PrimaryColumn('uuid', { name: 'unit_id' })
  unitId: string;
}
