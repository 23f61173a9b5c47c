// @ts-nocheck
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { TokenHolder } from '../access/http/token-holder.js';
import { mayDo } from '../access/roles.js';
import { DatabaseSignals } from '../platform/database/database-signals.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { ImportQueries } from './import.queries.js';
import { isOver } from './import.states.js';
import type { ImportView } from './import.view.js';

/** Where a watcher's news goes. */
export interface ImportAudience {
  tell(state: ImportView): void;
  /** Nothing more will be told. */
  end(): void;
}

interface Watcher {
  readonly importId: string;
  readonly look: () => void;
  readonly sendAway: () => void;
}

/**
 * Tells those who sent a file how far it has got, until nothing more will happen to it. Every change is read again as the watcher, so
 * that they are told only what they may see now; changes that come while one is being read are told as one.
 */
@Injectable()
export class ImportWatch implements OnModuleDestroy {
  private readonly watchers = new Set<Watcher>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly holder: TokenHolder,
    private readonly imports: ImportQueries,
    signals: DatabaseSignals,
  ) {
    signals.on('import_progress', (importId) => {
      for (const watcher of this.watchers) if (watcher.importId === importId) watcher.look();
    });
    // Something may have been missed: the present state is the whole story.
    signals.on('reconnected', () => this.watchers.forEach((watcher) => watcher.look()));
  }

  onModuleDestroy(): void {
    this.watchers.forEach((watcher) => watcher.sendAway());
  }

  /** How an import stands, for whoever `authorization` signs in. Refusals: `missing`, `not-allowed`. */
  read(importId: string, authorization: string | undefined): Promise<ImportView | Refusal> {
    return this.work.run(this.holder.identify(authorization), async () => {
      const { actor } = this.work;
      if (actor.kind !== 'user' || !mayDo(actor.roles, 'stock.import')) throw new Error('may no longer watch');
      return this.imports.read(importId);
    });
  }

  /** Tells `audience` how it stands now and after each change, until the returned function is called or it is over. */
  watch(importId: string, authorization: string | undefined, audience: ImportAudience): () => void {
    let again = false;
    let reading = false;
    const leave = () => void this.watchers.delete(watcher);
    const sendAway = () => {
      leave();
      audience.end();
    };
    const catchUp = async () => {
      reading = true;
      while (again && this.watchers.has(watcher)) {
        again = false;
        const state = await this.read(importId, authorization);
        if (isRefusal(state)) return sendAway();
        if (!this.watchers.has(watcher)) return;
        audience.tell(state);
        if (isOver(state.status)) return sendAway();
      }
      reading = false;
    };
    const look = () => {
      again = true;
      if (!reading) catchUp().catch(sendAway);
    };
    const watcher: Watcher = { importId, look, sendAway };
    this.watchers.add(watcher);
    look();
    return leave;
  }
}
