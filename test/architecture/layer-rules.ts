import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Features in the order in which a later one may use an earlier one. */
export const FEATURE_ORDER = [
  'directory',
  'people',
  'tasks',
  'accommodation',
  'availability',
  'placements',
  'homelessness',
  'support',
  'move-on',
  'told-once',
  'reporting',
  'spreadsheets',
  'today',
] as const;

const FEATURES = FEATURE_ORDER.join('|');

/** The rules of the house, as dependency-cruiser reads them. */
export function layerRules(): IForbiddenRuleType[] {
  return [
    never('circles', '^src/', undefined, { circular: true }),
    never('shared-imports-nothing-of-ours', '^src/shared/', '^src/(?!shared/)'),
    never('law-imports-only-shared', '^src/law/', '^src/(?!law/|shared/)'),
    never('law-has-no-framework', '^src/(law|shared)/', 'node_modules/(@nestjs|typeorm|pg|bullmq|fastify)'),
    never('platform-knows-no-business', '^src/platform/', '^src/(?!platform/|shared/)'),
    never(
      'access-and-audit-know-no-feature',
      '^src/(access|audit)/',
      `^src/(${FEATURES}|law|operations|boot|cli|seed)/`,
    ),
    never('web-knows-no-feature', '^src/web/', `^src/(${FEATURES}|law|operations|boot|cli|seed)/`),
    never('what-is-below-pages-knows-no-page', '^src/(access|audit|platform|law|shared)/', '^src/web/'),
    never('only-the-app-knows-the-app', '^src/(?!boot/|cli/|seed/|main|worker|cli|app)', '^src/(boot|cli|seed)/'),
    never('services-know-no-http', '\\.service\\.ts$', '/http/|node_modules/(fastify|@nestjs/platform-fastify)'),
    never('pages-and-controllers-touch-no-table', '/(http|pages)/', '\\.entity\\.ts$|node_modules/typeorm'),
    ...FEATURE_ORDER.flatMap((feature, index) => [
      ...later(feature, FEATURE_ORDER.slice(index + 1)),
      never(
        `the-tables-of-${feature}-are-its-own`,
        `^src/(?!${feature}/|entities)`,
        `^src/${feature}/.*\\.entity\\.ts$`,
      ),
    ]),
  ];
}

function later(feature: string, laterOnes: readonly string[]): IForbiddenRuleType[] {
  if (laterOnes.length === 0) return [];
  return [never(`${feature}-uses-no-later-feature`, `^src/${feature}/`, `^src/(${laterOnes.join('|')})/`)];
}

function never(name: string, from: string, to?: string, extra: object = {}): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: { path: from },
    to: { ...(to === undefined ? {} : { path: to }), ...extra },
  } as IForbiddenRuleType;
}
