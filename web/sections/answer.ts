import type { Answer, LabelledFigure } from '../../src/core/index.ts';
import { extent, markOf, type Paint, reach } from '../charts/marks.ts';
import { roundUp } from '../charts/round-up.ts';
import { type Row, rowChart } from '../charts/row-chart.ts';
import { bridge } from './bridge.ts';
import { notEnoughEvidence, section } from './section.ts';

/** Any answer, drawn as its figures ask: a bridge of unlike parts, shares as bars from zero, counts as dots and ranges. */
export function answerSection(answer: Answer, asOf: string): HTMLElement {
  const bridged = answer.bridge ? [answer.bridge.stated, ...answer.bridge.parts] : [];
  const all = [...bridged, ...answer.figures];
  const ids = new Set(bridged.map(({ figure }) => figure.receipt.id));
  const unbridged = answer.figures.filter(({ figure }) => !ids.has(figure.receipt.id));
  const units = [...new Set(unbridged.map(({ figure }) => figure.unit))];
  const caveats = all.length === 0 ? [] : answer.caveats;
  const words = { ...answer, caveats, figures: all.map(({ figure }) => figure), asOf };
  return section(
    words,
    answer.bridge && bridge(answer.bridge),
    ...units.map((unit) => chartOf(answer.id, unbridged, unit)),
    all.length === 0 && notEnoughEvidence('The ledger holds no figure for this question by this day.'),
  );
}

/** Each unit has its own axis: a share and a count never share one. */
function chartOf(id: string, labelled: readonly LabelledFigure[], unit: string): HTMLElement {
  const figures = labelled.filter(({ figure }) => figure.unit === unit);
  const paint: Paint | null = /\bai\b/.test(id.replaceAll('-', ' ')) ? 'ai' : null;
  const rows = figures.map((labelled) => (unit === 'share' ? bar(labelled, paint) : dots(labelled)));
  return rowChart(rows, { unit, max: roundUp(Math.max(...rows.map((row) => row.to))) });
}

function bar(labelled: LabelledFigure, paint: Paint | null): Row {
  const mark = markOf(labelled);
  return {
    labelled,
    shape: 'bar',
    from: 0,
    to: reach(labelled.figure.value),
    mark: { ...mark, paint: paint ?? mark.paint },
  };
}

function dots(labelled: LabelledFigure): Row {
  const [from, to] = extent(labelled.figure.value) ?? [0, 0];
  return { labelled, shape: 'dot', from, to, mark: markOf(labelled) };
}
