/** Who is asking. The database is told at the start of every transaction and shows nothing to nobody. */
// @ts-nocheck

export type Actor = UserActor | SystemActor | AnonymousActor;

export interface UserActor {
  readonly kind: 'user';
  readonly userId: string;
  readonly userName: string;
  readonly sessionId: string;
  readonly roles: readonly string[];
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationType: string;
  /** The council area of the organisation; null when it has none. */
  readonly organisationArea: string | null;
}

/** The worker, sign-in and the seed, each under a name that the audit record keeps. */
export interface SystemActor {
  readonly kind: 'system';
  readonly name: string;
}

export interface AnonymousActor {
  readonly kind: 'anonymous';
}
