import { Injectable } from '@nestjs/common';
import type { Refusal } from '../shared/refusal.js';
import type { UserActor } from '../platform/database/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { londonDay } from '../shared/local-date.js';
import { newId } from '../shared/ids.js';
import type { PageView } from './answer.js';
import { assetPath } from './assets.js';
import { type Device, IDLE_MINUTES } from './cookies.js';
import type { Form } from './forms/form.js';
import { formToken, KEY_FIELD, PAGE_FIELD, TOKEN_FIELD } from './forms/form-token.js';
import { linksFor } from './navigation.js';
import { templates } from './templates.js';

/** What every page shows beside its own. */
export interface Frame {
  readonly person: UserActor | null;
  /** The address without its parameters. */
  readonly path: string;
  /** The address to come back to, with its parameters. */
  readonly page: string;
  /** What this browser's forms are signed with. */
  readonly secret: string;
  /** How long the session may rest; null while nobody is signed in. */
  readonly device: Device | null;
  readonly form: Form;
  readonly refusal?: Refusal | undefined;
  /** The code of what was done just before. */
  readonly done?: string | undefined;
}

/** Writes pages: each template inside the one layout. */
@Injectable()
export class Screen {
  constructor(private readonly clock: Clock) {}

  render({ template, title, data }: PageView, frame: Frame): string {
    const told = { ...(data['told'] as object | undefined), ...(data['noted'] as object | undefined) };
    return templates.render(template, {
      // Whatever stands in the address: only a code of this page is one.
      done: frame.done !== undefined && Object.hasOwn(told, frame.done) ? frame.done : undefined,
      ...data,
      title,
      form: data['form'] ?? frame.form,
      refusal: frame.refusal,
      today: londonDay(this.clock.now()),
      frame: {
        name: frame.person?.userName,
        organisation: frame.person?.organisationName,
        links: frame.person ? linksFor(frame.person, frame.path) : [],
        idleMinutes: frame.device && IDLE_MINUTES[frame.device],
        assets: assetPath(),
        path: frame.path,
        hidden: [
          { name: TOKEN_FIELD, value: formToken(frame.secret) },
          { name: KEY_FIELD, value: newId() },
          ...(frame.device === 'own' ? [{ name: PAGE_FIELD, value: frame.page }] : []),
        ],
      },
    });
  }
}
