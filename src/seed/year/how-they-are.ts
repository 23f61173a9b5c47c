import type { INestApplicationContext } from '@nestjs/common';
import type { LocalDate } from '../../shared/local-date.js';
import { LEVEL_CODES, type Stage } from '../../support/outcomes/measure.codes.js';
import { MeasureQueries } from '../../support/outcomes/measure.queries.js';
import { fittingOutcomes, type GivenAnswer } from '../../support/outcomes/measure.rules.js';
import { Chance } from './chance.js';

/** Of five steps: how much better it is than at first, on the way. For some it is not. */
const BETTER_BY = { start: 0, review: 1, close: 2 } as const satisfies Record<Stage, number>;
const EVERYBODY_STARTS_FROM = 2;

/** What the people of one household answer when they are asked how things are. The same seed gives the same answers. */
export class HowTheyAre {
  private readonly chance: Chance;

  constructor(
    private readonly app: INestApplicationContext,
    seed: number,
  ) {
    this.chance = new Chance(seed);
  }

  /** Asked by whoever leads the support. */
  async answers(packageId: string, stage: Stage, day: LocalDate): Promise<GivenAnswer[]> {
    const age = await this.app.get(MeasureQueries).age(packageId, day);
    if (age === null) throw new Error('support is asked about by those who lead it');
    return fittingOutcomes(age).map((code) => this.answer(code, stage));
  }

  private answer(code: string, stage: Stage): GivenAnswer {
    if (this.chance.percent(stage === 'start' ? 12 : 5)) return { code, answer: 'not-asked' };
    if (this.chance.percent(5)) return { code, answer: 'rather-not-say' };
    const level = EVERYBODY_STARTS_FROM + BETTER_BY[stage] + this.chance.between(-1, 1);
    const answer = LEVEL_CODES[Math.min(level, LEVEL_CODES.length) - 1] ?? 'up-and-down';
    return { code, answer, saidBy: this.chance.percent(80) ? 'person' : 'worker' };
  }
}
