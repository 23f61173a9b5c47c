// While mutants are tried each property has a tenth of its examples: there are thousands of runs. A mutant that only the hundredth example
// would have found counts as one that survived.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 10 });
