import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { RIGHTS_TO_THE_HOME } from '../../../law/domestic-abuse/shared-home.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, day, readForm, someOf } from '../../../web/forms/fields.js';
import type { Values } from '../../../web/forms/values.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { Sanctuaries } from '../../sanctuary/sanctuaries.service.js';
import {
  HOME_TENURE_CODES,
  LANDLORD_CONSENT_CODES,
  PAYER_CODES,
  SANCTUARY_END_REASON_CODES,
  WORK_KIND_CODES,
} from '../../sanctuary/sanctuary.codes.js';
import { SanctuaryQueries } from '../../sanctuary/sanctuary.queries.js';
import { WORK_MOVES } from '../../sanctuary/sanctuary.states.js';
import { SanctuaryWorks } from '../../sanctuary/sanctuary-works.service.js';
import { sanctuaryShown } from './sanctuary.words.js';

const WORK = {
  move: choice(WORK_MOVES, 'Choose what became of the measure'),
  on: day('Enter the day on which it was so'),
};
const TOLD = {
  surveyed: 'The survey is kept. What the home needs is ordered next.',
  work: 'It is kept what became of the measure.',
  reviewed: 'It is kept that they are safe there. You are reminded to ask again.',
  ended: 'This has ended. Nothing else that they are owed or offered has changed.',
};

/** Staying safely at home, once a person has said that they want it: the survey, its measures, the looks at it afterwards, and its end. */
@Pages('sanctuaries/:id')
export class SanctuariesPages {
  constructor(
    private readonly queries: SanctuaryQueries,
    private readonly sanctuaries: Sanctuaries,
    private readonly works: SanctuaryWorks,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('sanctuary.read')
  async show(@Ask() asked: Asked) {
    const found = await this.queries.read(asked.id());
    if (!found) return Refusal.missing();
    return page('support/pages/sanctuary/sanctuary.njk', 'Staying safely at home', {
      sanctuary: sanctuaryShown(found),
      records: mayDo(asked.actor.roles, 'sanctuary.record'),
      reasons: choicesIn('sanctuaryEndReasons'),
      form: asked.form.completedBy(
        Object.assign({}, ...found.works.map(({ id }) => boxes(`on-${id}`, this.clock.today()))) as Values,
      ),
      told: TOLD,
    });
  }

  @Get('survey')
  @Page('sanctuary.record')
  async form(@Ask() asked: Asked) {
    const found = await this.queries.read(asked.id());
    if (!found) return Refusal.missing();
    const { tenure, rightOfOther, landlordConsent, paidBy } = found;
    return page('support/pages/sanctuary/survey.njk', 'Survey of a home', {
      sanctuary: sanctuaryShown(found),
      form: asked.form.startingFrom({
        ...boxes('on', this.clock.today()),
        ...{ tenure: tenure ?? '', rightOfOther: rightOfOther ?? '' },
        ...{ landlordConsent: landlordConsent ?? '', paidBy: paidBy ?? '', works: found.works.map(({ kind }) => kind) },
      }),
      tenures: choicesIn('sanctuaryTenures'),
      rights: choicesIn('sanctuaryRightsOfOther'),
      consents: choicesIn('sanctuaryLandlordConsents'),
      payers: choicesIn('sanctuaryPayers'),
      kinds: choicesIn('sanctuaryWorks'),
    });
  }

  @Post('survey')
  @Page('sanctuary.record', { again: 'form' })
  async survey(@Ask() asked: Asked) {
    const typed = readForm(
      {
        on: day('Enter the day of the survey'),
        tenure: choice(HOME_TENURE_CODES, 'Choose how they live there'),
        rightOfOther: choice(RIGHTS_TO_THE_HOME, 'Choose what right whoever harms has to the home'),
        landlordConsent: choice(LANDLORD_CONSENT_CODES, 'Choose what the landlord says'),
        works: someOf(WORK_KIND_CODES, 'Choose at least one thing that the home needs'),
        paidBy: choice(PAYER_CODES, 'Choose who pays'),
      },
      asked.form.values,
    );
    if (typed instanceof FormErrors) return typed;
    return this.shown(asked, await this.works.survey(asked.id(), typed), 'surveyed');
  }

  @Post('works/:work')
  @Page('sanctuary.record', { again: 'show' })
  async move(@Ask() asked: Asked) {
    const work = asked.id('work');
    const typed = readForm(WORK, asked.form.values, (field) => (field === 'on' ? `on-${work}` : field));
    if (typed instanceof FormErrors) return typed;
    const moved = await this.works.move(asked.id(), work, typed);
    // The page has a day for each measure: what is wrong with one is said at its own.
    if (isRefusal(moved) && moved.errors.length > 0)
      return new FormErrors(moved.errors.map(({ message }) => ({ field: `on-${work}`, message })));
    return this.shown(asked, moved, 'work');
  }

  @Post('review')
  @Page('sanctuary.record', { again: 'show' })
  async review(@Ask() asked: Asked) {
    return this.shown(asked, await this.sanctuaries.review(asked.id(), { on: this.clock.today() }), 'reviewed');
  }

  @Post('end')
  @Page('sanctuary.record', { again: 'show' })
  async end(@Ask() asked: Asked) {
    const fields = { reason: choice(SANCTUARY_END_REASON_CODES, 'Choose why it has ended') };
    const typed = readForm(fields, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const today = { on: this.clock.today(), reason: typed.reason };
    return this.shown(asked, await this.sanctuaries.end(asked.id(), today), 'ended');
  }

  private shown(asked: Asked, result: unknown, done: keyof typeof TOLD) {
    return isRefusal(result) ? result : seeOther(`/sanctuaries/${asked.id()}`, done);
  }
}
