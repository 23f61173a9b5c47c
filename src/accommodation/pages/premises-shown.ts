import { Injectable } from '@nestjs/common';
import { mayDo, type Permission } from '../../access/roles.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { labelOf } from '../../shared/code-lists.js';
import { Refusal } from '../../shared/refusal.js';
import { page, type PageView } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { boxes } from '../../web/forms/boxes.js';
import { choicesIn } from '../../web/forms/choices.js';
import { keepsStockOf } from '../accommodation.access.js';
import { PremisesQueries } from '../premises/premises.queries.js';
import { StandardsQueries, type StandardsView } from '../standards/standards.queries.js';
import { UnitQueries } from '../units/unit.queries.js';
import { CHECK_WORDS } from './checks.words.js';

const ROOMS = 100;
const TOLD = {
  recorded: 'It is recorded. Add its rooms next.',
  added: 'The room is recorded. Confirm it, so that others can rely on it.',
  changed: 'Changed.',
  checked: 'The check is recorded, and counts from now on.',
  closed: 'All rooms are closed for these days. Nobody is offered one of them.',
};

/** The page of one house or scheme, whatever was done from it. Where it is stands behind a question of its own. */
@Injectable()
export class PremisesShown {
  constructor(
    private readonly premises: PremisesQueries,
    private readonly units: UnitQueries,
    private readonly standards: StandardsQueries,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  /** Everybody who sees premises may see how their checks stand; what can be done is for those who keep them. */
  async page(asked: Asked): Promise<PageView | Refusal> {
    const premises = await this.premises.one(asked.id());
    if (!premises) return Refusal.missing();
    const { actor, form } = asked;
    const today = this.clock.today();
    const units = await this.units.inPremises(premises.id);
    const checks = await this.standards.ofPremises(premises);
    const isOwn = actor.organisationId === premises.providerId;
    const here = `/premises/${premises.id}`;
    const after = readIdCursor(asked.query('cursor')) ?? '';
    const { items: rooms, nextCursor } = pageOf(
      units.filter(({ id }) => id > after),
      ROOMS,
      ({ id }) => [id],
    );
    const may = (permission: Permission, keeps = keepsStockOf(actor, premises.providerId)) =>
      keeps && mayDo(actor.roles, permission);
    return page('accommodation/pages/premises.njk', 'House or scheme', {
      premises,
      category: labelOf('accommodationCategories', premises.category),
      area: (await this.directory.namesOf([premises.localAuthorityCode])).get(premises.localAuthorityCode),
      rooms,
      next: nextCursor && `${here}?cursor=${nextCursor}`,
      first: after && here,
      part: after && `?cursor=${asked.query('cursor')}`,
      isOwn,
      figures: (await this.premises.figures([premises.id], today)).get(premises.id),
      checks: inWords(checks, new Map(units.map(({ id, reference }) => [id, reference]))),
      kinds: choicesIn('standards'),
      results: choicesIn('checkResults'),
      scopes: rooms.map(({ id, reference }) => ({ value: id, text: `Only ${reference}` })),
      may: {
        record: may('standards.record'),
        change: may('premises.change'),
        add: may('unit.create', isOwn),
        close: may('unit.close', isOwn),
        look: may('address.disclose', isOwn),
      },
      form: form.completedBy({
        ...boxes('checkedOn', today),
        version: String(premises.version),
        reference: premises.reference,
        turnaround: String(premises.turnaroundWorkingDays),
        confidential: premises.confidential ? 'yes' : 'no',
      }),
      told: TOLD,
    });
  }
}

/** Checks in words; what stops a place from being let comes first. */
function inWords(checks: readonly StandardsView[], names: ReadonlyMap<string, string>) {
  const stops = ({ status, requiredSince }: StandardsView) =>
    status === 'out-of-date' || status === 'failed' || (status === 'missing' && requiredSince !== null);
  return checks
    .map((check) => ({
      ...check,
      what: labelOf('standards', check.kind),
      where: check.unitId === null ? 'All of it' : (names.get(check.unitId) ?? 'A room'),
      state: CHECK_WORDS[check.status],
      stops: stops(check),
    }))
    .toSorted((a, b) => Number(b.stops) - Number(a.stops));
}
