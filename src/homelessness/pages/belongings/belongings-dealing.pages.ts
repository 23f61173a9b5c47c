import { Get, Post } from '@nestjs/common';
import {
  BELONGINGS_DEALINGS,
  type BelongingsDealing,
} from '../../../law/homelessness/co-operation/dealing-with-belongings.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { BelongingsQueries } from '../../belongings/belongings.queries.js';
import { DealingWithBelongings } from '../../belongings/dealing-with-belongings.service.js';
import { OwnCases } from '../own-case.js';
import { DEALING_KINDS, readDealing } from './belongings-dealing.forms.js';

/** What is done with belongings that the council protects, one form for each kind (ss.211(4), 212(1)). */
@Pages('cases/:id/belongings/:belongings/dealings/:kind')
export class BelongingsDealingPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly queries: BelongingsQueries,
    private readonly dealing: DealingWithBelongings,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('belongings.protect')
  async show(@Ask() asked: Asked) {
    const kind = kindOf(asked);
    const application = await this.cases.one(asked, 'belongings.protect');
    const found = (await this.queries.read(asked.id()))?.find(({ id }) => id === asked.id('belongings'));
    if (!kind || !application || !found) return Refusal.missing();
    return page('homelessness/pages/belongings/dealing.njk', BELONGINGS_DEALINGS[kind], {
      application,
      belongings: found,
      kind,
      homes: choicesIn('homesEntered'),
      form: asked.form.startingFrom(boxes('on', this.clock.today())),
    });
  }

  @Post()
  @Page('belongings.protect', { again: 'show' })
  async record(@Ask() asked: Asked) {
    const kind = kindOf(asked);
    if (!kind) return Refusal.missing();
    const typed = readDealing(kind, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const recorded = await this.dealing.record(asked.id(), asked.id('belongings'), typed);
    return isRefusal(recorded) ? recorded : seeOther(`/cases/${asked.id()}/belongings/${recorded.id}`, 'dealt');
  }
}

function kindOf({ params }: Asked): BelongingsDealing | undefined {
  return DEALING_KINDS.find((kind) => kind === params['kind']);
}
