import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { NEEDS } from '../../people/people.codes.js';
import { Clock } from '../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { boxes } from '../../web/forms/boxes.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, choices, day, readForm, recordId, someOf } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { INTENSITIES, USUAL_INTENSITY } from '../intensity/intensity.rules.js';
import { canHold } from '../packages/package.rules.js';
import { Packages } from '../packages/packages.service.js';
import { SUPPORT_TYPE_CODES } from '../support.codes.js';
import { SupportQueries } from '../support.queries.js';
import { intensityChoices } from './intensity.choices.js';

const LINES = 10;

/** Support for a person begins, adult or child. */
@Pages('people/:id/support')
export class NewPackagePages {
  constructor(
    private readonly packages: Packages,
    private readonly support: SupportQueries,
    private readonly households: HouseholdQueries,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  @Get('new')
  @Page('package.create')
  async form(@Ask() asked: Asked) {
    const person = await this.households.person(asked.id());
    if (!person) return Refusal.missing();
    const names = await this.households.givenNames(person.householdId);
    const today = this.clock.today();
    return page('support/pages/package-new.njk', 'Begin support', {
      personId: person.id,
      name: names.get(person.id),
      running: (await this.support.ofPerson(person.id, { after: null, limit: LINES })).filter(
        ({ status }) => status === 'active',
      ),
      leads: (await this.staff.colleagues())
        .filter(({ roles }) => canHold(roles))
        .map(({ id, name }) => ({ value: id, text: name })),
      kinds: choicesIn('supportTypes'),
      needs: choicesIn('needs'),
      intensities: intensityChoices(),
      form: asked.form.startingFrom({
        ...{ leadProfessionalId: asked.actor.userId, intensity: USUAL_INTENSITY },
        ...boxes('startsOn', today),
      }),
    });
  }

  @Post('new')
  @Page('package.create', { again: 'form' })
  async open(@Ask() asked: Asked) {
    const typed = readForm(
      {
        leadProfessionalId: recordId('Choose who leads'),
        startsOn: day('Enter the day on which support begins'),
        supportTypes: someOf(SUPPORT_TYPE_CODES, 'Choose at least one kind of support'),
        intensity: choice(INTENSITIES, 'Choose how much support'),
        needs: choices(NEEDS),
      },
      asked.form.values,
    );
    if (typed instanceof FormErrors) return typed;
    const opened = await this.packages.open({ personId: asked.id(), ...typed });
    if (isRefusal(opened)) return opened;
    return opened ? seeOther(`/caseload/${opened.id}`, 'opened') : Refusal.missing();
  }
}
