import type { FastifyReply } from 'fastify';
import type { ReturnFile } from '../xml/return-file.service.js';

/** Sends a quarter as a file, a piece at a time. */
export function sendReturn(reply: FastifyReply, { name, xml }: ReturnFile): undefined {
  void reply
    .header('Content-Type', 'application/xml; charset=utf-8')
    .header('Content-Disposition', `attachment; filename="${name}.xml"`)
    .send(xml);
  return undefined;
}
