import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsUUID, Matches, MaxLength } from 'class-validator';
import { May } from '../../access/http/may.js';
import { IsWords } from '../../platform/http/fields.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { TeamQueries } from '../teams/team.queries.js';
import { Teams } from '../teams/teams.service.js';

export class TeamBody {
  @IsWords(100)
  readonly name: string;

  /** Kinds of work that come to it from now on. */
  @IsArray()
  @ArrayMaxSize(100)
  @Matches(/^[a-z0-9-]+$/, { each: true })
  @MaxLength(100, { each: true })
  readonly kinds: readonly string[];

  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  readonly memberIds: readonly string[];
}

@ApiTags('Tasks')
@Controller('teams')
export class TeamsController {
  constructor(
    private readonly commands: Teams,
    private readonly teams: TeamQueries,
  ) {}

  /** The teams of your organisation, who belongs to them, and which work comes to them. */
  @Get()
  @May('task.read')
  async list() {
    return { items: await this.teams.all(), nextCursor: null };
  }

  @Post()
  @May('team.settle')
  make(@Body() body: TeamBody) {
    return this.commands.make(body);
  }

  /** Settles all of a team anew. Work that came to it before stays with it. */
  @Put(':id')
  @May('team.settle')
  settle(@Param('id', RecordId) id: string, @Body() body: TeamBody) {
    return this.commands.settle(id, body);
  }
}
