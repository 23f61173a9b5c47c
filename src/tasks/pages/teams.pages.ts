import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choices, readForm, text } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { TeamQueries, type TeamView } from '../teams/team.queries.js';
import { Teams } from '../teams/teams.service.js';

const TOLD = { settled: 'The team is settled.' };

/** Which teams there are, who belongs to them, and which work comes to them. */
@Pages('tasks/teams')
export class TeamsPages {
  constructor(
    private readonly commands: Teams,
    private readonly teams: TeamQueries,
    private readonly staff: StaffQueries,
  ) {}

  @Get()
  @Page('team.settle')
  async list() {
    return page('tasks/pages/teams.njk', 'Teams', { teams: await this.teams.all(), told: TOLD });
  }

  @Get('new')
  @Page('team.settle')
  begin(@Ask() asked: Asked) {
    return this.form(asked, null);
  }

  @Post('new')
  @Page('team.settle', { again: 'begin' })
  async make(@Ask() { form }: Asked) {
    const typed = await this.read(form.values);
    if (typed instanceof FormErrors) return typed;
    const made = await this.commands.make(typed);
    return isRefusal(made) ? made : seeOther('/tasks/teams', 'settled');
  }

  @Get(':id')
  @Page('team.settle')
  async show(@Ask() asked: Asked) {
    const team = await this.teams.one(asked.id());
    return team ? this.form(asked, team) : Refusal.missing();
  }

  @Post(':id')
  @Page('team.settle', { again: 'show' })
  async settle(@Ask() asked: Asked) {
    const typed = await this.read(asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const settled = await this.commands.settle(asked.id(), typed);
    return isRefusal(settled) ? settled : seeOther('/tasks/teams', 'settled');
  }

  private async form({ form }: Asked, team: TeamView | null) {
    const known = team && {
      ...{ name: team.name, kinds: team.kinds },
      memberIds: team.members.map(({ id }) => id),
    };
    return page('tasks/pages/team.njk', 'Team', {
      team,
      ...(await this.offered()),
      form: known ? form.startingFrom(known) : form,
    });
  }

  private async read(values: Asked['form']['values']) {
    const { colleagues, kinds } = await this.offered();
    return readForm(
      {
        name: text('Enter a name', 100),
        memberIds: choices(colleagues.map(({ value }) => value)),
        kinds: choices(kinds.map(({ value }) => value)),
      },
      values,
    );
  }

  private async offered() {
    const [colleagues, kinds] = [await this.staff.colleagues(), await this.teams.knownKinds()];
    return {
      colleagues: colleagues.map(({ id, name }) => ({ value: id, text: name })),
      kinds: kinds.map((kind) => ({ value: kind, text: inWords(kind) })),
    };
  }
}

/** `decide-priority-need` reads `Decide priority need`. */
function inWords(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
