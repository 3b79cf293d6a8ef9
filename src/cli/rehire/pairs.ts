import type { CountedRepost } from '../../engine/rehire/rehire.ts';
import type { ShownPosting } from '../../engine/rehire/watched.ts';
import type { Screen } from '../shared/shown.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

type ShownAt = (posting: number, from: number) => ShownPosting;
type Opening = CountedRepost['opening'];

/** What stands behind one re-post: the role's last advertisement before it, the nearest in words, and how alike they are. */
export function evidenceOf(repost: CountedRepost, shown: ShownAt): unknown {
  const { opening, earlier, compared, comparison, relation, kind, gapDays } = repost;
  return {
    relation,
    kind,
    changes: comparison?.changes ?? [],
    titleLikeness: comparison?.title ?? null,
    textOverlap: comparison?.text ?? null,
    gapDays: gapDays === null ? null : Math.round(gapDays),
    earlier: earlier === null ? null : shownOf(earlier, shown),
    compared: compared === null ? null : shownOf(compared, shown),
    later: shownOf(opening, shown),
  };
}

function shownOf({ posting: id, from, to }: Opening, shown: ShownAt): unknown {
  const { posting, system, board } = shown(id, from);
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
  shown: ShownAt,
  { columns, style }: Screen,
): string {
  const idOf = ({ posting, from }: Opening): string => shown(posting, from).posting.id;
  return reposts
    .map(({ opening, earlier, compared, comparison, relation, gapDays }) => {
      const { title } = shown(opening.posting, opening.from).posting;
      const alike =
        comparison?.text == null
          ? 'no text to compare'
          : `${Math.round(comparison.text * 100)} % of the text`;
      const nearest = compared !== null && compared !== earlier ? ` of ${idOf(compared)}` : '';
      const changes = (comparison?.changes ?? []).join(', ');
      const last = earlier === null ? 'none' : idOf(earlier);
      const line = `${dayOf(opening.from)} ${title} (${idOf(opening)}), ${Math.round(gapDays ?? 0)} days after ${last}: ${relation}, ${alike}${nearest}${changes === '' ? '' : `; ${changes}`}`;
      return style.dim(wrapIndented(printable(line), columns, '    ', '  - '));
    })
    .join('\n');
}
