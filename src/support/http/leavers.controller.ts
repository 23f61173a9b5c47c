import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Leavers } from '../leads/leavers.service.js';
import { LeaverBody } from './cover.body.js';

@ApiTags('Support')
@Controller('users/:id/leave')
export class LeaversController {
  constructor(private readonly leavers: Leavers) {}

  /** Closes a colleague's account once somebody else leads the support that they led. */
  @Post()
  @HttpCode(200)
  @May('user.leave')
  leave(@Param('id', RecordId) id: string, @Body() body: LeaverBody) {
    return this.leavers.leave(id, body);
  }
}
