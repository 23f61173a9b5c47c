import { Injectable } from '@nestjs/common';
import {
  acceptedBeforeRepeal,
  HOUSING_OFFERS,
  mayAnswer,
  mayOffer,
  type HousingOfferKind,
  type OfferAnswer,
} from '../../law/homelessness/duties/housing-offers.js';
import { CouncilLaw } from '../../directory/council-law.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { CaseRecords } from '../applications/case-records.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { inTheFuture } from '../dated.js';
import { Relief } from '../duties/relief.js';
import { CaseNotices } from '../notices/case-notices.js';
import { HousingOffer } from './housing-offer.entity.js';
import { OFFER_STANDS } from './offers-standing.js';

export type NewOffer = Pick<HousingOffer, 'kind' | 'home' | 'suitability'>;

/** How an offer ended: what they answered, or that it was taken back. */
export interface EndOfOffer {
  readonly answer: OfferAnswer | 'taken-back';
  readonly answeredOn: LocalDate;
}

/** An offer as it is read. Where it stands, the duty may end on the answer to it. */
export interface ReadOffer {
  readonly id: string;
  readonly kind: HousingOfferKind;
  readonly home: string;
  readonly suitability: string;
  /** When its letter went; null: not yet. */
  readonly letterWentOn: LocalDate | null;
  readonly answer: OfferAnswer | 'taken-back' | null;
  readonly answeredOn: LocalDate | null;
  readonly stands: boolean;
}

/**
 * Offers of a home on the answer to which a duty may end (ss.193(5), (7), (7AA), 193A). Each has a letter that says beforehand what the answer
 * would mean and that a review may be asked for; the record shows that it went first.
 */
@Injectable()
export class HousingOffers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly relief: Relief,
    private readonly records: CaseRecords,
    private readonly notices: CaseNotices,
    private readonly clocks: CaseClocks,
    private readonly law: CouncilLaw,
    private readonly clock: Clock,
  ) {}

  /** All of a case, the earliest first. Null when the caller sees no such application. */
  async ofApplication(applicationId: string): Promise<ReadOffer[] | null> {
    const [seen] = await this.work.query('select 1 from homelessness.application where id = $1', [applicationId]);
    if (!seen) return null;
    return this.work.query<ReadOffer>(
      `select o.id, o.kind, o.home, o.suitability, o.letter_went_on::text as "letterWentOn", o.answer,
              o.answered_on::text as "answeredOn", ${OFFER_STANDS} as stands
         from homelessness.housing_offer o where o.application_id = $1 order by o.created_at, o.id`,
      [applicationId],
    );
  }

  /** Records an offer; its letter is due, and no answer counts before that has gone. Refusals: missing, forbidden, `unlawful-step`. */
  async make(applicationId: string, offer: NewOffer): Promise<ReadOffer | Refusal> {
    const application = await this.relief.upToDate(applicationId);
    if (isRefusal(application)) return application;

    const unlawful = mayOffer(application, offer.kind);
    if (unlawful) return unlawfulRefusal(unlawful);

    const { duty, letter } = HOUSING_OFFERS[offer.kind];
    const [owed] = await this.work.query<{ id: string }>(
      'select id from homelessness.duty where application_id = $1 and duty = $2 and ended_on is null',
      [applicationId, duty],
    );
    if (!owed) throw new Error('a duty that is owed is not on record');
    const { kind, home, suitability } = offer;
    const open = { id: newId(), kind, home, suitability, letterWentOn: null, answer: null, answeredOn: null };
    await this.work.manager.insert(HousingOffer, {
      ...{ ...open, applicationId, dutyId: owed.id },
      madeBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    });
    await this.notices.due(application, letter, this.clock.today(), { subjectId: open.id });

    this.work.record({
      action: 'housing-offer.made',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { offerId: open.id, kind },
    });

    return { ...open, stands: true };
  }

  /**
   * Records what they answered, or that the offer is taken back; null when it is done. By itself it ends nothing. Refusals: missing,
   * forbidden, `in-the-future`, `offer-not-open`, `unlawful-step` for an answer that came before its letter.
   */
  async answer(applicationId: string, offerId: string, { answer, answeredOn }: EndOfOffer): Promise<Refusal | null> {
    const application = await this.relief.upToDate(applicationId);
    if (isRefusal(application)) return application;
    const offer = await this.work.manager.findOneBy(HousingOffer, { id: offerId, applicationId });
    if (!offer) return Refusal.missing();

    const early = inTheFuture('answeredOn', answeredOn, this.clock.today());
    if (early) return early;
    if (offer.answer !== null || !(await this.dutyRuns(offer.dutyId))) return notOpen();
    const unlawful = answer === 'taken-back' ? null : mayAnswer(offer.kind, offer.letterWentOn, answeredOn);
    if (unlawful) return unlawfulRefusal(unlawful);

    await this.work.manager.update(HousingOffer, offerId, { answer, answeredOn });
    if (answer === 'taken-back') await this.notices.takeBack(applicationId, offerId);
    if (answer === 'accepted') await this.protectedOnApplyingAgain(application, offer, answeredOn);

    this.work.record({
      action: 'housing-offer.answered',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { offerId, answer },
    });

    return null;
  }

  /** The letter of an offer goes: from here an answer counts, and a review may be asked for (K-05). Refusal: `before-the-duty-began`. */
  async letterGone(application: Application, offerId: string, wentOn: LocalDate): Promise<Refusal | null> {
    const [offer] = await this.work.query<{ startedOn: LocalDate }>(
      `select d.started_on::text as "startedOn" from homelessness.housing_offer o join homelessness.duty d on d.id = o.duty_id
        where o.id = $1 and o.application_id = $2`,
      [offerId, application.id],
    );
    if (!offer) return null;
    if (wentOn < offer.startedOn) return beforeTheDuty(offer.startedOn);

    await this.work.manager.update(HousingOffer, offerId, { letterWentOn: wentOn });
    await this.clocks.start(application, 'K-05', wentOn, offerId);

    return null;
  }

  /**
   * S.195A, as it is saved for what was taken up before its repeal: the years run from that day (K-21). None in a restricted case, nor after
   * an application that it has helped.
   */
  private async protectedOnApplyingAgain(
    application: Application,
    { id, kind }: Pick<HousingOffer, 'id' | 'kind'>,
    acceptedOn: LocalDate,
  ): Promise<void> {
    const { restrictedCase, privateOfferSaid } = await this.records.history(application.id);
    const saved = acceptedBeforeRepeal(
      { kind, restrictedCase, helpedAlready: (privateOfferSaid ?? application.privateOfferAcceptedOn) !== null },
      acceptedOn,
      this.law.settings.commencements,
    );
    if (saved !== null) await this.clocks.start(application, 'K-21', acceptedOn, id);
  }

  private async dutyRuns(dutyId: string): Promise<boolean> {
    const running = await this.work.query('select 1 from homelessness.duty where id = $1 and ended_on is null', [
      dutyId,
    ]);
    return running.length > 0;
  }
}

function notOpen(): Refusal {
  return Refusal.clash(
    'offer-not-open',
    'This offer was answered or taken back, or the duty that it was made under has ended. Make another one.',
  );
}

function beforeTheDuty(startedOn: LocalDate): Refusal {
  return Refusal.rule(
    'before-the-duty-began',
    `The duty that this offer was made under began on ${startedOn}. Use that day or a later one.`,
  );
}
