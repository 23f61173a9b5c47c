export async function createUser(_: readonly string[]): Promise<void> {}
