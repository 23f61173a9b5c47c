// The specs of the law speak Jest's words. Mocha keeps what it has loaded and asks of each mutant only the tests that reach it, so that
// thousands of mutants fit in minutes. Its own interface learns the words that it lacks.
import { expect } from 'expect';
import { bind } from 'jest-each';
import Mocha from 'mocha';

const { bdd } = Mocha.interfaces;

Mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on('pre-require', (words) => {
    words.expect = expect;
    for (const word of [words.it, words.describe]) word.each = bind(word, false);
  });
};
