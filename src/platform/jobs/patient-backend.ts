import { createPostgresBackend } from 'bullmq';

/** What is used here of the library that its types do not show. */
interface Inside {
  /** How its first connection ended. */
  readyPromise: Promise<void> | undefined;
  waitUntilReady(): Promise<void>;
}

/**
 * BullMQ on PostgreSQL, which asks for a connection again when its first one was refused. The library would keep the refusal for good: no
 * call could be added any more, and a worker would ask for the next one without a pause in which anything else of its process can run.
 */
export const createPatientBackend: typeof createPostgresBackend = (...given) => {
  const backend = createPostgresBackend(...given);
  const { connection } = backend as unknown as { readonly connection: Inside };
  for (const inside of [connection, backend as unknown as Inside]) forgetRefusals(inside);
  return backend;
};

function forgetRefusals(inside: Inside): void {
  const waitUntilReady = inside.waitUntilReady.bind(inside);
  inside.waitUntilReady = () =>
    waitUntilReady().catch((error: unknown) => {
      inside.readyPromise = undefined;
      throw error;
    });
}
