import type { CountedRepost } from '../../engine/rehire/rehire.ts';
import type { ShownPosting } from '../../engine/rehire/watched.ts';
import type { Screen } from '../shared/shown.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What stands behind one re-post: both postings, where they stood, and how alike they are. */
export function evidenceOf(repost: CountedRepost, postings: ReadonlyMap<number, ShownPosting>): unknown {
  const { opening, earlier, comparison, relation, kind, gapDays } = repost;
  return {
    relation,
    kind,
    changes: comparison?.changes ?? [],
    titleLikeness: comparison?.title ?? null,
    textOverlap: comparison?.text ?? null,
    gapDays: gapDays === null ? null : Math.round(gapDays),
    earlier: earlier === null ? null : shownOf(earlier.posting, earlier.from, earlier.to, postings),
    later: shownOf(opening.posting, opening.from, opening.to, postings),
  };
}

function shownOf(id: number, from: number, to: number, postings: ReadonlyMap<number, ShownPosting>): unknown {
  const { posting, system, board } = postings.get(id)!;
  return {
    system,
    board,
    id: posting.id,
    title: posting.title,
    url: posting.url,
    firstSeen: dayOf(from),
    lastSeen: dayOf(to),
  };
}

export function pairsText(
  reposts: readonly CountedRepost[],
  postings: ReadonlyMap<number, ShownPosting>,
  { columns, style }: Screen,
): string {
  return reposts
    .map(({ opening, earlier, comparison, relation, gapDays }) => {
      const [before, after] = [
        postings.get(earlier?.posting ?? -1)?.posting,
        postings.get(opening.posting)!.posting,
      ];
      const alike =
        comparison?.text == null
          ? 'no text to compare'
          : `${Math.round(comparison.text * 100)} % of the text`;
      const changes = (comparison?.changes ?? []).join(', ');
      const line = `${dayOf(opening.from)} ${after.title} (${after.id}), ${Math.round(gapDays ?? 0)} days after ${before?.id ?? 'none'}: ${relation}, ${alike}${changes === '' ? '' : `; ${changes}`}`;
      return style.dim(wrapIndented(printable(line), columns, '    ', '  - '));
    })
    .join('\n');
}
