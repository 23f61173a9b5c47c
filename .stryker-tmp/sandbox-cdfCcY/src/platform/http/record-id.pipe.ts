// @ts-nocheck
import { Injectable, type PipeTransform } from '@nestjs/common';
import { isId } from '../../shared/ids.js';
import { Problem } from './problem.js';

/** Reads an id from a path. What cannot be an id is not found, like an id that nobody has. */
@Injectable()
export class RecordId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw Problem.notFound();
    return value.toLowerCase();
  }
}
