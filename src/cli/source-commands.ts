import type { CommandGroup } from './command-entry.ts';

/** Commands that bring in what sources hold, and tell what that covers. */
export const sourceCommands: CommandGroup = {
  title: 'Bring in what sources hold',
  commands: [
    {
      name: 'add',
      usage: 'add FILE|DIR...',
      summary: 'notices, tables and payloads, every row accounted for',
      load: async () => (await import('./add.ts')).default,
    },
    {
      name: 'pull',
      usage: 'pull [SOURCE]',
      summary: 'fetch a source politely, then add it',
      load: async () => (await import('./pull.ts')).default,
    },
    {
      name: 'coverage',
      usage: 'coverage',
      summary: 'what sources cover, what is stale or silent, what none saw',
      load: async () => (await import('./coverage.ts')).default,
    },
    {
      name: 'changes',
      usage: 'changes --since DATE',
      summary: 'new, revised, withdrawn, re-keyed; also as an Atom feed',
      load: async () => (await import('./changes.ts')).default,
    },
  ],
};
