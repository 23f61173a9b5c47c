import type { DiscoveryService, MetadataScanner } from '@nestjs/core';

/** A method of something that the application has made, and how it is called there. */
export interface DeclaredMethod {
  readonly instance: object;
  readonly run: (...args: never[]) => unknown;
}

/** Every method of every provider, for whoever looks for those that bear a mark of theirs. */
export function* declaredMethods(discovery: DiscoveryService, scanner: MetadataScanner): Generator<DeclaredMethod> {
  for (const { instance } of discovery.getProviders() as readonly { readonly instance: unknown }[]) {
    if (!instance || typeof instance !== 'object') continue;
    const prototype = Object.getPrototypeOf(instance) as object;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const run = (instance as Record<string, unknown>)[name];
      if (typeof run === 'function') yield { instance, run: run as DeclaredMethod['run'] };
    }
  }
}
