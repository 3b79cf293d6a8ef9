import { describe, expect, it } from 'vitest';
import { textOf } from './code.ts';

interface Locked {
  readonly version?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages = Object.entries(
  (JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> }).packages,
);
const byPath = new Map(packages);

// A lock written beside an installed tree forgets the packages of other platforms, and then `npm ci` refuses a clean clone.
describe('the lock', () => {
  it('holds the packages of every platform, so that npm ci takes a clean clone', () => {
    const wanted = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => [path, name] as const),
    );
    expect(wanted.length).toBeGreaterThan(30);
    const missing = wanted.filter(
      ([path, name]) => !byPath.has(`node_modules/${name}`) && !byPath.has(`${path}/node_modules/${name}`),
    );
    expect(missing.map(([path, name]) => `${name}, of ${path}`)).toEqual([]);
  });

  it('marks what is for one platform as optional, so that no other platform fetches it', () => {
    const bound = packages.filter(([, { os, cpu }]) => os !== undefined && cpu !== undefined);
    expect(bound.length).toBeGreaterThan(30);
    expect(bound.filter(([, { optional }]) => optional !== true).map(([path]) => path)).toEqual([]);
  });
});
