// @ts-nocheck
import { Presets, SingleBar } from 'cli-progress';

/** How far long work has got. */
export interface Progress {
  begin(total: number): void;
  reached(done: number): void;
  end(): void;
}

/** A bar on a terminal; elsewhere one line at the start. */
export function progressOnTerminal(what: string): Progress {
  if (!process.stderr.isTTY) {
    return { begin: () => void process.stderr.write(`${what}\n`), reached: () => undefined, end: () => undefined };
  }
  const bar = new SingleBar(
    { format: `${what} {bar} {percentage}%  {eta_formatted} left`, hideCursor: true },
    Presets.shades_classic,
  );
  return { begin: (total) => bar.start(total, 0), reached: (done) => bar.update(done), end: () => bar.stop() };
}
