import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { ApplicationQueries } from '../applications/application.queries.js';
import { Meanwhile } from '../meanwhile/meanwhile.service.js';
import { RoofBody } from './roof.body.js';

@ApiTags('Homelessness')
@Controller('applications/:id')
export class RoofController {
  constructor(
    private readonly meanwhile: Meanwhile,
    private readonly queries: ApplicationQueries,
  ) {}

  /** Decides on a roof where none is owed: until a review or an appeal is decided, or for how long somebody has to find a home. */
  @Post('roof')
  @HttpCode(200)
  @May('application.decide')
  async decide(@Param('id', RecordId) id: string, @Body() body: RoofBody) {
    return (await this.meanwhile.decide(id, body)) ?? this.queries.whole(id);
  }
}
