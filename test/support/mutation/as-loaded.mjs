// What a spec works out while it is loaded is worked out without the mutant: to load everything anew for each of hundreds of mutants takes
// hours. It can make a score worse and never better. A mutant that no test reaches otherwise stays as it is told of: static, and not tried.
export const mochaHooks = {
  afterAll() {
    const { perTest = {}, static: whileLoading = {} } = globalThis.__stryker__?.mutantCoverage ?? {};
    for (const reached of Object.values(perTest))
      for (const mutant of Object.keys(reached)) delete whileLoading[mutant];
  },
};
