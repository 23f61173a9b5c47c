import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { unknownLocalAuthority } from '../../directory/providers.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { violatedConstraint } from '../../platform/database/retry.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { STALE } from '../../shared/stale.js';
import { keepsStockOf, notYours } from '../accommodation.access.js';
import type { Category } from '../accommodation.codes.js';
import { type Address, PremisesAddresses } from './premises-addresses.js';
import { Premises } from './premises.entity.js';
import { PremisesLock } from './premises-lock.js';
import type { ListedPremises } from './premises.queries.js';
import { refusePostcode, refuseTellingName } from './reference.rules.js';

export interface NewPremises {
  readonly providerId: string;
  readonly reference: string;
  readonly category: Category;
  readonly localAuthorityCode: string;
  readonly confidential: boolean;
  readonly address: Address;
  readonly turnaroundWorkingDays?: number;
}

/** What may change of premises; what is not said stays. */
export interface PremisesChange {
  readonly reference?: string;
  readonly confidential?: boolean;
  readonly turnaroundWorkingDays?: number;
}

const USUAL_TURNAROUND_WORKING_DAYS = 1;

/** Records buildings and schemes. Their addresses are sealed in the same transaction and are never part of an answer. */
@Injectable()
export class PremisesRegister {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: DirectoryQueries,
    private readonly lock: PremisesLock,
    private readonly addresses: PremisesAddresses,
    private readonly clock: Clock,
  ) {}

  /**
   * Records premises of a provider. Refusals: `missing`, `not-allowed` for another's, `unknown-local-authority`, `says-where-it-is`,
   * `reference-taken`.
   */
  async create(command: NewPremises): Promise<ListedPremises | Refusal> {
    if (!(await this.directory.provider(command.providerId))) return Refusal.missing();
    if (!keepsStockOf(this.work.actor, command.providerId)) return notYours();

    if (!(await this.directory.authority(command.localAuthorityCode))) return unknownLocalAuthority();
    const { address, ...facts } = command;
    const telling = command.confidential ? refuseTellingName(command.reference, address) : null;
    if (telling) return telling;

    const premises = {
      id: newId(),
      ...facts,
      turnaroundWorkingDays: facts.turnaroundWorkingDays ?? USUAL_TURNAROUND_WORKING_DAYS,
      version: 1,
    };
    try {
      await this.work.manager.insert(Premises, { ...premises, createdAt: this.clock.now() });
    } catch (error) {
      if (violatedConstraint(error) === 'premises_provider_id_reference_key') return referenceTaken();
      throw error;
    }
    await this.addresses.keep(premises.id, address);

    this.work.record({
      action: 'premises.created',
      outcome: 'done',
      subjectType: 'premises',
      subjectId: premises.id,
    });

    return premises;
  }

  /**
   * Changes what premises are called, whether they are confidential, or how long a unit there needs to be ready again, which
   * counts for every stay that ends from now on. Refusals: `missing`, `not-allowed`, `stale-version`, `says-where-it-is`,
   * `reference-taken`.
   */
  async change(premisesId: string, version: number, change: PremisesChange): Promise<ListedPremises | Refusal> {
    const premises = await this.lock.take(premisesId);
    if (isRefusal(premises)) return premises;
    if (premises.version !== version) return STALE;

    const confidential = change.confidential ?? premises.confidential;
    const telling = confidential && change.reference ? refusePostcode(change.reference) : null;
    if (telling) return telling;

    const said = Object.fromEntries(
      Object.entries(change).filter(([, value]) => value !== undefined && value !== null),
    );
    const changed = { ...said, version: premises.version + 1 };
    try {
      await this.work.manager.update(Premises, premisesId, changed);
    } catch (error) {
      if (violatedConstraint(error) === 'premises_provider_id_reference_key') return referenceTaken();
      throw error;
    }

    this.work.record({
      action: 'premises.changed',
      outcome: 'done',
      subjectType: 'premises',
      subjectId: premisesId,
      details: { fields: Object.keys(said) },
    });

    const { createdAt: _, ...view } = { ...premises, ...changed };
    return view;
  }
}

/** 409 for a reference that the provider, or the premises, uses already. */
export function referenceTaken(): Refusal {
  return Refusal.clash('reference-taken', 'This reference is in use there already. Choose another one.');
}
