// Stands in for src/shared/remembering.ts while mutants are tried: what one mutant worked out must not be the next one's answer.
export const remembering = (workOut) => workOut;
