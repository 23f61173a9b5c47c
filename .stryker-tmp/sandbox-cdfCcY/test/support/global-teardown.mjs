// @ts-nocheck
// After the tests: stops what global-setup.mjs started and removes its folder.

export default async function globalTeardown() {
  await globalThis.testDatabase?.remove();
}
