import { existsSync, readFileSync } from 'node:fs';
import { readCall } from '../src/sources/calls/read-call.ts';
import type { Bench, Timing } from './run.ts';

const folder = new URL('../../shared/data/calls/', import.meta.url);
/** Three hundred sentences, each read twice: file, offset, what it speaks of, whose, who says it. No text is kept. */
const labels = new URL('calls/labels.csv', import.meta.url);

interface Label {
  readonly file: string;
  readonly offset: number;
  readonly target: string;
  readonly owner: string;
  readonly speaker: string;
  readonly half: string;
}

function labelled(): readonly Label[] {
  const [, ...lines] = readFileSync(labels, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [file = '', offset = '', target = '', owner = '', speaker = '', half = ''] = line.split(',');
    return { file, offset: Number(offset), target, owner, speaker, half };
  });
}

const share = (hits: readonly boolean[]): number => (100 * hits.filter(Boolean).length) / hits.length;

/** Who speaks, of what and of whose, on calls without speaker labels. The rules were written on one half alone. */
export const bench: Bench = {
  name: 'calls: speaker, target and owner of labelled sentences',
  run: async (): Promise<readonly Timing[]> => {
    if (!existsSync(folder)) {
      console.log('  ../shared is not there: nothing to measure');
      return [];
    }
    const all = labelled();
    const read = new Map(
      [...new Set(all.map(({ file }) => file))].map((file) => {
        const sentences = readCall(readFileSync(new URL(file, folder), 'utf8'));
        return [file, new Map(sentences.map((sentence) => [sentence.start, sentence]))] as const;
      }),
    );
    const halves = process.env.HEADCOUNT_BENCH_UNREAD === 'no' ? ['work'] : ['work', 'unread'];
    return halves.flatMap((half): readonly Timing[] => {
      const rows = all.filter((label) => label.half === half);
      const found = rows.map((label) => ({ label, came: read.get(label.file)!.get(label.offset) }));
      const owned = found.filter(({ label }) => label.target !== 'none');
      if (process.env.HEADCOUNT_BENCH_SHOW === half)
        for (const { label: l, came } of found)
          if (
            came?.target !== l.target ||
            came.speaker !== l.speaker ||
            (l.owner !== '' && came.owner !== l.owner)
          )
            console.log(
              `  ${l.target}/${l.owner}/${l.speaker} came ${came?.target}/${came?.owner}/${came?.speaker}: ${came?.words.slice(0, 230)}`,
            );
      const goal = { at: 'least' as const, value: 88 };
      const most = Math.max(...['none', 'spend'].map((t) => rows.filter((l) => l.target === t).length));
      return [
        { what: `${half} half: sentences`, value: rows.length, unit: 'read' },
        {
          what: '  speaker',
          value: share(found.map(({ label, came }) => came?.speaker === label.speaker)),
          unit: '%',
          goal,
          yardstick: { what: 'always management', value: share(rows.map((l) => l.speaker === 'management')) },
        },
        {
          what: '  target',
          value: share(found.map(({ label, came }) => came?.target === label.target)),
          unit: '%',
          goal,
          yardstick: { what: 'always the most frequent', value: (100 * most) / rows.length },
        },
        {
          what: `  owner, of the ${owned.length} with a target`,
          value: share(owned.map(({ label, came }) => came?.owner === label.owner)),
          unit: '%',
          goal,
          yardstick: {
            what: 'always the company',
            value: share(owned.map(({ label }) => label.owner === 'company')),
          },
        },
      ];
    });
  },
};
