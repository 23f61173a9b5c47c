import type { LocalDate } from '../../shared/local-date.js';

type Act = (instant: Date, day: LocalDate) => Promise<void>;

interface Appointment {
  readonly order: number;
  readonly act: Act;
}

/** What happens on which day of a replayed year. Acts of one day run in their order: departures before arrivals. */
export class Schedule {
  private readonly days = new Map<LocalDate, Appointment[]>();

  add(day: LocalDate, order: number, act: Act): void {
    this.days.set(day, [...(this.days.get(day) ?? []), { order, act }]);
  }

  /** Runs the acts of a day, those included that they add to it, a minute apart from `begin`. */
  async run(day: LocalDate, begin: Date): Promise<void> {
    for (let minute = 0; ; minute++) {
      const next = this.takeFirst(day);
      if (!next) return;
      await next.act(new Date(begin.getTime() + minute * 60_000), day);
    }
  }

  private takeFirst(day: LocalDate): Appointment | undefined {
    const waiting = this.days.get(day);
    if (!waiting || waiting.length === 0) return undefined;
    const first = waiting.reduce((best, each) => (each.order < best.order ? each : best));
    waiting.splice(waiting.indexOf(first), 1);
    return first;
  }
}
