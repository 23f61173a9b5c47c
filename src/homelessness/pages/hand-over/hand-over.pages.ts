import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../../access/staff.queries.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { readForm, recordId } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { CaseOwners } from '../../applications/case-owners.js';
import { OwnCases } from '../own-case.js';
import { officersBut } from '../supervisors.js';

/** Another officer looks after a case from now on, and has the reminders of its days. */
@Pages('cases/:id/hand-over')
export class HandOverPages {
  constructor(
    private readonly cases: OwnCases,
    private readonly owners: CaseOwners,
    private readonly staff: StaffQueries,
  ) {}

  @Get()
  @Page('application.decide')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'application.decide');
    if (!application) return Refusal.missing();
    const { ownerId } = application;
    return page('homelessness/pages/hand-over/hand-over.njk', 'Hand the case over', {
      application,
      owner: ownerId && (await this.staff.namesOf([ownerId])).get(ownerId),
      officers: await officersBut(ownerId ?? '', this.staff),
    });
  }

  @Post()
  @Page('application.decide', { again: 'show' })
  async give(@Ask() asked: Asked) {
    const typed = readForm({ userId: recordId('Choose who looks after it from now on') }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const refused = await this.owners.handOver(asked.id(), typed.userId);
    return isRefusal(refused) ? refused : seeOther(`/cases/${asked.id()}`, 'handed-over');
  }
}
