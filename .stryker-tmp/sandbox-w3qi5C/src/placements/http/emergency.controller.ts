// @ts-nocheck
import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { May } from '../../access/http/may.js';
import { TokenHolder } from '../../access/http/token-holder.js';
import { EmergencyPlacing } from '../emergency/emergency.service.js';
import { EmergencyBody } from './emergency.body.js';

@ApiTags('Placements')
@Controller('placements')
export class EmergencyController {
  constructor(
    private readonly emergencies: EmergencyPlacing,
    private readonly holder: TokenHolder,
  ) {}

  @ApiOperation({
    summary:
      'Finds and takes a place for tonight in one act, where it can be taken without asking; all of it or nothing',
  })
  @Post('emergency')
  @May('placement.offer', { ownTransaction: true })
  place(@Body() body: EmergencyBody, @Req() request: FastifyRequest) {
    const { areas, categories, ...rest } = body;
    const wanted = {
      areas: areas?.length ? areas : undefined,
      categories: categories?.length ? categories : undefined,
    };
    return this.emergencies.place(
      this.holder.identify(request.headers.authorization),
      { ...rest, ...wanted },
      request.id,
    );
  }
}
