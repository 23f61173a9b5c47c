import { Entity, PrimaryColumn } from 'typeorm';

/** Somebody belongs to a team. */
@Entity({ schema: 'tasks', name: 'team_member' })
export class TeamMember {
  @PrimaryColumn('uuid', { name: 'team_id' })
  teamId: string;

  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;
}
