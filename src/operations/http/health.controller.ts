import { Controller, Get, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../access/http/may.js';
import { ReadinessCheck } from '../../platform/health/readiness.js';

@ApiTags('Watching')
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController {
  constructor(private readonly readiness: ReadinessCheck) {}

  /** This process runs. */
  @Get('live')
  @Public()
  live() {
    return { status: 'live' };
  }

  /** This process can do its work; 503 names what cannot. */
  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const readiness = await this.readiness.check();
    if (readiness.status !== 'ready') reply.status(503);
    return readiness;
  }
}
