import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { callerOf } from '../risk/risk-owners.js';
import { notYet } from '../support.refusals.js';
import { AddressMarker } from './address-marker.entity.js';
import { AddressMarkerQueries, type MarkerView } from './address-marker.queries.js';
import { stands } from './address-marker.rules.js';
import { type MarkerMove, refuseMarkerMove } from './address-marker.states.js';
import type { MarkerService } from './marker.codes.js';
import { MarkerTasks } from './marker-tasks.js';

type Answer = Promise<MarkerView | Refusal | null>;

/** Markers of the emergency services at a household's home: asked for, confirmed, looked at again, and removed when they have moved. */
@Injectable()
export class AddressMarkers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly tasks: MarkerTasks,
    private readonly queries: AddressMarkerQueries,
    private readonly clock: Clock,
  ) {}

  /** A service was asked for a marker where they live on that day. Refusals: `in-the-future`, `marked-already`. */
  async ask(householdId: string, asking: { service: MarkerService; askedOn: string; reference?: string }): Answer {
    if (!(await this.households.sees(householdId))) return Refusal.missing();

    const { service, askedOn, reference } = asking;
    if (askedOn > this.clock.today()) return notYet('askedOn');
    await this.households.holdAlone(householdId);
    const ofService = (await this.queries.ofHousehold(householdId)).filter((one) => one.service === service);
    if (ofService.some((one) => stands(one) && one.askedOn === askedOn)) return markedAlready();

    const caller = callerOf(this.work.actor);
    const marker = {
      ...{ id: newId(), householdId, organisationId: caller.organisationId, service, status: 'asked' as const },
      ...{ askedOn: askedOn as LocalDate, confirmedOn: null, reviewedOn: null, reviewOn: null, endedOn: null },
      ...{ reference: reference ?? null, version: 1, recordedBy: caller.assigneeId, recordedAt: this.clock.now() },
    };
    await this.work.manager.insert(AddressMarker, marker);
    await this.tasks.close('ask-again', ofService, 'done');
    await this.tasks.raise('confirm', marker, marker.askedOn);

    this.audited('address-marker.asked', marker.id);

    return this.queries.one(marker.id);
  }

  /** The service has it. Refusals: `move-not-allowed`, `in-the-future`, `before-it-was-asked`. */
  async confirm(markerId: string, { on, reference }: { on: string; reference?: string }): Answer {
    const held = await this.lockFor(markerId, 'confirm', on);
    if (isRefusal(held)) return held;

    await this.tasks.close('confirm', [held], 'done');
    const reviewOn = await this.tasks.raise('review', held, on as LocalDate, on);
    const said = { status: 'confirmed' as const, confirmedOn: on as LocalDate, reviewOn };
    return this.change(held, { ...said, reference: reference ?? held.reference }, 'address-marker.confirmed');
  }

  /** The service did not give it. Refusals: `move-not-allowed`, `in-the-future`, `before-it-was-asked`. */
  async notGiven(markerId: string, { on }: { on: string }): Answer {
    const held = await this.lockFor(markerId, 'not-given', on);
    if (isRefusal(held)) return held;

    await this.tasks.close('confirm', [held], 'done');
    await this.tasks.close('remove', [held], 'cancelled');
    return this.change(held, { status: 'not-given', endedOn: on as LocalDate }, 'address-marker.not-given');
  }

  /** It is still there and still needed. Refusals: `move-not-allowed`, `in-the-future`, `before-it-was-asked`. */
  async review(markerId: string, { on }: { on: string }): Answer {
    const held = await this.lockFor(markerId, 'review', on);
    if (isRefusal(held)) return held;

    await this.endReview(held, 'done');
    const reviewOn = await this.tasks.raise('review', held, on as LocalDate, on);
    return this.change(held, { reviewOn, reviewedOn: on as LocalDate }, 'address-marker.reviewed');
  }

  /** The service has taken it away. Refusals: `move-not-allowed`, `in-the-future`, `before-it-was-asked`. */
  async remove(markerId: string, { on }: { on: string }): Answer {
    const held = await this.lockFor(markerId, 'remove', on);
    if (isRefusal(held)) return held;

    await this.tasks.close('confirm', [held], 'cancelled');
    await this.endReview(held, 'cancelled');
    await this.tasks.close('remove', [held], 'done');
    return this.change(held, { status: 'removed', endedOn: on as LocalDate }, 'address-marker.removed');
  }

  private async endReview(held: AddressMarker, as: 'done' | 'cancelled'): Promise<void> {
    const last = held.reviewedOn ?? held.confirmedOn;
    if (last) await this.tasks.close('review', [held], as, last);
  }

  private async change(held: AddressMarker, changed: Partial<AddressMarker>, action: string): Answer {
    await this.work.manager.update(AddressMarker, held.id, { ...changed, version: held.version + 1 });

    this.audited(action, held.id);

    return this.queries.one(held.id);
  }

  /** Nobody else changes the marker until the transaction ends; refused when this cannot have happened to it on that day. */
  private async lockFor(markerId: string, move: MarkerMove, on: string): Promise<AddressMarker | Refusal> {
    const held = await this.work.manager.findOne(AddressMarker, {
      where: { id: markerId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!held) return Refusal.missing();
    const refused = refuseMarkerMove(held.status, move);
    if (refused) return refused;
    if (on > this.clock.today()) return notYet('on');
    return on < held.askedOn ? beforeItWasAsked() : held;
  }

  private audited(action: string, markerId: string): void {
    this.work.record({ action, outcome: 'done', subjectType: 'address-marker', subjectId: markerId });
  }
}

function markedAlready(): Refusal {
  return Refusal.clash('marked-already', 'This service was asked for a marker on that day already. See how it stands.');
}

function beforeItWasAsked(): Refusal {
  return Refusal.rule('before-it-was-asked', 'There is no marker before its service was asked for it.', [
    { field: 'on', code: 'before-it-was-asked', message: 'Enter the day on which it was asked for or a later one.' },
  ]);
}
