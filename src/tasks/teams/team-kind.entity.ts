import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Work of one kind comes to one team of an organisation. */
@Entity({ schema: 'tasks', name: 'team_kind' })
export class TeamKind {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId: string;

  @PrimaryColumn('text')
  kind: string;

  @Column('uuid', { name: 'team_id' })
  teamId: string;
}
