import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { violatedConstraint } from '../../platform/database/retry.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { Refusal } from '../../shared/refusal.js';
import type { PerpetratorRelationship } from './perpetrator.codes.js';
import { Perpetrator } from './perpetrator.entity.js';
import { PerpetratorCorrection } from './perpetrator-correction.entity.js';
import { PerpetratorWithdrawal } from './perpetrator-withdrawal.entity.js';

export interface NewPerpetrator {
  readonly relationship: PerpetratorRelationship;
  readonly name?: string;
}

export interface KnownPerpetrator {
  readonly id: string;
  readonly relationship: PerpetratorRelationship;
  readonly name: string | null;
}

/** Somebody on record with what was recorded of them before it was corrected, the earliest first. */
export interface PerpetratorOnRecord extends KnownPerpetrator {
  readonly formerly: readonly {
    readonly relationship: PerpetratorRelationship;
    readonly name: string | null;
    readonly correctedAt: Date;
  }[];
}

/** Somebody who was recorded by mistake, and why. */
export interface WithdrawnPerpetrator extends PerpetratorOnRecord {
  readonly withdrawnAt: Date;
  readonly reason: string;
}

/** Who is on record for a person, and apart from them who was recorded by mistake. */
export interface PersonsPerpetrators {
  readonly items: readonly PerpetratorOnRecord[];
  readonly withdrawn: readonly WithdrawnPerpetrator[];
}

const WITHDRAWN = Refusal.clash(
  'perpetrator-withdrawn',
  'This was withdrawn as a mistake. Record anew who harms them, if anybody does.',
);

interface Said {
  readonly id: string;
  /** What its name is sealed with: the record's id, or a correction's. */
  readonly saidIn: string;
  readonly relationship: PerpetratorRelationship;
  readonly sealedName: Buffer | null;
  readonly saidAt: Date;
}

/**
 * Who harms a person, so that a repeat by the same one is known. A name is sealed, and read here alone: never with an address, a
 * placement or an area.
 */
@Injectable()
export class Perpetrators {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Records somebody who harms a person. */
  async record(personId: string, { relationship, name }: NewPerpetrator): Promise<KnownPerpetrator | Refusal> {
    const person = await this.households.person(personId);
    if (!person) return Refusal.missing();

    const { actor } = this.work;
    const id = newId();
    await this.work.manager.insert(Perpetrator, {
      id,
      personId,
      householdId: person.householdId,
      relationship,
      sealedName: name === undefined ? null : this.cipher.seal(name, placeOf(id)),
      recordedBy: actor.kind === 'user' ? actor.userId : null,
      recordedAt: this.clock.now(),
    });

    this.audited('perpetrator.recorded', personId, { perpetratorId: id });

    return { id, relationship, name: name ?? null };
  }

  /**
   * Records what holds of somebody instead, from now on and wherever they are named; what was recorded before stays.
   * Refusals: `missing`, `perpetrator-withdrawn`.
   */
  async correct(
    personId: string,
    perpetratorId: string,
    { relationship, name }: NewPerpetrator,
  ): Promise<KnownPerpetrator | Refusal> {
    const refused = await this.refuseToChange(personId, perpetratorId);
    if (refused) return refused;

    const { actor } = this.work;
    const id = newId();
    await this.work.manager.insert(PerpetratorCorrection, {
      ...{ id, perpetratorId, personId, relationship },
      sealedName: name === undefined ? null : this.cipher.seal(name, placeOf(id)),
      correctedBy: actor.kind === 'user' ? actor.userId : null,
      correctedAt: this.clock.now(),
    });

    this.audited('perpetrator.corrected', personId, { perpetratorId });

    return { id: perpetratorId, relationship, name: name ?? null };
  }

  /**
   * Takes back that somebody harms a person, because it was recorded by mistake: from now on they are named nowhere, and what named them
   * reads as if it were not known who it was. What was recorded stays, with why. Refusals: `missing`, `perpetrator-withdrawn`.
   */
  async withdraw(personId: string, perpetratorId: string, reason: string): Promise<WithdrawnPerpetrator | Refusal> {
    const refused = await this.refuseToChange(personId, perpetratorId);
    if (refused) return refused;

    const { actor } = this.work;
    try {
      await this.work.manager.insert(PerpetratorWithdrawal, {
        ...{ perpetratorId, personId },
        sealedReason: this.cipher.seal(reason, whyOf(perpetratorId)),
        withdrawnBy: actor.kind === 'user' ? actor.userId : null,
        withdrawnAt: this.clock.now(),
      });
    } catch (error) {
      // A colleague did so at the same moment.
      if (isOfSomebodyWithdrawn(error)) return WITHDRAWN;
      throw error;
    }

    this.audited('perpetrator.withdrawn', personId, { perpetratorId });

    const { withdrawn } = await this.onRecord(personId);
    const found = withdrawn.find(({ id }) => id === perpetratorId);
    if (!found) throw new Error('who was just withdrawn is not there');
    return found;
  }

  /** Who harms a person, in the order of their recording; the read is audited. Null when the caller does not see the person. */
  async ofPerson(personId: string): Promise<PersonsPerpetrators | null> {
    if (!(await this.households.person(personId))) return null;
    this.audited('perpetrators.read', personId);
    return this.onRecord(personId);
  }

  private async onRecord(personId: string): Promise<PersonsPerpetrators> {
    const rows = await this.work.query<Said>(
      `select id, id as "saidIn", relationship, sealed_name as "sealedName", recorded_at as "saidAt"
         from support.perpetrator where person_id = $1
       union all
       select perpetrator_id, id, relationship, sealed_name, corrected_at
         from support.perpetrator_correction where person_id = $1
       order by "saidAt", "saidIn"`,
      [personId],
    );
    const onRecord = new Map<string, PerpetratorOnRecord>();
    for (const { id, saidIn, relationship, sealedName, saidAt } of rows) {
      const name = sealedName && this.cipher.open(sealedName, placeOf(saidIn));
      onRecord.set(id, { id, relationship, name, formerly: formerlyOf(onRecord.get(id), saidAt) });
    }
    const withdrawn = await this.withdrawnOf(personId);
    const all = [...onRecord.values()];
    return {
      items: all.filter(({ id }) => !withdrawn.has(id)),
      withdrawn: all.flatMap((one) => {
        const why = withdrawn.get(one.id);
        return why ? [{ ...one, ...why }] : [];
      }),
    };
  }

  private async withdrawnOf(personId: string) {
    const rows = await this.work.query<{ id: string; sealedReason: Buffer; withdrawnAt: Date }>(
      `select perpetrator_id as id, sealed_reason as "sealedReason", withdrawn_at as "withdrawnAt"
         from support.perpetrator_withdrawal where person_id = $1`,
      [personId],
    );
    return new Map(
      rows.map(({ id, sealedReason, withdrawnAt }) => {
        return [id, { reason: this.cipher.open(sealedReason, whyOf(id)), withdrawnAt }] as const;
      }),
    );
  }

  private async refuseToChange(personId: string, perpetratorId: string): Promise<Refusal | null> {
    const [found] = await this.work.query<{ stands: boolean }>(
      'select support.standing_perpetrator(id) is not null as stands from support.perpetrator where person_id = $1 and id = $2',
      [personId, perpetratorId],
    );
    if (!found) return Refusal.missing();
    return found.stands ? null : WITHDRAWN;
  }

  /** The first of `ids` that is nobody on record for the person, or was withdrawn; or undefined. */
  async unknownAmong(personId: string, ids: readonly string[]): Promise<string | undefined> {
    const rows = await this.work.query<{ id: string }>(
      'select id from support.perpetrator where person_id = $1 and id = any ($2) and support.standing_perpetrator(id) is not null',
      [personId, ids],
    );
    const known = new Set(rows.map(({ id }) => id));
    return ids.find((id) => !known.has(id));
  }

  private audited(action: string, personId: string, details: Record<string, string> = {}): void {
    this.work.record({ action, outcome: 'done', subjectType: 'person', subjectId: personId, details });
  }
}

/** What was said before, once it is corrected. */
function formerlyOf(before: PerpetratorOnRecord | undefined, correctedAt: Date): PerpetratorOnRecord['formerly'] {
  if (!before) return [];
  const { relationship, name, formerly } = before;
  return [...formerly, { relationship, name, correctedAt }];
}

function placeOf(id: string): string {
  return `perpetrator:${id}`;
}

function whyOf(id: string): string {
  return `perpetrator-withdrawal:${id}`;
}

function isOfSomebodyWithdrawn(error: unknown): boolean {
  return violatedConstraint(error) === 'names_nobody_withdrawn';
}

/** Keeps something that names somebody. Refusal: `unknown-perpetrator` when they are withdrawn at the same moment, which a look before may miss. */
export function naming<T>(field: string, keep: () => Promise<T>): Promise<T | Refusal> {
  return keep().catch((error: unknown) => {
    if (isOfSomebodyWithdrawn(error)) return unknownPerpetrator(field);
    throw error;
  });
}

/** 422: somebody who is named is nobody on record for the person. */
export function unknownPerpetrator(field: string): Refusal {
  return Refusal.rule('unknown-perpetrator', 'One of those who are named is not on record for this person.', [
    { field, code: 'unknown-perpetrator', message: 'Record who harms them first, and choose from there.' },
  ]);
}
