import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { boxes } from '../../web/forms/boxes.js';
import { day, readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import type { Stage } from '../outcomes/measure.codes.js';
import { MeasureQueries, type MeasuringView } from '../outcomes/measure.queries.js';
import { fittingOutcomes } from '../outcomes/measure.rules.js';
import { Measures } from '../outcomes/measures.service.js';
import { overTime } from '../outcomes/outcomes-over-time.js';
import { SupportQueries, type WholePackage } from '../support.queries.js';
import { measureFields } from './measure.form.js';
import { chartOf } from './outcome-chart.js';
import { whoseIs } from './whose.js';

const CHANGED = { better: 'Better than', 'about-the-same': 'About the same as', 'harder-now': 'Harder than' } as const;

/** How things are for one person over time, as a picture and a table, and the form that asks it again. */
@Pages('caseload/:id/outcomes')
export class OutcomesPages {
  constructor(
    private readonly measures: Measures,
    private readonly queries: MeasureQueries,
    private readonly support: SupportQueries,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('package.read')
  async show(@Ask() asked: Asked) {
    const id = asked.id();
    const found = await this.support.whole(id);
    const measurings = found && (await this.queries.ofPackage(id));
    if (!found || !measurings) return Refusal.missing();
    const stage = stageNow(found, measurings);
    const asks = stage !== null && mayDo(asked.actor.roles, 'package.work');
    const today = this.clock.today();
    return page('support/pages/outcomes.njk', 'How things are', {
      packageId: id,
      whose: whoseIs(await this.households.calledAs(found.personId)),
      measurings: measurings.map((each) => ({ ...each, stageLabel: labelOf('supportMeasureStages', each.stage) })),
      outcomes: overTime(measurings).map((outcome) => ({
        ...outcome,
        label: labelOf('supportOutcomes', outcome.code),
        changed: outcome.change && CHANGED[outcome.change],
        chart: chartOf(outcome.code, measurings),
        answers: measurings.map(({ answers }) => answerIn(answers, outcome.code)),
      })),
      asked: asks ? await this.askedOf(id) : [],
      stageLabel: stage && labelOf('supportMeasureStages', stage),
      answers: choicesIn('supportMeasureAnswers'),
      said: choicesIn('supportMeasureSaidBy'),
      form: asked.form.startingFrom(boxes('measuredOn', today)),
      told: { measured: 'It is kept.' },
    });
  }

  @Post()
  @Page('package.work', { again: 'show' })
  async take(@Ask() asked: Asked) {
    const id = asked.id();
    const found = await this.support.whole(id);
    const measurings = found && (await this.queries.ofPackage(id));
    const stage = measurings && stageNow(found, measurings);
    const outcomes = await this.askedOf(id);
    if (!stage || outcomes.length === 0) return Refusal.missing();
    const when = readForm({ measuredOn: day('Enter the day on which you asked') }, asked.form.values);
    const said = readForm(measureFields(outcomes), asked.form.values);
    if (when instanceof FormErrors || said instanceof FormErrors) return FormErrors.of(when, said);
    const kept = await this.measures.take(id, { stage, ...when, answers: Object.values(said) });
    return isRefusal(kept) ? kept : seeOther(`/caseload/${id}/outcomes`, 'measured');
  }

  /** Nothing for whoever does not lead the support. */
  private async askedOf(packageId: string) {
    const age = await this.queries.age(packageId, this.clock.today());
    return (age === null ? [] : fittingOutcomes(age)).map((code) => ({
      code,
      label: labelOf('supportOutcomes', code) ?? code,
    }));
  }
}

/** What a measuring of today would be; null when there is nothing left to ask. */
function stageNow({ status }: WholePackage, measurings: readonly MeasuringView[]): Stage | null {
  const taken = (stage: Stage) => measurings.some((each) => each.stage === stage);
  if (status === 'closed') return taken('close') ? null : 'close';
  return taken('start') ? 'review' : 'start';
}

function answerIn(answers: MeasuringView['answers'], code: string) {
  const given = answers.find((answer) => answer.code === code);
  return given
    ? { label: labelOf('supportMeasureAnswers', given.answer), saidBy: labelOf('supportMeasureSaidBy', given.saidBy) }
    : null;
}
