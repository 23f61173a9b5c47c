/** Where the application's role connects, and how long an answer is waited for. A class, so that it can be injected by type. */
export class DatabaseAddress {
  constructor(
    readonly url: string,
    readonly patienceMs: number,
  ) {}
}
