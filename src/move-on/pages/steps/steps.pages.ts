import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { StaffQueries } from '../../../access/staff.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { inTheirOrder, refusePastDay, versionOn, versionsAfter } from '../../../shared/settled.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { readForm } from '../../../web/forms/fields.js';
import { one } from '../../../web/forms/values.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { MoveOnPolicies, PLANS_KEEP } from '../../policies/policies.service.js';
import { changesOf } from '../../policies/step-changes.js';
import { STAGES } from '../../steps/step.codes.js';
import { fixedIn, NEW, othersFor, readSteps, STAGE_WORDS, stepInWords, WHEN, writtenStep } from './step.form.js';

const HERE = '/settings/steps';
const STAGE_CHOICES = STAGES.map((stage) => ({ value: stage, text: STAGE_WORDS[stage] }));
const NOTHING_NEW = 'This is how it is on that day already. Change something, or leave it as it is.';

/** The steps that every plan to move on begins with: one of them settled anew, added or left out makes a new version. */
@Pages('settings/steps')
export class StepsPolicyPages {
  constructor(
    private readonly policies: MoveOnPolicies,
    private readonly staff: StaffQueries,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('move-on-policy.read')
  async list(@Ask() { actor }: Asked) {
    const versions = inTheirOrder(await this.policies.all());
    const held = versionOn(versions, this.clock.today());
    const coming = versionsAfter(versions, this.clock.today());
    const shown = versions.map((version, index) => ({
      ...version,
      changes: changesOf(versions[index - 1]?.steps ?? version.steps, version.steps),
    }));
    return page('move-on/pages/steps/steps.njk', 'Steps of a move', {
      ...{ held, mayBegin: mayDo(actor.roles, 'move-on-policy.begin') },
      stages: STAGES.map((stage) => ({
        words: STAGE_WORDS[stage],
        steps: held.steps.filter((step) => step.stage === stage).map((step) => stepInWords(step, held.steps)),
      })),
      coming: shown.filter(({ version }) => coming.some((each) => each.version === version)),
      earlier: shown.filter(({ inForceFrom }) => inForceFrom && inForceFrom <= this.clock.today()).toReversed(),
      names: await this.staff.namesOf(versions.flatMap(({ begunBy }) => begunBy ?? [])),
      told: { begun: 'The new version is begun.' },
    });
  }

  @Get(':kind')
  @Page('move-on-policy.begin')
  async ask(@Ask() asked: Asked) {
    const versions = await this.policies.all();
    const { steps } = versionOn(versions, this.clock.today());
    const kind = kindIn(asked);
    const step = steps.find((each) => each.kind === kind);
    if (!step && kind !== NEW) return Refusal.missing();
    return page('move-on/pages/steps/step.njk', step ? 'A step of a move' : 'A new step of a move', {
      ...{ kind, step, keeps: PLANS_KEEP, fixed: fixedIn(kind), stages: STAGE_CHOICES, tenures: choicesIn('tenures') },
      others: othersFor(kind, steps).map((each) => ({ value: each.kind, text: each.title })),
      coming: versionsAfter(versions, this.clock.today()),
      latest: Math.max(...versions.map(({ version }) => version)),
      form: step ? asked.form.startingFrom(writtenStep(step)) : asked.form,
    });
  }

  @Post(':kind/check')
  @Page('move-on-policy.begin', { again: 'ask' })
  async check(@Ask() asked: Asked) {
    if (one(asked.form.values, 'then') === 'change') return this.ask(asked);
    const typed = await this.read(asked);
    if (typed instanceof FormErrors || isRefusal(typed)) return typed;
    const rehearsed = await this.work.rehearse(() => this.policies.begin(typed.policy, typed.seen));
    if (isRefusal(rehearsed)) return rehearsed;
    const { policy, before } = typed;
    const changes = changesOf(before.steps, policy.steps);
    if (changes.length === 0) return new FormErrors([{ message: NOTHING_NEW }]);
    const touched = new Set(changes.filter(({ how }) => how !== 'left-out').map(({ title }) => title));
    return page('move-on/pages/steps/check.njk', 'Check the steps of a move', {
      ...{ kind: kindIn(asked), changes, keeps: PLANS_KEEP, from: policy.inForceFrom },
      isToday: policy.inForceFrom === this.clock.today(),
      after: policy.steps.filter(({ title }) => touched.has(title)).map((step) => stepInWords(step, policy.steps)),
      next: versionsAfter(await this.policies.all(), policy.inForceFrom)[0],
      carried: asked.form.carried(),
    });
  }

  @Post(':kind')
  @Page('move-on-policy.begin', { again: 'ask' })
  async begin(@Ask() asked: Asked) {
    const typed = await this.read(asked);
    if (typed instanceof FormErrors || isRefusal(typed)) return typed;
    const begun = await this.policies.begin(typed.policy, typed.seen);
    return isRefusal(begun) ? begun : seeOther(HERE, 'begun');
  }

  /** The steps from a day on, and what would hold on it without them. */
  private async read(asked: Asked) {
    const { values } = asked.form;
    const today = this.clock.today();
    const when = readForm(WHEN, values);
    const from = (when instanceof FormErrors ? undefined : when.inForceFrom) ?? today;
    const versions = await this.policies.all();
    const before = versionOn(versions, from);
    const known = versionOn(versions, today).steps.some(({ kind }) => kind === kindIn(asked));
    if (!known && kindIn(asked) !== NEW) return Refusal.missing();
    const steps = readSteps(kindIn(asked), values, before.steps);
    if (steps instanceof FormErrors || when instanceof FormErrors) return FormErrors.of(steps, when);
    const past = refusePastDay(from, today, PLANS_KEEP);
    return past ?? { policy: { steps, inForceFrom: from }, seen: when.seen, before };
  }
}

function kindIn({ params }: Asked): string {
  return params['kind'] ?? '';
}
