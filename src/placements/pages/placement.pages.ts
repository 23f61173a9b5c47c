import { Get, Post } from '@nestjs/common';
import { isRefusal } from '../../shared/refusal.js';
import { FormErrors, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choice, readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { codesOf } from '../coded.js';
import { DECLINED_BY_PERSON, DECLINED_BY_PROVIDER, WITHDRAWN } from '../endings.codes.js';
import { Answers } from '../offers/answers.service.js';
import { Holds } from '../offers/holds.service.js';
import { PlacementShown } from './placement-shown.js';

/** One placement, for those who placed the household: both answers to the offer, how long it is held, and taking it back. */
@Pages('placements')
export class PlacementPage {
  constructor(
    private readonly placement: PlacementShown,
    private readonly answers: Answers,
    private readonly holds: Holds,
  ) {}

  @Get(':id')
  @Page('placement.read')
  show(@Ask() asked: Asked) {
    return this.placement.page(asked);
  }

  @Post(':id/agree')
  @Page('placement.answer', { again: 'show' })
  async agree(@Ask() asked: Asked) {
    const agreed = await this.answers.accept(asked.id(), 'person');
    return isRefusal(agreed) ? agreed : seeOther(`/placements/${agreed.id}`, 'agreed');
  }

  @Post(':id/decline')
  @Page('placement.answer', { again: 'show' })
  async decline(@Ask() asked: Asked) {
    const why = choice(codesOf(DECLINED_BY_PERSON), 'Choose what they said');
    const typed = readForm({ theirReason: why }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const declined = await this.answers.decline(asked.id(), 'person', typed.theirReason);
    return isRefusal(declined) ? declined : seeOther(`/placements/${declined.id}`, 'declined');
  }

  /** What a provider said by telephone, where nobody there can sign in. */
  @Post(':id/provider-agrees')
  @Page('placement.answer', { again: 'show' })
  async providerAgrees(@Ask() asked: Asked) {
    const agreed = await this.answers.accept(asked.id(), 'provider');
    return isRefusal(agreed) ? agreed : seeOther(`/placements/${agreed.id}`, 'provider-agreed');
  }

  @Post(':id/provider-declines')
  @Page('placement.answer', { again: 'show' })
  async providerDeclines(@Ask() asked: Asked) {
    const why = choice(codesOf(DECLINED_BY_PROVIDER), 'Choose what the provider said');
    const typed = readForm({ providersReason: why }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const declined = await this.answers.decline(asked.id(), 'provider', typed.providersReason);
    return isRefusal(declined) ? declined : seeOther(`/placements/${declined.id}`, 'provider-declined');
  }

  @Post(':id/withdraw')
  @Page('placement.move', { again: 'show' })
  async withdraw(@Ask() asked: Asked) {
    const why = choice(codesOf(WITHDRAWN), 'Choose why it is withdrawn');
    const typed = readForm({ ourReason: why }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const withdrawn = await this.answers.withdraw(asked.id(), typed.ourReason);
    return isRefusal(withdrawn) ? withdrawn : seeOther(`/placements/${withdrawn.id}`, 'withdrawn');
  }

  @Post(':id/hold')
  @Page('placement.move', { again: 'show' })
  async holdLonger(@Ask() asked: Asked) {
    const held = await this.holds.renew(asked.id());
    return isRefusal(held) ? held : seeOther(`/placements/${held.id}`, 'held');
  }
}
