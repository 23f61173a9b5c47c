// @ts-nocheck
import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from '../../platform/http/problem.js';

/** Reads a code from a path. A code that is not in its list is not found. */
@Injectable()
export class KnownCode<Code extends string> implements PipeTransform<string, Code> {
  constructor(private readonly codes: readonly Code[]) {}

  transform(value: string): Code {
    const code = this.codes.find((known) => known === value);
    if (code === undefined) throw Problem.notFound();
    return code;
  }
}
