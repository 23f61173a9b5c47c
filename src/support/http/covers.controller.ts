import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Covers } from '../leads/covers.service.js';
import { CoverBody } from './cover.body.js';

@ApiTags('Support')
@Controller('support-packages/:id/covers')
export class CoversController {
  constructor(private readonly covers: Covers) {}

  /** Names who stands in while the lead is away. The lead stays the lead. */
  @Post()
  @May('package.hand-over')
  arrange(@Param('id', RecordId) id: string, @Body() body: CoverBody) {
    return this.covers.arrange(id, body);
  }

  /** The lead is back, or does not go. */
  @Post(':coverId/end')
  @HttpCode(200)
  @May('package.hand-over')
  end(@Param('id', RecordId) id: string, @Param('coverId', RecordId) coverId: string) {
    return this.covers.end(id, coverId);
  }
}
