import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { ImportChecking } from '../../src/spreadsheets/import-checking.js';
import { ImportLoading } from '../../src/spreadsheets/import-loading.js';
import type { Caller, TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';
import { aRefuge, premisesOf } from './accommodation.js';

/** An import as it is answered. */
export interface SentFile {
  readonly id: string;
  readonly status: string;
  readonly rows: number;
  readonly good: number;
  readonly bad: number;
  readonly done: number;
  readonly encoding: string;
  readonly separator: string | null;
  readonly failure: { readonly code: string; readonly message: string } | null;
}

// Only bounds a failing run; the largest file of stays takes some minutes.
const PATIENCE_MS = 900_000;

type Kind = 'premises' | 'units' | 'stays';

/** Sends a file; the answer comes before anything of it has been read. */
export async function sentFile(caller: Caller, kind: Kind, file: string | Buffer): Promise<SentFile> {
  const response = await postFile(caller, kind, file).expect(202);
  return response.body as SentFile;
}

/** The request itself, for files that are refused at the door. */
export function postFile(caller: Caller, kind: string, file: string | Buffer) {
  return caller.post(`/imports?kind=${kind}`, file as never, { 'Content-Type': 'text/csv' });
}

/** Waits until an import stands as wanted, and gives it as it is then. */
export async function importIs(caller: Caller, id: string, ...statuses: string[]): Promise<SentFile> {
  let found = {} as SentFile;
  await until(
    `the import is ${statuses.join(' or ')}`,
    async () => {
      found = (await caller.get(`/imports/${id}`).expect(200)).body as SentFile;
      return statuses.includes(found.status);
    },
    PATIENCE_MS,
  );
  return found;
}

/** Sends a file and waits until all its rows have been looked at. */
export async function checkedFile(caller: Caller, kind: Kind, file: string | Buffer): Promise<SentFile> {
  const { id } = await sentFile(caller, kind, file);
  return importIs(caller, id, 'ready', 'failed');
}

/** Sends a file and has all its good rows recorded. */
export async function recordedFile(caller: Caller, kind: Kind, file: string | Buffer): Promise<SentFile> {
  const { id } = await checkedFile(caller, kind, file);
  await caller.post(`/imports/${id}/approve`).expect(202);
  return importIs(caller, id, 'finished');
}

/** Looks at all rows of a file here and now, where no worker runs. */
export async function lookedAt(test: TestApp, id: string): Promise<void> {
  const next = () => test.app.get(UnitOfWork).asSystem('test', () => test.app.get(ImportChecking).next(id));
  while (await next());
}

/** Records all approved rows of a file here and now, where no worker runs. */
export async function allRecorded(test: TestApp, id: string): Promise<void> {
  const next = () => test.app.get(UnitOfWork).asSystem('test', () => test.app.get(ImportLoading).next(id));
  while (await next());
}

let houses = 0;

/** A file of Rowan's with two good rows and a bad one that waits for approval; gives the id of its import. */
export async function aWaitingFile(test: TestApp): Promise<string> {
  const rowan = test.as(test.cast.rowanManager);
  const reference = `WAITING-${++houses}`;
  await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference }));
  const { id } = await sentFile(rowan, 'units', aFileOfRooms(reference, 2));
  await lookedAt(test, id);
  return id;
}

/** A file of one building, at an address that is nowhere, and of one without one. */
export function aFileOfPremises(reference: string): string {
  return [
    'reference,category,localAuthorityCode,confidential,addressLine1,addressLine2,postcode',
    `${reference},refuge,E06000009,yes,7 Nowhere Terrace,Unfindable,FY9 9ZZ`,
    `${reference}-2,refuge,E06000009,yes,7 Nowhere Terrace,Unfindable,nowhere`,
  ].join('\n');
}

/** A file of rooms in one house, the last of them with a number of beds that is none. */
export function aFileOfRooms(premisesReference: string, rooms: number): string {
  const rows = Array.from({ length: rooms }, (_, index) => `${premisesReference},Room ${index + 1},2`);
  return ['premisesReference,reference,bedspaces', ...rows, `${premisesReference},Room 0,none`].join('\n');
}

const HEADINGS = 'premisesReference,reference,bedspaces,cots,selfContained,acceptsNeeds,maxChildren,noRecourse';
const FAULTS = [
  (house: string, room: string) => [house, room, 'many', 1, 'no', 'alcohol', 2, 'no'],
  (house: string) => [house, '=1+1', 2, 1, 'no', 'alcohol', 2, 'no'],
  (_: string, room: string) => ['NOWHERE', room, 2, 1, 'no', 'alcohol', 2, 'no'],
  (house: string) => [house, 'Room 1', 2, 1, 'no', 'alcohol', 2, 'no'],
  (house: string, room: string) => [house, room, 2, 99, 'perhaps', 'loneliness', 2, 'maybe'],
] as const;

/** A file of `rows` units in `houses`, of which `bad` have one fault or another. */
export function aLargeFile(houses: readonly string[], rows: number, bad: number): string {
  const room = [2, 1, 'no', 'alcohol;mental-health', 2, 'with-funding'];
  return largeFile(HEADINGS, FAULTS, (house, reference) => [house, reference, ...room])(houses, rows, bad);
}

const STAY_HEADINGS =
  'premisesReference,unitReference,arrivedOn,expectedTo,leadGivenName,leadFamilyName,leadDateOfBirth,leadSex,children,needs';
const STAY_FAULTS = [
  (house: string) => [house, 'Room 0', '2026-02-03', '', 'Ada', 'Tern', '1990-05-17', 'female', '', ''],
  (house: string) => [house, 'Room 1', '2026-02-03', '', 'Ada', 'Tern', '1990-05-17', 'female', '', ''],
  (house: string, room: string) => [
    house,
    room,
    '2026-02-03',
    '2026-02-03',
    'Ada',
    'Tern',
    '1990-05-17',
    'female',
    '',
    '',
  ],
  (house: string, room: string) => [house, room, '2026-02-30', '', 'Ada', 'Tern', '1990-05-17', 'female', '', ''],
  (house: string, room: string) => [house, room, '2026-02-03', '', '', 'Tern', '1990-05-17', 'f', '2019-04-01', 'none'],
] as const;

/** A file of households that live in the units of `aLargeFile` of the same size; as many of its rows are bad. */
export function aLargeFileOfStays(houses: readonly string[], rows: number, bad: number): string {
  const stay = ['2026-02-03', '2027-02-03', 'Ada', 'Tern', '1990-05-17', 'female', '2019-04-01:male:Finn', 'alcohol'];
  return largeFile(STAY_HEADINGS, STAY_FAULTS, (house, room) => [house, room, ...stay])(houses, rows, bad);
}

type Cells = readonly (string | number)[];
type RowOf = (house: string, room: string) => Cells;

function largeFile(headings: string, faults: readonly RowOf[], good: RowOf) {
  return (houses: readonly string[], rows: number, bad: number): string => {
    const every = Math.floor(rows / bad);
    const lines = Array.from({ length: rows }, (_, index) => {
      const house = houses[index % houses.length] ?? '';
      const room = `Room ${Math.floor(index / houses.length) + 1}`;
      const faulty = index % every === every - 1 && Math.floor(index / every) < bad;
      const row = faulty ? (faults[Math.floor(index / every) % faults.length] ?? good) : good;
      return row(house, room).join(',');
    });
    return [headings, ...lines].join('\n');
  };
}
