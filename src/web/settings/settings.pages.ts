import { Get } from '@nestjs/common';
import { page } from '../answer.js';
import type { Asked } from '../asked.js';
import { Ask, Page, Pages } from '../page.js';
import { settingsFor } from './settings.js';

/** All that an organisation settles for itself and somebody may read; whoever may settle it finds the way there. */
@Pages('settings')
export class SettingsPages {
  @Get()
  @Page('referral-policy.read')
  show(@Ask() { actor }: Asked) {
    return page('web/settings/settings.njk', 'Settings', { settings: settingsFor(actor.roles) });
  }
}
