/**
 * Waits for statements that are on their way together, all of them, and gives their answers. When one failed it throws the first
 * failure, once nothing is on its way any more: the connection can be used or given back.
 */
// @ts-nocheck

export async function together<T extends readonly unknown[]>(
  sent: readonly [...{ [K in keyof T]: Promise<T[K]> }],
): Promise<T> {
  const answers = await Promise.allSettled(sent as readonly Promise<unknown>[]);
  for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
  return answers.map((answer) => (answer as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
