import { HELP_WORDS, ROOF_WORDS } from '../../homelessness/pages/case.words.js';
import type { HouseholdSummary } from '../summary/summary.view.js';

interface ShownLead {
  readonly name: string;
  readonly organisation: string;
  /** Whom of the household they lead for. */
  readonly people: readonly string[];
}

interface ShownTask {
  readonly title: string;
  readonly dueOn: string;
  readonly overdue: boolean;
  /** How many of these are due that day: one for each person. */
  readonly times: number;
}

/** Who leads, each once, with whom they lead for: one worker often leads for a mother and for each of her children. */
export function leadsOf({ leads, people }: Pick<HouseholdSummary, 'leads' | 'people'>): ShownLead[] {
  const named = new Map(people.map(({ id, name }) => [id, name.split(' ')[0] ?? name]));
  const shown = new Map<string, ShownLead>();
  for (const { lead, personId } of leads ?? []) {
    const before = shown.get(lead.userId)?.people ?? [];
    const person = named.get(personId);
    shown.set(lead.userId, {
      name: lead.name ?? 'somebody',
      organisation: lead.organisation,
      people: person ? [...before, person] : before,
    });
  }
  return [...shown.values()];
}

/** How great the risk is, each with whose it is: of several people of a household one may be in danger, and the others not. */
export function risksOf({ risks, people }: Pick<HouseholdSummary, 'risks' | 'people'>) {
  const named = new Map(people.map(({ id, name }) => [id, name.split(' ')[0] ?? name]));
  return risks?.map((risk) => ({ ...risk, name: named.get(risk.personId) ?? 'Somebody who has left' })) ?? null;
}

/** What is due, each once a day, however many people of the household it is due for. */
export function tasksOf({ due }: Pick<HouseholdSummary, 'due'>): ShownTask[] {
  const shown = new Map<string, ShownTask>();
  for (const { title, dueOn, overdue } of due ?? []) {
    const key = `${dueOn} ${title}`;
    shown.set(key, { title, dueOn, overdue, times: (shown.get(key)?.times ?? 0) + 1 });
  }
  return [...shown.values()];
}

/** What each council owes, in words. */
export function owedOf({ owed }: Pick<HouseholdSummary, 'owed'>): string[] {
  return (owed ?? []).map(
    ({ council, helpTrack, accommodationTrack }) =>
      `${council}: ${HELP_WORDS[helpTrack].text}. ${ROOF_WORDS[accommodationTrack].text}`,
  );
}
