import { executionAsyncResource } from 'node:async_hooks';
import { startTestApp } from '../../test/support/test-app.js';
import { UnitOfWork } from './database/unit-of-work.js';

/** How many stores go along with what runs now: Node copies each of them to every promise. */
async function carried(): Promise<number> {
  await Promise.resolve();
  return Object.getOwnPropertySymbols(executionAsyncResource()).length;
}

describe('an application that has ended', () => {
  it('is carried along by no promise of its process', async () => {
    const before = await carried();
    const test = await startTestApp();
    await test.app.get(UnitOfWork).asSystem('test', () => Promise.resolve());
    const meanwhile = await carried();
    await test.close();
    expect([meanwhile > before, await carried()]).toEqual([true, before]);
  });
});
