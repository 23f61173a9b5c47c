/** Makes the compiler insist that every case of a union has been dealt with. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${typeof value}`);
}
