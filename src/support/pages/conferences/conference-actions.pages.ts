import { Get } from '@nestjs/common';
import { Refusal } from '../../../shared/refusal.js';
import { page } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { ConferenceQueries } from '../../marac/conference.queries.js';

/** What a risk conference asked one worker to do, wherever they work. Whose case it is belongs to those who see the person. */
@Pages('conference-actions')
export class ConferenceActionsPages {
  constructor(private readonly conferences: ConferenceQueries) {}

  @Get(':id')
  @Page('task.read')
  async show(@Ask() asked: Asked) {
    const action = await this.conferences.action(asked.id());
    return action ? page('support/pages/conferences/action.njk', 'Action', { action }) : Refusal.missing();
  }
}
