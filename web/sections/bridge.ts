import type { Bridge } from '../../src/core/index.ts';
import { markOf, reach } from '../charts/marks.ts';
import { roundUp } from '../charts/round-up.ts';
import { type Row, rowChart } from '../charts/row-chart.ts';
import { h } from '../dom.ts';
import { typeset } from '../words.ts';

/** A refused total: the stated figure as an outline, its unlike parts end to end, and the sentence that says why. */
export function bridge({ stated, parts, refusal }: Bridge): HTMLElement {
  let from = 0;
  const steps = parts.map((labelled): Row => {
    const start = from;
    from += reach(labelled.figure.value);
    return { labelled, shape: 'bar', from: start, to: from, mark: markOf(labelled) };
  });
  const whole: Row = {
    labelled: stated,
    shape: 'bar',
    from: 0,
    to: reach(stated.figure.value),
    mark: { paint: 'unknown', texture: 'outline' },
  };
  const max = roundUp(Math.max(whole.to, from));
  return h(
    'div',
    { class: 'bridge' },
    rowChart([whole, ...steps], { unit: stated.figure.unit, max }),
    h('p', { class: 'refusal' }, typeset(refusal)),
  );
}
