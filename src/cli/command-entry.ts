import type { CommandDef } from 'citty';

/** A command by name: loaded only when it is asked for. One that has parts is asked for as `show claims`. */
export interface CommandEntry {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<CommandDef>;
}

export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly CommandEntry[];
}
