/** Why nothing of a file can be read. It quotes nothing of the file, whose first line may be somebody's name and address. */
// @ts-nocheck

export class FileFailure extends Error {
  override readonly name = 'FileFailure';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
