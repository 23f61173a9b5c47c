/** Where the application's role connects. A class, so that it can be injected by type. */
// @ts-nocheck

export class DatabaseAddress {
  constructor(readonly url: string) {}
}
