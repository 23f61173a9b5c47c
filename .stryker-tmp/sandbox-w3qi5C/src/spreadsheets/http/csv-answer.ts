// @ts-nocheck
import type { FastifyReply } from 'fastify';

/** Sends a stream of CSV as a file with a name that says nothing of what is in it but its kind. */
export function sendCsv(reply: FastifyReply, fileName: string, csv: NodeJS.ReadableStream): void {
  void reply
    .header('Content-Type', 'text/csv; charset=utf-8')
    .header('Content-Disposition', `attachment; filename="${fileName}.csv"`)
    .send(csv);
}
