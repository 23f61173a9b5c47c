import { Post } from '@nestjs/common';
import { isRefusal } from '../../shared/refusal.js';
import { FormErrors, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choice, day, optional, readForm, recordId } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { CHECK_RESULTS, STANDARDS } from '../accommodation.codes.js';
import { Standards } from '../standards/standards.service.js';
import { PremisesShown } from './premises-shown.js';

const CHECK = {
  kind: choice(STANDARDS, 'Choose what was checked'),
  unitId: optional(recordId('Choose where it was checked')),
  checkedOn: day('Enter the day on which it was checked'),
  result: choice(CHECK_RESULTS, 'Say how it went'),
  validUntil: optional(day('')),
};

/** Recording a safety check of a whole house or of one room in it. */
@Pages('premises/:id/checks')
export class ChecksPages {
  constructor(
    private readonly standards: Standards,
    private readonly shown: PremisesShown,
  ) {}

  show(asked: Asked) {
    return this.shown.page(asked);
  }

  @Post()
  @Page('standards.record', { again: 'show' })
  async record(@Ask() asked: Asked) {
    const typed = readForm(CHECK, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const recorded = await this.standards.record(asked.id(), { ...typed, validUntil: typed.validUntil ?? null });
    return isRefusal(recorded) ? recorded : seeOther(`/premises/${asked.id()}`, 'checked');
  }
}
