import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isRefusal, Refusal, type RefusedField } from '../../../shared/refusal.js';
import { lackingIn } from '../mapping/lacking.js';
import type { Mapping } from '../mapping/mapping.js';
import { Mappings } from '../mapping/mappings.service.js';
import { nameOf } from '../quarter.js';
import type { CaseReturn } from '../return.js';
import { notSignedOff } from '../snapshot/differences.queries.js';
import type { QuarterReturn } from '../snapshot/quarter-return.entity.js';
import { ReturnQueries } from '../snapshot/return.queries.js';
import { ReturnStore } from '../snapshot/return-store.js';
import { xmlOf } from './return-xml.js';

/** Runs a part of a long read in a transaction of its own, each time with the rights that the caller has then. */
export type InTransaction = <T>(part: () => Promise<T>) => Promise<T>;

export interface ReturnFile {
  /** Which quarter it is, and nothing of what is in it. */
  readonly name: string;
  readonly xml: Readable;
}

const CASES_AT_ONCE = 200;

/**
 * Writes a quarter that is signed off as the file that is sent, with one version of the council's mapping. It reads what was frozen and
 * nothing else, a page at a time: the same quarter and version give the same bytes whenever they are asked for.
 */
@Injectable()
export class ReturnFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly returns: ReturnStore,
    private readonly queries: ReturnQueries,
    private readonly mappings: Mappings,
  ) {}

  /** Refusals: missing, `not-signed-off`, `unknown-mapping`, `mapping-not-in-force`, `mapping-lacks` with every element and code that is not in it. */
  async of(returnId: string, version: string, inTransaction: InTransaction): Promise<ReturnFile | Refusal> {
    const begun = await inTransaction(() => this.begin(returnId, version));
    if (isRefusal(begun)) return begun;
    const cases = this.cases(returnId, inTransaction);
    return { name: begun.name, xml: Readable.from(xmlOf(begun.mapping, cases), { objectMode: false }) };
  }

  /**
   * What a version does not give and a quarter needs, signed off or not: every element and code by its name; none when the file can be
   * written with it. Refusals: missing, `unknown-mapping`, `mapping-not-in-force`.
   */
  async lacking(returnId: string, version: string): Promise<readonly RefusedField[] | Refusal> {
    const found = await this.returns.find(returnId);
    if (!found) return Refusal.missing();
    const mapping = await this.mappingFor(found, version);
    return isRefusal(mapping) ? mapping : lackingIn(mapping, await this.queries.usedLabels(returnId));
  }

  private async begin(returnId: string, version: string): Promise<{ name: string; mapping: Mapping } | Refusal> {
    const found = await this.returns.find(returnId);
    if (!found) return Refusal.missing();
    if (found.status !== 'signed-off') return notSignedOff();
    const mapping = await this.mappingFor(found, version);
    if (isRefusal(mapping)) return mapping;
    const lacking = lackingIn(mapping, await this.queries.usedLabels(returnId));
    if (lacking.length > 0) {
      return Refusal.rule(
        'mapping-lacks',
        'The mapping does not give everything that this quarter needs. Nothing is written.',
        lacking,
      );
    }

    this.work.record({
      ...{ action: 'h-clic.file-written', outcome: 'done', subjectType: 'h-clic-return', subjectId: returnId },
      details: { mapping: version },
    });

    return { name: `h-clic-${nameOf(found)}`, mapping };
  }

  private async mappingFor(found: QuarterReturn, version: string): Promise<Mapping | Refusal> {
    const mapping = await this.mappings.named(version);
    if (!mapping) return unknownMapping(version);
    return mapping.inForceFrom > found.firstDay ? notInForce(mapping, nameOf(found)) : mapping;
  }

  private async *cases(returnId: string, inTransaction: InTransaction): AsyncGenerator<CaseReturn> {
    for (let after = ''; ;) {
      const from = after;
      const page = await inTransaction(() => this.queries.cases(returnId, from, CASES_AT_ONCE));
      for (const { content } of page) yield content;
      if (page.length < CASES_AT_ONCE) return;
      after = page.at(-1)?.reference ?? after;
    }
  }
}

function unknownMapping(version: string): Refusal {
  const message = `No mapping of version ${version} is loaded. Load hclic-map.${version}.json, or name another.`;
  return Refusal.rule('unknown-mapping', message, [{ field: 'mapping', code: 'unknown-mapping', message }]);
}

function notInForce({ version, inForceFrom }: Mapping, quarter: string): Refusal {
  return Refusal.rule(
    'mapping-not-in-force',
    `Version ${version} is meant for quarters from ${inForceFrom} on, and not for ${quarter}. Name the version that was in force then.`,
  );
}
