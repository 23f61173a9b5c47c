import { needsInWords, requirementsInWords } from '../../../people/household.words.js';
import type { Referral } from '../../placement.view.js';

const SEXES: Readonly<Record<string, readonly [grown: string, child: string]>> = {
  female: ['Woman', 'Girl'],
  male: ['Man', 'Boy'],
};

/** Who would come, what they need and what the place must have: all that is said of them before both have agreed. */
export function referralInWords({ people, needs, needLevels, requirements }: Referral) {
  return {
    people: people.map(({ age, sex, child }) => {
      const [grown, young] = SEXES[sex] ?? ['Adult', 'Child'];
      return `${child ? young : grown}, ${age === 0 ? 'under 1' : age}`;
    }),
    needs: needsInWords(needs, needLevels),
    requirements: requirementsInWords(requirements),
  };
}

/** How long is left, as people say it: to the minute within two hours, to the hour within two days. */
export function timeLeft(until: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((until.getTime() - now.getTime()) / 60_000));
  if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
}
