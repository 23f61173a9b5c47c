// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';
import { sqlState } from '../database/retry.js';

/** The only fields that may be logged. A name, an address or a telephone number has no place here. */
const ALLOWED = [
  'requestId',
  'method',
  'route',
  'status',
  'ms',
  'userId',
  'organisationId',
  'job',
  'jobId',
  'errorName',
  'sqlState',
  'at',
  'role',
  'count',
] as const;

export type LogFields = Partial<Record<Exclude<(typeof ALLOWED)[number], 'at'>, string | number>>;

/** Structured logs on standard output, by allow-list. Messages are fixed texts; what varies goes in the fields. */
@Injectable()
export class Log {
  private readonly pino: Logger;

  /** @param to where lines go; standard output when not given */
  constructor(level: string, to?: DestinationStream) {
    const options = { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime };
    this.pino = to ? pino(options, to) : pino(options);
  }

  info(message: string, fields: LogFields = {}): void {
    this.pino.info(allowed(fields), message);
  }

  warn(message: string, fields: LogFields = {}): void {
    this.pino.warn(allowed(fields), message);
  }

  /** An unexpected error: its kind and the places in our code it passed, never its message, which may quote data. */
  failure(message: string, error: unknown, fields: LogFields = {}): void {
    const place = error instanceof Error ? codePlaces(error) : [];
    const kind = { errorName: error instanceof Error ? error.name : typeof error, sqlState: sqlState(error) ?? '' };
    this.pino.error({ ...allowed({ ...fields, ...kind }), at: place }, message);
  }
}

function allowed(fields: LogFields): Record<string, unknown> {
  const given = fields as Record<string, unknown>;
  return Object.fromEntries(
    ALLOWED.filter((key) => given[key] !== undefined && given[key] !== '').map((key) => [key, given[key]]),
  );
}

function codePlaces(error: Error): string[] {
  const lines = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return lines.slice(0, 8).map((line) => line.trim().replace(/^at /, ''));
}
