import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { Clock } from '../../../platform/clock/clock.js';
import { labelOf } from '../../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, day, readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { DISCIPLINE_CODES } from '../../team/team.codes.js';
import { TeamOfAPackage } from '../../team/team.service.js';
import { PackagesAtWork } from './package-at-work.js';

const TOLD = { joined: 'They are on the team.', left: 'Their part is over.' };

/** Who works with a person beside the lead, from whichever service, and what each does. */
@Pages('caseload/:id/team')
export class TeamPages {
  constructor(
    private readonly packages: PackagesAtWork,
    private readonly team: TeamOfAPackage,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('package.read')
  async show(@Ask() asked: Asked) {
    const known = await this.packages.of(asked);
    if (!known) return Refusal.missing();
    const team = known.package.team.map((member) => ({
      ...member,
      does: labelOf('supportDisciplines', member.discipline),
    }));
    return page('support/pages/working/team.njk', 'Who works together', {
      ...known,
      records: known.isTheirs && mayDo(asked.actor.roles, 'package.work'),
      present: team.filter(({ leftOn }) => !leftOn),
      past: team.filter(({ leftOn }) => leftOn),
      disciplines: choicesIn('supportDisciplines'),
      form: asked.form.startingFrom(boxes('joinedOn', this.clock.today())),
      told: TOLD,
    });
  }

  @Post()
  @Page('package.work', { again: 'show' })
  async join(@Ask() asked: Asked) {
    const typed = readForm(
      {
        name: text('Enter their name', 200),
        worksFor: text('Enter where they work', 200),
        discipline: choice(DISCIPLINE_CODES, 'Choose what they work on'),
        part: text('Write what they do for this person', 1000),
        joinedOn: day('Enter the day from which they work together'),
      },
      asked.form.values,
    );
    if (typed instanceof FormErrors) return typed;
    return this.shown(asked, await this.team.join(asked.id(), typed), 'joined');
  }

  @Post(':member/leave')
  @Page('package.work', { again: 'show' })
  async leave(@Ask() asked: Asked) {
    return this.shown(asked, await this.team.leave(asked.id(), asked.id('member'), {}), 'left');
  }

  private shown(asked: Asked, result: unknown, done: keyof typeof TOLD) {
    return isRefusal(result) ? result : seeOther(`/caseload/${asked.id()}/team`, done);
  }
}
