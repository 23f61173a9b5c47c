import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type DeclaredMethod, declaredMethods } from '../declared-methods.js';
import { type Event, HANDLES, type Handles, jobsDeclared, type Payload } from './job.js';

/** Does one job as often as there are payloads, in the open unit of work. */
export type Handler = (payloads: readonly Payload[]) => Promise<unknown>;

/** Knows the one handler of each job and the listeners of each event; stops the start when a job has none, or two. */
@Injectable()
export class JobRegistry implements OnApplicationBootstrap {
  private readonly handlers = new Map<string, Handler>();
  private readonly subscribers = new Map<string, string[]>();
  private readonly doneTogether: string[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    for (const method of declaredMethods(this.discovery, this.scanner)) this.register(method);
    const unanswered = [...jobsDeclared()].filter((name) => !this.handlers.has(name));
    if (unanswered.length > 0) throw new Error(`no handler for: ${unanswered.join(', ')}`);
  }

  /** The handler of a job, or undefined for a name that no longer exists. */
  handlerOf(name: string): Handler | undefined {
    return this.handlers.get(name);
  }

  /** Job names of those who listen to an event. */
  subscribersOf<P extends Payload>(what: Event<P>): readonly string[] {
    return this.subscribers.get(what.event) ?? [];
  }

  /** Names of the jobs of which one handler does many at once. */
  get together(): readonly string[] {
    return this.doneTogether;
  }

  /** All job names, for the list that operations read. */
  names(): string[] {
    return [...this.handlers.keys()].sort();
  }

  private register({ instance, run }: DeclaredMethod): void {
    const handles = this.reflector.get<Handles | undefined>(HANDLES, run);
    if (!handles) return;
    if (this.handlers.has(handles.name)) throw new Error(`two handlers for ${handles.name}`);
    const call = run.bind(instance) as (argument: unknown) => Promise<unknown>;
    this.handlers.set(handles.name, handles.together ? call : oneByOne(call));
    if (handles.together) this.doneTogether.push(handles.name);
    if (handles.event) {
      this.subscribers.set(handles.event, [...(this.subscribers.get(handles.event) ?? []), handles.name]);
    }
  }
}

function oneByOne(call: (payload: Payload) => Promise<unknown>): Handler {
  return async (payloads) => {
    for (const payload of payloads) await call(payload);
  };
}
