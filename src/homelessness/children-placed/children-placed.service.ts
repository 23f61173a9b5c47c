import { Injectable } from '@nestjs/common';
import { mayTellOfAChild, type ToldOfAChild } from '../../law/homelessness/co-operation/child-placed.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal, refuseField } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { CaseRecords } from '../applications/case-records.js';
import { beforeTheApproach, inTheFuture } from '../dated.js';
import { ChildConsent } from './child-consent.entity.js';
import { ChildInPlacement } from './child-placed.entity.js';
import { ChildrenPlacedQueries, type ReadChild, schoolCheckOf } from './children-placed.queries.js';
import { TellingOfChildren } from './telling-of-children.js';

export interface AskedAboutAChild {
  readonly personId: string;
  readonly askedOn: LocalDate;
  /** Whom they agreed to; nobody: they withheld it, and nothing follows. */
  readonly consentedTo: readonly ToldOfAChild[];
  /** The day on which they gave what those who are told need to know; not yet when left out. */
  readonly informationOn?: LocalDate;
}

export interface SchoolCheck {
  readonly schoolIsSafe: boolean;
  readonly checkedOn: LocalDate;
  /** Who has access to the child's record at the school. */
  readonly found: string;
}

/** Asks, once for each child in temporary accommodation, whether health and school may be told, and keeps the answer (s.213AA). */
@Injectable()
export class ChildrenPlaced {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly queries: ChildrenPlacedQueries,
    private readonly households: HouseholdQueries,
    private readonly telling: TellingOfChildren,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /**
   * Records the answer about one child. Refusals: missing, forbidden, `not-of-this-household`, `not-placed`, `in-the-future`,
   * `before-the-approach`, `unlawful-step` (ST-13).
   */
  async ask(applicationId: string, asked: AskedAboutAChild): Promise<ReadChild | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const person = await this.households.person(asked.personId);
    const placedOn = await this.queries.placedOn(application.householdId);

    const { personId, askedOn, informationOn = null } = asked;
    if (person?.householdId !== application.householdId) return notTheirs();
    if (placedOn === null) return notPlaced();
    const refused =
      this.misdated('askedOn', askedOn, application) ??
      (informationOn && this.misdated('informationOn', informationOn, application));
    if (refused) return refused;
    const unlawful = await this.queries.refuseAsking(applicationId, person, placedOn);
    if (unlawful) return unlawfulRefusal(unlawful);

    const id = newId();
    await this.work.manager.insert(ChildInPlacement, {
      ...{ id, applicationId, personId, placedOn, askedOn, informationOn },
      ...{ schoolIsSafe: null, schoolCheckedOn: null, sealedSchoolCheck: null },
      askedBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    });
    for (const body of new Set(asked.consentedTo)) {
      await this.work.manager.insert(ChildConsent, { id: newId(), childPlacedId: id, body, withdrawnOn: null });
    }

    return this.follow(application, id, 'child-placed.asked', { consentedTo: asked.consentedTo });
  }

  /** They have given what those who are told need to know. Refusals: missing, forbidden, `in-the-future`, `before-the-approach`, `information-given-already`. */
  async inform(applicationId: string, id: string, informationOn: LocalDate): Promise<ReadChild | Refusal> {
    const found = await this.lock(applicationId, id);
    if (isRefusal(found)) return found;

    const refused = this.misdated('informationOn', informationOn, found.application);
    if (refused) return refused;
    if (found.child.informationOn !== null) {
      return Refusal.clash(
        'information-given-already',
        'What they gave is recorded already, and the days run from then.',
      );
    }

    await this.work.manager.update(ChildInPlacement, id, { informationOn });

    return this.follow(found.application, id, 'child-placed.information-given');
  }

  /**
   * Somebody has found out who has access to the child's record at the school. One that cannot be told safely is left untold.
   * Refusals: missing, forbidden, `in-the-future`, `before-the-approach`.
   */
  async checkSchool(applicationId: string, id: string, check: SchoolCheck): Promise<ReadChild | Refusal> {
    const found = await this.lock(applicationId, id);
    if (isRefusal(found)) return found;

    const refused = this.misdated('checkedOn', check.checkedOn, found.application);
    if (refused) return refused;

    const { schoolIsSafe, checkedOn: schoolCheckedOn } = check;
    const sealedSchoolCheck = this.cipher.seal(check.found, schoolCheckOf(id));
    await this.work.manager.update(ChildInPlacement, id, { schoolIsSafe, schoolCheckedOn, sealedSchoolCheck });
    if (!schoolIsSafe) await this.telling.takeBack(applicationId, found.child, 'school');

    return this.follow(found.application, id, 'child-placed.school-checked', { schoolIsSafe });
  }

  /**
   * They take their agreement to one body back: its letter does not go any more. Refusals: missing, forbidden, `in-the-future`,
   * `before-the-approach`, `not-agreed-to`.
   */
  async withdraw(
    applicationId: string,
    id: string,
    { body, withdrawnOn }: { readonly body: ToldOfAChild; readonly withdrawnOn: LocalDate },
  ): Promise<ReadChild | Refusal> {
    const found = await this.lock(applicationId, id);
    if (isRefusal(found)) return found;

    const refused = this.misdated('withdrawnOn', withdrawnOn, found.application);
    if (refused) return refused;
    const consent = found.child.agreed.find((one) => one.body === body && one.withdrawnOn === null);
    if (!consent) return Refusal.clash('not-agreed-to', 'They have not agreed to this body, or took it back already.');

    await this.work.manager.update(ChildConsent, consent.id, { withdrawnOn });
    await this.telling.takeBack(applicationId, found.child, body);

    return this.follow(found.application, id, 'child-placed.consent-withdrawn', { body });
  }

  /** A letter to one body goes. Refusal: `unlawful-step` (ST-13) where they did not agree to it, or the school is not known to be safe. */
  async told(application: Application, consentId: string): Promise<Refusal | null> {
    const found = await this.queries.ofLetter(application.id, consentId);
    if (!found) return null;
    const { child, body } = found;
    const consentedTo = child.agreed.filter(({ withdrawnOn }) => withdrawnOn === null).map((one) => one.body);
    const unlawful = mayTellOfAChild(body, { consentedTo, schoolIsSafe: child.schoolIsSafe === true });
    if (unlawful) return unlawfulRefusal(unlawful);

    await this.telling.follow(application, child);

    return null;
  }

  private async lock(applicationId: string, id: string) {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const child = await this.queries.one(applicationId, id);
    return child ? { application, child } : Refusal.missing();
  }

  private async follow(application: Application, id: string, action: string, details: Record<string, unknown> = {}) {
    await this.telling.follow(application, await this.present(application.id, id));

    this.work.record({
      ...{ action, outcome: 'done', subjectType: 'application', subjectId: application.id },
      details: { childPlacedId: id, ...details },
    });

    return this.present(application.id, id);
  }

  private async present(applicationId: string, id: string): Promise<ReadChild> {
    const child = await this.queries.one(applicationId, id);
    if (!child) throw new Error('the child just asked about is not there');
    return child;
  }

  private misdated(field: string, day: LocalDate, { approachedOn }: Application): Refusal | null {
    return inTheFuture(field, day, this.clock.today()) ?? beforeTheApproach(field, day, approachedOn);
  }
}

function notTheirs(): Refusal {
  return refuseField('personId', 'not-of-this-household', 'Record the child in the household first.');
}

function notPlaced(): Refusal {
  return Refusal.rule('not-placed', 'They do not live in temporary accommodation. Ask once they have arrived.');
}
