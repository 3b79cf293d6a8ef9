import type { Span } from '../../core/index.ts';

export interface Line extends Span {
  /** index of the run of lines between blank lines that it belongs to */
  readonly block: number;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/** The lines that hold anything, trimmed; blank lines only part the blocks. */
export function linesOf(view: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let blank = true;
  for (let at = 0; at < view.length; ) {
    let stop = view.indexOf('\n', at);
    if (stop < 0) stop = view.length;
    let start = at;
    let end = stop;
    while (start < end && view.charCodeAt(start) <= 32) start++;
    while (end > start && view.charCodeAt(end - 1) <= 32) end--;
    if (start === end) {
      blank = true;
    } else {
      if (blank && lines.length > 0) {
        block++;
        const last = lines.length - 1;
        lines[last] = { ...lines[last]!, blankAfter: true };
      }
      lines.push({ start, end, block, blankBefore: blank, blankAfter: false });
      blank = false;
    }
    at = stop + 1;
  }
  const last = lines.length - 1;
  if (last >= 0) lines[last] = { ...lines[last]!, blankAfter: true };
  return lines;
}
