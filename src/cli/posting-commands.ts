import type { CommandGroup } from './command-entry.ts';

/** Commands that ask the job postings held. */
export const postingCommands: CommandGroup = {
  title: 'Ask the job postings',
  commands: [
    {
      name: 'postings summary',
      usage: 'postings summary [--by D] [--distinct]',
      summary: 'what postings ask for and offer, and what AI pays',
      load: async () => (await import('./postings/summary.ts')).default,
    },
    {
      name: 'postings barbell',
      usage: 'postings barbell',
      summary: 'demand at the frontier, middle and junior end',
      load: async () => (await import('./postings/barbell.ts')).default,
    },
    {
      name: 'postings skills',
      usage: 'postings skills [--rising] [--falling]',
      summary: 'which skills postings name, and their trend',
      load: async () => (await import('./postings/skills.ts')).default,
    },
    {
      name: 'career',
      usage: 'career TITLE [--place PLACE]',
      summary: 'an occupation: exposure, postings, roles near it',
      load: async () => (await import('./career.ts')).default,
    },
  ],
};
