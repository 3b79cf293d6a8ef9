import type { CommandDef } from 'citty';
import type { CommandEntry, CommandGroup } from './command-entry.ts';
import { postingCommands } from './posting-commands.ts';
import { sourceCommands } from './source-commands.ts';

export type { CommandEntry, CommandGroup } from './command-entry.ts';

/** The table of commands, in the order in which help prints them. */
export const commandGroups: readonly CommandGroup[] = [
  {
    title: 'See what is known',
    commands: [
      {
        name: 'start',
        usage: 'start [--once]',
        summary: 'the overview, then the page in a browser',
        load: async () => (await import('./start.ts')).default,
      },
      {
        name: 'show claims',
        usage: 'show claims [--subject NAME]',
        summary: 'statements: who says what, and how',
        load: async () => (await import('./show/claims.ts')).default,
      },
      {
        name: 'show conflicts',
        usage: 'show conflicts',
        summary: 'where figures disagree, and why',
        load: async () => (await import('./show/conflicts.ts')).default,
      },
      {
        name: 'show events',
        usage: 'show events [--company NAME]',
        summary: 'workforce actions, newest first',
        load: async () => (await import('./show/events.ts')).default,
      },
      {
        name: 'show event',
        usage: 'show event ID',
        summary: 'one action with every claim behind it',
        load: async () => (await import('./show/event.ts')).default,
      },
      {
        name: 'show company',
        usage: 'show company NAME',
        summary: 'all that is held of one employer',
        load: async () => (await import('./show/company.ts')).default,
      },
      {
        name: 'show findings',
        usage: 'show findings',
        summary: 'slips to know before repeating a figure',
        load: async () => (await import('./show/findings.ts')).default,
      },
      {
        name: 'show watch',
        usage: 'show watch',
        summary: 'predictions, what is due, what decides them',
        load: async () => (await import('./show/watch.ts')).default,
      },
    ],
  },
  {
    title: 'Measure it',
    commands: [
      {
        name: 'measures',
        usage: 'measures',
        summary: 'every measure: definition, unit, caveats',
        load: async () => (await import('./measures.ts')).default,
      },
      {
        name: 'measure',
        usage: 'measure NAME [--by D]',
        summary: 'one question as a table, with its receipt',
        load: async () => (await import('./measure.ts')).default,
      },
      {
        name: 'autopsy',
        usage: 'autopsy NAME YEAR..YEAR',
        summary: 'what moved revenue per employee and margin',
        load: async () => (await import('./autopsy.ts')).default,
      },
    ],
  },
  {
    title: 'Hold predictions to their day',
    commands: [
      {
        name: 'predict list',
        usage: 'predict list',
        summary: 'every prediction, its rule, where it stands',
        load: async () => (await import('./predict/list.ts')).default,
      },
      {
        name: 'predict due',
        usage: 'predict due',
        summary: 'those whose day has come',
        load: async () => (await import('./predict/due.ts')).default,
      },
      {
        name: 'predict resolve',
        usage: 'predict resolve [ID]',
        summary: 'decide them from the ledger, as of any day',
        load: async () => (await import('./predict/resolve.ts')).default,
      },
      {
        name: 'predict score',
        usage: 'predict score',
        summary: 'who was right, and how well calibrated',
        load: async () => (await import('./predict/score.ts')).default,
      },
      {
        name: 'predict add',
        usage: 'predict add TEXT',
        summary: 'enter one with its rule, locked by its hash',
        load: async () => (await import('./predict/add.ts')).default,
      },
    ],
  },
  {
    title: 'Read your own documents',
    commands: [
      {
        name: 'read',
        usage: 'read FILE|DIR|-...',
        summary: 'an X-ray of an article, filing or memo',
        // its own argument types are narrower than the table's; the parser checks them when it runs
        load: async () => (await import('./read.ts')).default as unknown as CommandDef,
      },
    ],
  },
  sourceCommands,
  {
    title: 'The same or not',
    commands: [
      {
        name: 'link',
        usage: 'link FILE_A FILE_B [--truth COLUMN]',
        summary: 'which rows of two tables are the same',
        load: async () => (await import('./link.ts')).default,
      },
      {
        name: 'company',
        usage: 'company NAME [--against NAME]',
        summary: 'which company a name is, and by which rule',
        load: async () => (await import('./company.ts')).default,
      },
    ],
  },
  {
    title: 'Ask whether it was the cause',
    commands: [
      {
        name: 'attribute did',
        usage: 'attribute did --data F.csv ...',
        summary: 'difference in differences, gates first',
        load: async () => (await import('./attribute/did.ts')).default,
      },
      {
        name: 'attribute event-study',
        usage: 'attribute event-study ...',
        summary: 'abnormal returns of shares around an event',
        load: async () => (await import('./attribute/event-study.ts')).default,
      },
      {
        name: 'attribute trial',
        usage: 'attribute trial --data F.csv ...',
        summary: 'a randomised trial, and its coding checked',
        load: async () => (await import('./attribute/trial.ts')).default,
      },
      {
        name: 'attribute synth',
        usage: 'attribute synth --data F.csv ...',
        summary: 'synthetic control, placebos, gates first',
        load: async () => (await import('./attribute/synth.ts')).default,
      },
      {
        name: 'attribute sdid',
        usage: 'attribute sdid --data F.csv ...',
        summary: 'synthetic DiD, placebos, gates first',
        load: async () => (await import('./attribute/sdid.ts')).default,
      },
      {
        name: 'attribute series',
        usage: 'attribute series --data F.csv ...',
        summary: 'an interrupted series, gates first',
        load: async () => (await import('./attribute/series.ts')).default,
      },
    ],
  },
  {
    title: 'Ask what would have to be true',
    commands: [
      {
        name: 'model',
        usage: 'model [NAME] [--set A=1,B=2..3]',
        summary: 'what-if models: ranges, what decides, the inverse',
        load: async () => (await import('./model.ts')).default,
      },
    ],
  },
  postingCommands,
  {
    title: 'Ask whether the jobs came back',
    commands: [
      {
        name: 'rehire',
        usage: 'rehire [--company NAME]',
        summary: 'roles advertised again after each layoff, beyond the usual',
        load: async () => (await import('./rehire.ts')).default,
      },
      {
        name: 'simulate',
        usage: 'simulate --out DIR',
        summary: 'an invented world with known truth, in real formats',
        load: async () => (await import('./simulate.ts')).default,
      },
    ],
  },
  {
    title: 'Check it and take it away',
    commands: [
      {
        name: 'verify',
        usage: 'verify',
        summary: 'every quote, row and document again',
        load: async () => (await import('./verify.ts')).default,
      },
      {
        name: 'export',
        usage: 'export [--out DIR]',
        summary: 'CSV, JSON and Parquet with a data package',
        load: async () => (await import('./export.ts')).default,
      },
    ],
  },
];

export const commands: readonly CommandEntry[] = commandGroups.flatMap((group) => group.commands);
