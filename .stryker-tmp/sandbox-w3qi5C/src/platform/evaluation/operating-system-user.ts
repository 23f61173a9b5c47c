/** The operating system's user that PostgreSQL runs as when we are root, which PostgreSQL refuses to be. */
// @ts-nocheck

export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}
