import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Colleagues of one organisation who share work. Kept as long as the organisation wants it. */
@Entity({ schema: 'tasks', name: 'team' })
export class Team {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  name: string;

  @Column('integer')
  version: number;
}
