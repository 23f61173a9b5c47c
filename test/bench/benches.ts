import { board } from './benches/board.js';
import { casePage } from './benches/case-page.js';
import { clockSweep } from './benches/clock-sweep.js';
import { closedLoopNight } from './benches/closed-loop.js';
import { growth } from './benches/growth.js';
import { hClic } from './benches/h-clic.js';
import { law } from './benches/law.js';
import { pages } from './benches/pages.js';
import { placeBesideBare } from './benches/place-beside-bare.js';
import { searchBesideBare } from './benches/search-beside-bare.js';
import { sqlBesideAntiJoin } from './benches/sql-beside-anti-join.js';
import { queueRate } from './benches/queue-rate.js';
import { taskEffect } from './benches/task-effect.js';
import { taskList } from './benches/task-list.js';
import { timers } from './benches/timers.js';
import { memory, winterNight } from './benches/winter-night.js';
import type { Figure } from './figure.js';
import type { Lab } from './lab.js';

/** Something that is measured. It throws when an answer was wrong or did not come; a slow figure is only a figure. */
export interface Bench {
  readonly name: string;
  readonly says: string;
  measure(lab: Lab): Promise<Figure[]>;
}

export const BENCHES: readonly Bench[] = [
  {
    name: 'winter-night',
    says: '200 requests a second, each at its own instant; then the same night on a bare server',
    measure: winterNight,
  },
  { name: 'memory', says: 'of web and worker during the winter night', measure: memory },
  { name: 'closed-loop', says: 'the rate that 100 clients hold, each asking again at once', measure: closedLoopNight },
  {
    name: 'search-beside-bare',
    says: 'searches beside a bare server that sends the same statements',
    measure: searchBesideBare,
  },
  {
    name: 'place-beside-bare',
    says: 'offers and acceptances beside a bare server that sends the same statements',
    measure: placeBesideBare,
  },
  {
    name: 'sql-beside-anti-join',
    says: 'the statement that finds what is free beside the plain anti-join',
    measure: sqlBesideAntiJoin,
  },
  { name: 'growth', says: "one area's search in a small and in a whole country", measure: growth },
  { name: 'board', says: "from a commit to 200 subscribers' sockets", measure: board },
  {
    name: 'case-page',
    says: 'whole applications, read by 50 clients, each of which opens two a second',
    measure: casePage,
  },
  {
    name: 'pages',
    says: 'the main pages of officers and refuge managers, one after the other; the slowest first',
    measure: pages,
  },
  {
    name: 'clock-sweep',
    says: 'the daily look over 200,000 open clocks, and the same again',
    measure: clockSweep,
  },
  {
    name: 'task-effect',
    says: 'from a commit to what it makes due, at 100 a second on both backends, beside bare BullMQ',
    measure: taskEffect,
  },
  {
    name: 'queue-rate',
    says: 'tasks that four workers do a second on both backends, beside bare BullMQ',
    measure: queueRate,
  },
  { name: 'task-list', says: 'the work list of somebody with 5,000 open tasks among a million', measure: taskList },
  { name: 'timers', says: 'a worker that starts with a year of timers in the database', measure: timers },
  {
    name: 'h-clic',
    says: "a large council's quarter: gathered, signed off and streamed as a file, with the memory it takes",
    measure: hClic,
  },
  {
    name: 'law',
    says: 'whole cases judged on one core, with no database: gateway, priority need, decisions, clocks',
    measure: law,
  },
];
