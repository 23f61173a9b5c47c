// @ts-nocheck
import type { LocalDate } from '../../shared/local-date.js';

type Act = (instant: Date, day: LocalDate) => Promise<void>;

/** In which order the acts of one day happen. */
export const ORDER = { leave: 1, move: 2, look: 3, support: 4, agree: 5, arrive: 6 } as const;

const SIDE_BY_SIDE: ReadonlySet<number> = new Set([ORDER.leave, ORDER.support, ORDER.agree, ORDER.arrive]);

interface Appointment {
  readonly order: number;
  readonly act: Act;
}

/** What happens on which day of a replayed year. Acts of one day run in their order: departures before arrivals. */
export class Schedule {
  private readonly days = new Map<LocalDate, Appointment[]>();
  private readonly besides: Promise<void>[] = [];

  add(day: LocalDate, order: number, act: Act): void {
    this.days.set(day, [...(this.days.get(day) ?? []), { order, act }]);
  }

  /**
   * Runs the acts of a day, those included that they add to it, order by order and a minute apart from `begin`. Acts of one order
   * run side by side, except searches: who finds the last room must not depend on a race, or the year would not repeat. Support
   * goes on beside the rest of its day and is over before the next.
   */
  async run(day: LocalDate, begin: Date): Promise<void> {
    await Promise.all(this.besides.splice(0));
    for (let minute = 0; ; minute++) {
      const next = this.takeNext(day);
      if (next.length === 0) return;
      const instant = new Date(begin.getTime() + minute * 60_000);
      const acts = next.map(({ order, act }) => ({ order, end: act(instant, day) }));
      this.besides.push(...acts.filter(({ order }) => order === ORDER.support).map(({ end }) => end));
      await Promise.all(acts.filter(({ order }) => order !== ORDER.support).map(({ end }) => end));
    }
  }

  private takeNext(day: LocalDate): Appointment[] {
    const waiting = this.days.get(day) ?? [];
    const order = Math.min(...waiting.map((each) => each.order));
    const first = waiting.filter((each) => each.order === order).slice(0, SIDE_BY_SIDE.has(order) ? undefined : 1);
    this.days.set(
      day,
      waiting.filter((each) => !first.includes(each)),
    );
    return first;
  }
}
