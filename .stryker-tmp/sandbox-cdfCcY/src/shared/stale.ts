// @ts-nocheck
import { Refusal } from './refusal.js';

/** What a service answers when the version it was given is not the present one. */
export const STALE = Refusal.clash(
  'stale-version',
  'This record has changed since you read it. Read it again, then change it.',
);
