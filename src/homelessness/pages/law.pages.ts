import { Get } from '@nestjs/common';
import { CouncilLaw } from '../../directory/council-law.js';
import { changes, rules, settings, TOPICS } from '../../law/rulebook.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../shared/days-in-words.js';
import { isLocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { page } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';

/** The law that decides here, readable: every rule with its source, changes with their days, and what this council settles. */
@Pages('law')
export class LawPages {
  constructor(
    private readonly clock: Clock,
    private readonly law: CouncilLaw,
  ) {}

  @Get()
  @Page('law.read')
  async show(@Ask() asked: Asked) {
    const topic = TOPICS.find((each) => each === asked.query('topic'));
    return page('homelessness/pages/law.njk', 'The law', {
      topics: TOPICS,
      topic,
      rules: topic ? rules().filter((rule) => rule.topic === topic) : [],
      changes: changes(this.clock.today(), this.law.settings),
      settings: settings(this.law.settings).map((each) => ({ ...each, shown: inWords(each.value) })),
    });
  }

  @Get(':rule')
  @Page('law.read')
  async rule(@Ask() { params }: Asked) {
    const rule = rules().find(({ id }) => id === params['rule']);
    return rule ? page('homelessness/pages/rule.njk', 'A rule', { rule }) : Refusal.missing();
  }
}

/** What holds, as people read it: a day, a number or several, yes or no; and nothing where no day is known. */
function inWords(value: unknown): string {
  if (value === null) return 'No day known: it does not decide yet';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (isLocalDate(value)) return dayInWords(value);
  return Array.isArray(value) ? value.join(', ') : String(value);
}
