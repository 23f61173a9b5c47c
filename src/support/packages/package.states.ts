export const PACKAGE_STATUSES = ['active', 'closed'] as const;
export type PackageStatus = (typeof PACKAGE_STATUSES)[number];
