import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const ASK_THE_CLOCK = 'Ask the injected Clock; for leases and timeouts, machineTime().';

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'docs/', '.data/', '.bench/', '.bench-out/', '.stryker-tmp/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      // Off: Nest injects by the class that a constructor names, so its import must still be there when the program runs.
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/platform/clock/**', '**/*.spec.ts', '**/*.spec-support.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: ASK_THE_CLOCK },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: ASK_THE_CLOCK },
      ],
    },
  },
  {
    // A test reads answers of whatever shape; when one is not there, the test fails where it looks.
    files: ['test/**', '**/*.spec.ts', '**/*.spec-support.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
