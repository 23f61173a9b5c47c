import { Get, Post } from '@nestjs/common';
import { BELONGINGS_ENDS } from '../../../law/homelessness/co-operation/belongings.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { ApplicationQueries, type WholeApplication } from '../../applications/application.queries.js';
import { BelongingsQueries, type ReadBelongings } from '../../belongings/belongings.queries.js';
import { BelongingsProtection } from '../../belongings/belongings.service.js';
import { mayDoOn } from '../own-case.js';
import { END, MOVE, PROTECTION } from './belongings.forms.js';
import { BASIS_WORDS, dealt, mayBeDone, STANDING } from './belongings.words.js';

const TOLD = {
  protected: 'It is recorded, and below is whether the law asks it of us.',
  asked: 'What they asked is recorded.',
  ended: 'It has ended. The letter that says so, and why, is due.',
  dealt: 'It is recorded below.',
};

/** Belongings that the council protects: what they are, since when, a request to have them moved, and the end (ss.211-212). */
@Pages('cases/:id/belongings')
export class BelongingsPages {
  constructor(
    private readonly applications: ApplicationQueries,
    private readonly queries: BelongingsQueries,
    private readonly belongings: BelongingsProtection,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.read')
  async show(@Ask() asked: Asked) {
    const application = await this.applications.whole(asked.id());
    const items = await this.queries.read(asked.id());
    if (!application || !items) return Refusal.missing();
    return page('homelessness/pages/belongings/list.njk', 'Belongings', {
      application,
      items: items.map(shown),
      protects: protects(application, asked),
      form: asked.form.startingFrom({
        ...boxes('openedOn', this.clock.today()),
        policeEscort: application.domesticAbuse.disclosed ? 'yes' : 'no',
      }),
      told: TOLD,
    });
  }

  @Post()
  @Page('belongings.protect', { again: 'show' })
  async protect(@Ask() asked: Asked) {
    const typed = readForm(PROTECTION, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return done(asked, await this.belongings.protect(asked.id(), typed), 'protected');
  }

  @Get(':belongings')
  @Page('application.read')
  async one(@Ask() asked: Asked) {
    const application = await this.applications.whole(asked.id());
    const found = (await this.queries.read(asked.id()))?.find(({ id }) => id === asked.id('belongings'));
    if (!application || !found) return Refusal.missing();
    const today = this.clock.today();
    return page('homelessness/pages/belongings/one.njk', 'Belongings', {
      application,
      belongings: shown(found),
      protects: protects(application, asked),
      mayBeDone: protects(application, asked) ? mayBeDone(found) : [],
      grounds: choicesIn('belongingsEnds'),
      form: asked.form.startingFrom({ ...boxes('requestedOn', today), ...boxes('endedOn', today) }),
      told: TOLD,
    });
  }

  @Post(':belongings/move')
  @Page('belongings.protect', { again: 'one' })
  async requestMove(@Ask() asked: Asked) {
    const typed = readForm(MOVE, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return done(asked, await this.belongings.requestMove(asked.id(), asked.id('belongings'), typed), 'asked');
  }

  @Post(':belongings/end')
  @Page('belongings.protect', { again: 'one' })
  async end(@Ask() asked: Asked) {
    const typed = readForm(END, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return done(asked, await this.belongings.end(asked.id(), asked.id('belongings'), typed), 'ended');
  }
}

function protects(application: WholeApplication, asked: Asked): boolean {
  return mayDoOn(application, asked, 'belongings.protect');
}

function done(asked: Asked, result: ReadBelongings | Refusal, how: keyof typeof TOLD) {
  return isRefusal(result) ? result : seeOther(`/cases/${asked.id()}/belongings/${result.id}`, how);
}

/** How belongings stand, in words. */
function shown(found: ReadBelongings) {
  return {
    ...found,
    standing: STANDING[found.status],
    basis: BASIS_WORDS[found.basis],
    dealings: found.dealings.map((each) => ({ ...each, says: dealt(each) })),
    endedBecause: found.endGround && BELONGINGS_ENDS[found.endGround],
  };
}
