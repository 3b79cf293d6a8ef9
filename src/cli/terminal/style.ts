/** How text is set: one accent, one dim tone, bold, underline; every function is the identity when output is plain. */
export interface Style {
  readonly accent: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly warn: (text: string) => string;
}

const same = (text: string): string => text;
export const plain: Style = { accent: same, dim: same, bold: same, underline: same, warn: same };

const wrapIn =
  (open: number, close: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`;

export const coloured: Style = {
  accent: wrapIn(36, 39),
  dim: wrapIn(2, 22),
  bold: wrapIn(1, 22),
  underline: wrapIn(4, 24),
  warn: wrapIn(33, 39),
};

/** Colour only on a terminal that wants it: never in a pipe, never with NO_COLOR set to anything. */
export function styleFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return stream.isTTY === true && !refused ? coloured : plain;
}
