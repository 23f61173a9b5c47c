import { Get, Post } from '@nestjs/common';
import { LOST_CODE_REASONS } from '../../access/lost-code.codes.js';
import { LostCodes } from '../../access/lost-codes.service.js';
import { mayDo, ROLE_WORDS } from '../../access/roles.js';
import { type Colleague, StaffQueries } from '../../access/staff.queries.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../answer.js';
import type { Asked } from '../asked.js';
import { choicesIn } from '../forms/choices.js';
import { choice, readForm } from '../forms/fields.js';
import { Ask, Page, Pages } from '../page.js';

const TOLD = {
  graded: 'The grade is saved. It counts for reviews that are given to somebody from now on.',
  'taken-off': 'The code is taken off, and they are signed out everywhere. They are told when they sign in.',
};

/** An administrator's colleagues, and what helps one of them who has lost the phone that makes their one-time codes. */
@Pages('staff')
export class StaffPages {
  constructor(
    private readonly staff: StaffQueries,
    private readonly lostCodes: LostCodes,
  ) {}

  @Get()
  @Page('user.take-off-code')
  async list(@Ask() { actor }: Asked) {
    const colleagues = await this.staff.colleagues();
    const grades = await this.staff.grades();
    return page('web/sign-in/staff.njk', 'Staff', {
      colleagues: colleagues.map((colleague) => ({
        ...shown(colleague),
        grade: grades.get(colleague.id) ?? 0,
        isSelf: colleague.id === actor.userId,
      })),
      setsGrades: mayDo(actor.roles, 'user.grade'),
      closes: mayDo(actor.roles, 'user.leave'),
      told: TOLD,
    });
  }

  @Get(':id/lost-code')
  @Page('user.take-off-code')
  async ask(@Ask() asked: Asked) {
    const colleague = (await this.staff.colleagues()).find(({ id }) => id === asked.id());
    if (!colleague || colleague.id === asked.actor.userId) return Refusal.missing();
    return page('web/sign-in/lost-code.njk', 'Lost phone', {
      colleague: shown(colleague),
      reasons: choicesIn('lostCodeReasons'),
    });
  }

  @Post(':id/lost-code')
  @Page('user.take-off-code', { again: 'ask' })
  async takeOff(@Ask() asked: Asked) {
    const typed = readForm({ reason: choice(LOST_CODE_REASONS, 'Say what became of the phone') }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const taken = await this.lostCodes.takeOff(asked.id(), typed.reason);
    return isRefusal(taken) ? taken : seeOther('/staff', 'taken-off');
  }
}

function shown({ id, name, roles }: Colleague) {
  return { id, name, roles: roles.map((role) => ROLE_WORDS[role as keyof typeof ROLE_WORDS]) };
}
