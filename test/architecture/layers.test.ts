import type { ICruiseResult } from 'dependency-cruiser';
import { layerRules } from './layer-rules.js';

declare const importNatively: (module: 'dependency-cruiser') => Promise<typeof import('dependency-cruiser')>;

describe('the layers', () => {
  let result: ICruiseResult;
  beforeAll(async () => {
    const { cruise } = await importNatively('dependency-cruiser');
    const outcome = await cruise(
      ['src'],
      {
        ruleSet: { forbidden: layerRules() },
        validate: true,
        exclude: { path: ['\\.spec\\.ts$', 'node_modules'] },
        tsPreCompilationDeps: true,
      },
      { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } } as never,
    );
    result = outcome.output as ICruiseResult;
  }, 120_000);

  it('reads every source file and follows its imports', () => {
    expect(result.summary.totalCruised).toBeGreaterThan(100);
    const main = result.modules.find(({ source }) => source === 'src/app.module.ts');
    expect(main?.dependencies.map(({ resolved }) => resolved)).toContain('src/people/people.module.ts');
  });

  it('imports run one way and nothing runs in circles', () => {
    const broken = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
    expect(broken).toEqual([]);
  });
});
