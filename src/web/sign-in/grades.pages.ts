import { Get, Post } from '@nestjs/common';
import { Staff } from '../../access/staff.service.js';
import { StaffQueries } from '../../access/staff.queries.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../answer.js';
import type { Asked } from '../asked.js';
import { number, readForm } from '../forms/fields.js';
import { Ask, Page, Pages } from '../page.js';

/** How senior a colleague is among those who work as the same: a review goes to somebody more senior than whoever decided. */
@Pages('staff/:id/grade')
export class GradesPages {
  constructor(
    private readonly queries: StaffQueries,
    private readonly staff: Staff,
  ) {}

  @Get()
  @Page('user.grade')
  async show(@Ask() asked: Asked) {
    const colleague = (await this.queries.colleagues()).find(({ id }) => id === asked.id());
    if (!colleague) return Refusal.missing();
    const grade = (await this.queries.grades()).get(colleague.id) ?? 0;
    return page('web/sign-in/grade.njk', 'Grade', {
      colleague: { id: colleague.id, name: colleague.name },
      form: asked.form.startingFrom({ grade: String(grade) }),
    });
  }

  @Post()
  @Page('user.grade', { again: 'show' })
  async grade(@Ask() asked: Asked) {
    const typed = readForm({ grade: number('Enter a grade from 0 to 9', 0, 9) }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const graded = await this.staff.grade(asked.id(), typed.grade);
    return isRefusal(graded) ? graded : seeOther('/staff', 'graded');
  }
}
