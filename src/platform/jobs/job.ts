import { SetMetadata } from '@nestjs/common';

/** Ids, days and codes. Never a name, an address, a token or the text of a letter: queue stores are read by people. */
export type Payload = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A wake-up call that exactly one handler answers. */
export interface Job<P extends Payload> {
  readonly name: string;
  readonly payload?: P;
}

/** A job that is due once on every day, when the clocks in London show a full hour. It has nothing to be told. */
export interface DailyJob extends Job<Record<string, never>> {
  readonly hour: number;
}

/** Something that happened, told to whichever later features listen. */
export interface Event<P extends Payload> {
  readonly event: string;
  readonly payload?: P;
}

const declaredJobs = new Set<string>();
const patientJobs = new Set<string>();
const declaredDaily = new Map<string, DailyJob>();

/**
 * Declares a job. Its name is `feature.what-is-done`; two declarations of one name stop the start. A patient one is bulk work that
 * nobody waits for: everything else that is due goes before it.
 */
export function job<P extends Payload>(name: string, { patient = false } = {}): Job<P> {
  if (declaredJobs.has(name)) throw new Error(`the job ${name} is declared twice`);
  declaredJobs.add(name);
  if (patient) patientJobs.add(name);
  return { name };
}

/** Declares a job that is due once on every day, at this hour in London. Its calls are set by the system, whatever becomes of one of them. */
export function daily(name: string, hour: number): DailyJob {
  const declared = { ...job<Record<string, never>>(name), hour };
  declaredDaily.set(name, declared);
  return declared;
}

/** Daily jobs declared so far, by name. */
export function dailyJobs(): ReadonlyMap<string, DailyJob> {
  return declaredDaily;
}

/** True of a job that lets all others go first. */
export function isPatient(name: string): boolean {
  return patientJobs.has(name);
}

/** Declares an event. Its name is `feature.what-happened`. */
export function event<P extends Payload>(name: string): Event<P> {
  return { event: name };
}

/** Names of all jobs declared so far. */
export function jobsDeclared(): ReadonlySet<string> {
  return declaredJobs;
}

/** Where the handler's metadata is kept on its method. */
export const HANDLES = 'safe:handles';

export interface Handles {
  readonly name: string;
  readonly event?: string;
  readonly together?: boolean;
}

/**
 * Marks the method that does a job. It gets the payload, runs in a unit of work of its own as the system, and must be safe to
 * find its work already done: it re-reads the present state under lock.
 */
export const Does = <P extends Payload>(what: Job<P>): MethodDecorator =>
  SetMetadata(HANDLES, { name: what.name } satisfies Handles);

/**
 * Marks the method that does a job as often as it is due, at once: it gets the payloads of all calls that were handed over together,
 * one or many. Everything else is as with `Does`, and when one of them makes it fail each is done for itself. For short work
 * in the database that falls due in floods.
 */
export const DoesTogether = <P extends Payload>(what: Job<P>): MethodDecorator =>
  SetMetadata(HANDLES, { name: what.name, together: true } satisfies Handles);

/** Marks a method as a listener, under a job name of its own so that each listener is tried and kept apart. */
export const On = <P extends Payload>(what: Event<P>, asJob: string): MethodDecorator =>
  SetMetadata(HANDLES, { name: asJob, event: what.event } satisfies Handles);
