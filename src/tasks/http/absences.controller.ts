import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { IsDay, IsRecordId, MayBeLeftOut } from '../../platform/http/fields.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import type { LocalDate } from '../../shared/local-date.js';
import { AbsenceQueries } from '../absences/absence.queries.js';
import { Absences } from '../absences/absences.service.js';

export class AbsenceBody {
  @IsDay()
  readonly from: LocalDate;

  /** The last day, counted. */
  @IsDay()
  readonly to: LocalDate;

  /** Who gets what is meant for you; left out: it waits in the team's list. */
  @MayBeLeftOut()
  @IsRecordId()
  readonly standInId?: string;
}

@ApiTags('Tasks')
@Controller('absences')
export class AbsencesController {
  constructor(
    private readonly commands: Absences,
    private readonly absences: AbsenceQueries,
  ) {}

  /** When you are away, and for whom you stand in today. */
  @Get()
  @May('task.read')
  async list() {
    return { items: await this.absences.ahead(), nextCursor: null, standsInFor: await this.absences.standsInFor() };
  }

  @Post()
  @May('task.read')
  note(@Body() body: AbsenceBody) {
    return this.commands.note(body);
  }

  /** You are back, or do not go. */
  @Delete(':id')
  @HttpCode(200)
  @May('task.read')
  callOff(@Param('id', RecordId) id: string) {
    return this.commands.callOff(id);
  }
}
