import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { Warnings } from '../warnings/warnings.service.js';
import { WarningBody } from './warning.body.js';

@ApiTags('Homelessness')
@Controller('applications/:id/warnings')
export class WarningsController {
  constructor(private readonly warnings: Warnings) {}

  /** Warnings about steps of the plan, the earliest first, and which of them stand. */
  @Get()
  @May('application.read')
  async list(@Param('id', RecordId) id: string) {
    const items = await this.warnings.ofApplication(id);
    return items ? { items, nextCursor: null } : Refusal.missing();
  }

  /** Writes a warning about a step (s.193B(4)); its letter is due, and their time runs from the day on which that goes. */
  @Post()
  @May('application.decide')
  write(@Param('id', RecordId) id: string, @Body() body: WarningBody) {
    return this.warnings.write(id, body);
  }
}
