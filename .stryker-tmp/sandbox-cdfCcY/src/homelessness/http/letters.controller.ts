// @ts-nocheck
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { isRefusal } from '../../shared/refusal.js';
import { letterHtml } from '../letters/letter-html.js';
import { letterPdf } from '../letters/letter-pdf.js';
import { Notices } from '../notices/notices.service.js';
import { DraftBody } from './letter.body.js';

@ApiTags('Homelessness')
@Controller('applications/:id/notices/:noticeId')
export class LettersController {
  constructor(private readonly notices: Notices) {}

  /** A letter that is due, as it would go today, with what is still missing and what stands against the safe contact. */
  @Post('draft')
  @HttpCode(200)
  @May('application.decide')
  draft(
    @Param('id', RecordId) id: string,
    @Param('noticeId', RecordId) noticeId: string,
    @Body() { parts }: DraftBody,
  ) {
    return this.notices.draft(id, noticeId, parts);
  }

  /** A letter exactly as it went; the read is audited. */
  @Get('letter')
  @May('application.decide')
  letter(@Param('id', RecordId) id: string, @Param('noticeId', RecordId) noticeId: string) {
    return this.notices.letter(id, noticeId);
  }

  /** The same as a page that can be read aloud. */
  @ApiProduces('text/html')
  @Get('letter.html')
  @May('application.decide')
  async page(
    @Param('id', RecordId) id: string,
    @Param('noticeId', RecordId) noticeId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const issued = await this.notices.letter(id, noticeId);
    if (isRefusal(issued)) return issued;
    void reply.header('Content-Type', 'text/html; charset=utf-8').header('Cache-Control', 'no-store');
    return letterHtml(issued.letter);
  }

  /** The same for printing, tagged for screen readers. */
  @ApiProduces('application/pdf')
  @Get('letter.pdf')
  @May('application.decide')
  async paper(
    @Param('id', RecordId) id: string,
    @Param('noticeId', RecordId) noticeId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const issued = await this.notices.letter(id, noticeId);
    if (isRefusal(issued)) return issued;
    void reply
      .header('Content-Type', 'application/pdf')
      .header('Content-Disposition', 'inline; filename="letter.pdf"')
      .header('Cache-Control', 'no-store');
    return letterPdf(issued.letter);
  }
}
