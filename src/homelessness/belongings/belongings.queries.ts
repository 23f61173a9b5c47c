import { Injectable } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ConditionsTold } from '../../law/homelessness/co-operation/dealing-with-belongings.js';
import type { BelongingsDealing } from './belongings-dealing.entity.js';
import type { Belongings } from './belongings.entity.js';

type Plain = Pick<
  Belongings,
  'id' | 'basis' | 'openedOn' | 'status' | 'consequenceToldOn' | 'moveRequestedOn' | 'endedOn' | 'endGround'
>;

/** What and where they are, and why it ended, are null for all but the council that protects them: others need not know a place. */
export interface ReadBelongings extends Plain {
  readonly what: string | null;
  readonly moveTo: string | null;
  readonly endReasons: string | null;
  /** What was done with them, the earliest first; none for others than that council. */
  readonly dealings: readonly ReadDealing[];
}

type PlainDealing = Pick<
  BelongingsDealing,
  'id' | 'kind' | 'on' | 'charges' | 'disposal' | 'home' | 'withPolice' | 'amountPence'
>;

export interface ReadDealing extends PlainDealing {
  readonly what: string;
  readonly whyWithoutPolice: string | null;
}

type Row = Plain & {
  readonly what: Buffer;
  readonly moveTo: Buffer | null;
  readonly endReasons: Buffer | null;
};

/** Reads what is protected, as those who see the application may. */
@Injectable()
export class BelongingsQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /** All of an application's, the earliest first; the read is audited. Null when the caller sees no application. */
  async read(applicationId: string): Promise<ReadBelongings[] | null> {
    const council = await this.councilOf(applicationId);
    if (council === null) return null;
    const subject = { subjectType: 'application', subjectId: applicationId } as const;
    this.work.record({ action: 'belongings.read', outcome: 'done', ...subject });
    return this.ofApplication(applicationId, council);
  }

  /** One of them, for the answer of a command. */
  async one(applicationId: string, id: string): Promise<ReadBelongings> {
    const all = await this.ofApplication(applicationId, await this.councilOf(applicationId));
    const found = all.find((belongings) => belongings.id === id);
    if (!found) throw new Error('the belongings just changed are not there');
    return found;
  }

  /** The conditions that were told for belongings, in the order in which they were recorded. */
  conditionsOf(id: string): Promise<ConditionsTold[]> {
    return this.work.query<ConditionsTold>(
      `select happened_on as "on", charges, disposal from homelessness.belongings_dealing
        where belongings_id = $1 and kind = 'conditions-told' order by created_at, id`,
      [id],
    );
  }

  /** The council that took an application; null when the caller sees none. */
  private async councilOf(applicationId: string): Promise<string | null> {
    const [application] = await this.work.query<{ council: string }>(
      'select authority_code as council from homelessness.application where id = $1',
      [applicationId],
    );
    return application?.council ?? null;
  }

  private async ofApplication(applicationId: string, council: string | null): Promise<ReadBelongings[]> {
    const { actor } = this.work;
    const isTheirs =
      actor.kind === 'user' && actor.organisationArea === council && mayDo(actor.roles, 'belongings.protect');
    const rows = await this.work.query<Row>(
      `select id, basis, opened_on as "openedOn", status, consequence_told_on as "consequenceToldOn",
              move_requested_on as "moveRequestedOn", ended_on as "endedOn", end_ground as "endGround",
              sealed_what as what, sealed_move_to as "moveTo", sealed_end_reasons as "endReasons"
         from homelessness.belongings where application_id = $1 order by opened_on, id`,
      [applicationId],
    );
    const dealings = isTheirs ? await this.dealings(applicationId) : new Map<string, ReadDealing[]>();
    return rows.map(({ what, moveTo, endReasons, ...plain }) => {
      const opened = (sealed: Buffer | null, part: Parameters<typeof placeOf>[1]) =>
        sealed && isTheirs ? this.cipher.open(sealed, placeOf(plain.id, part)) : null;
      return {
        ...plain,
        what: opened(what, 'what'),
        moveTo: opened(moveTo, 'move-to'),
        endReasons: opened(endReasons, 'end-reasons'),
        dealings: dealings.get(plain.id) ?? [],
      };
    });
  }

  /** What was done, by the belongings it was done with. */
  private async dealings(applicationId: string): Promise<Map<string, ReadDealing[]>> {
    const rows = await this.work.query<
      PlainDealing & { belongingsId: string; what: Buffer; whyWithoutPolice: Buffer | null }
    >(
      `select d.belongings_id as "belongingsId", d.id, d.kind, d.happened_on as "on", d.charges, d.disposal, d.home,
              d.with_police as "withPolice", d.amount_pence as "amountPence", d.sealed_what as what,
              d.sealed_why_without_police as "whyWithoutPolice"
         from homelessness.belongings_dealing d join homelessness.belongings b on b.id = d.belongings_id
        where b.application_id = $1 order by d.happened_on, d.created_at, d.id`,
      [applicationId],
    );
    const found = new Map<string, ReadDealing[]>();
    for (const { belongingsId, what, whyWithoutPolice: why, ...plain } of rows) {
      const dealing = {
        ...plain,
        what: this.cipher.open(what, placeInDealing(plain.id, 'what')),
        whyWithoutPolice: why && this.cipher.open(why, placeInDealing(plain.id, 'why-without-police')),
      };
      found.set(belongingsId, [...(found.get(belongingsId) ?? []), dealing]);
    }
    return found;
  }
}

/** Where a sealed part of belongings belongs. */
export function placeOf(id: string, part: 'what' | 'move-to' | 'end-reasons'): string {
  return `belongings:${id}:${part}`;
}

/** Where a sealed part of what was done with belongings belongs. */
export function placeInDealing(id: string, part: 'what' | 'why-without-police'): string {
  return `belongings-dealing:${id}:${part}`;
}
