import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { mayDo } from '../../access/roles.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { waysOn } from '../../placements/pages/household-ways.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Handovers } from '../../support/handovers/handovers.service.js';
import { canHold, mayHandOver } from '../../support/packages/package.rules.js';
import { whoseIs } from '../../support/pages/whose.js';
import { SupportQueries } from '../../support/support.queries.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { readForm, recordId, text } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { kindsInWords, needsInWords } from './caseload.words.js';

const TOLD = {
  opened: 'Support has begun. Whoever leads it has a task to make first contact.',
  offered: 'They are asked to take over. Until they say that they have read the note, you stay in the lead.',
  taken: 'You lead from today on.',
  kept: 'The hand-over is taken back. Nothing has changed.',
  closed: 'This support has ended. It can begin again on any day.',
};

/** One package: what is done together, who leads, and passing it on. */
@Pages('caseload')
export class PackagePages {
  constructor(
    private readonly support: SupportQueries,
    private readonly handovers: Handovers,
    private readonly households: HouseholdQueries,
    private readonly staff: StaffQueries,
  ) {}

  @Get(':id')
  @Page('package.read')
  async show(@Ask() asked: Asked) {
    const found = await this.support.read(asked.id());
    if (!found) return Refusal.missing();
    const names = await this.staff.namesOf([
      ...found.leads.map(({ userId }) => userId),
      ...found.handovers.flatMap(({ fromUserId, toUserId }) => [fromUserId, toUserId]),
    ]);
    const nameOf = (id: string) => names.get(id) ?? 'Somebody at another service';
    const waiting = found.handovers.find(({ status }) => status === 'awaiting-acknowledgement');
    const handedOver = found.handovers.filter(({ status }) => status === 'acknowledged');
    const { actor } = asked;
    const colleagues = await this.staff.colleagues();
    const isTheirs = found.status === 'active' && colleagues.some(({ id }) => id === found.leadProfessionalId);
    const handsOver =
      isTheirs &&
      mayDo(actor.roles, 'package.hand-over') &&
      mayHandOver(actor, actor.organisationId, found.leadProfessionalId);
    const called = await this.households.calledAs(found.personId);
    return page('told-once/pages/package.njk', 'Support', {
      package: found,
      isOpen: called !== null,
      whose: whoseIs(called),
      types: kindsInWords(found.supportTypes),
      needs: needsInWords(found.needs),
      ways: waysOn(found.householdId, actor.roles),
      leads: found.leads.map((each) => ({ ...each, name: nameOf(each.userId) })),
      outcomes: found.outcomes.map(({ code, result }) => ({
        label: labelOf('supportOutcomes', code) ?? code,
        result,
      })),
      handedOver: handedOver.map(({ fromUserId, toUserId, ...each }) => ({
        ...each,
        from: nameOf(fromUserId),
        to: nameOf(toUserId),
      })),
      waiting: waiting && {
        ...waiting,
        from: nameOf(waiting.fromUserId),
        to: nameOf(waiting.toUserId),
        mine: waiting.toUserId === actor.userId,
        endsHere: waiting.toUserId === actor.userId || handsOver,
      },
      takers: handsOver
        ? [
            ...colleagues
              .filter(({ id, roles }) => id !== found.leadProfessionalId && canHold(roles))
              .map(({ id, name }) => ({ value: id, text: name })),
            ...(await this.support.othersToTake(found.id)).map(({ id, name, service }) => ({
              value: id,
              text: `${name}, ${service}`,
            })),
          ]
        : [],
      handsOver: handsOver && !waiting,
      closes: isTheirs && mayDo(actor.roles, 'package.close'),
      told: TOLD,
    });
  }

  @Post(':id/hand-over')
  @Page('package.hand-over', { again: 'show' })
  async offer(@Ask() asked: Asked) {
    const fields = {
      toUserId: recordId('Choose who takes over'),
      note: text('Write what they need to know, so that nobody has to tell it again', 4000),
    };
    const typed = readForm(fields, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const offered = await this.handovers.offer(asked.id(), typed);
    return isRefusal(offered) ? offered : seeOther(`/caseload/${asked.id()}`, 'offered');
  }

  @Post(':id/hand-over/:handover/take')
  @Page('package.read', { again: 'show' })
  async take(@Ask() asked: Asked) {
    const taken = await this.handovers.acknowledge(asked.id(), asked.id('handover'));
    return isRefusal(taken) ? taken : seeOther(`/caseload/${asked.id()}`, 'taken');
  }

  @Post(':id/hand-over/:handover/withdraw')
  @Page('package.read', { again: 'show' })
  async withdraw(@Ask() asked: Asked) {
    const kept = await this.handovers.withdraw(asked.id(), asked.id('handover'));
    return isRefusal(kept) ? kept : seeOther(`/caseload/${asked.id()}`, 'kept');
  }
}
