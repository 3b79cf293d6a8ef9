import { isUtf8 } from 'node:buffer';
import type { Feed, GivenFile } from '../feed.ts';
import { announcedCuts } from '../register/announced-cuts.ts';

const columns = 'key,known_at,reason,window,period_start,period_end,low,best,high,bound,read_in';

/** Announced cuts by month and stated reason, in the shape of the register's own file: a later copy makes new versions. */
export const announcedCutsFeed: Feed = {
  name: 'announced-cuts',
  title: 'Announced US job cuts by month and stated reason',
  recognise: (file) => {
    const header = firstLine(file);
    if (header === columns && isUtf8(file.bytes)) return { fits: true };
    if (header === columns) return { fits: false, near: 'it is not UTF-8' };
    if (!header.startsWith('key,known_at,reason,window')) return { fits: false };
    return { fits: false, near: `expected the columns ${columns}` };
  },
  parse: (file, context) => ({
    ...announcedCuts(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)),
    knownAt: context.retrieved,
  }),
};

function firstLine({ bytes }: GivenFile): string {
  const [line = ''] = new TextDecoder().decode(bytes.subarray(0, 400)).split(/\r?\n/, 1);
  return line;
}
