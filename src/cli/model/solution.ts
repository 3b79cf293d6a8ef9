import type { ModelAnswer, Solution } from '../../engine/models/ask-model.ts';
import type { Screen } from '../shared/shown.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { short, span, withUnit } from './say.ts';

/** What would have to be true, in a sentence; or that nothing would make it so. */
export function solutionText(
  answer: ModelAnswer,
  solution: Solution & { readonly atLeast: number },
  { style, columns }: Pick<Screen, 'style' | 'columns'>,
): string {
  const { input, output, equals, value, others, reached, searched } = solution;
  const asked = answer.inputs[input]!;
  const { unit } = answer.outputs[output]!;
  const goal = `${output} to be ${withUnit(equals, unit)}`;
  const likely = `In ${short(solution.atLeast, 'share', 3)} of the draws it is at least that.`;
  if (value === null) {
    const runs = `it runs from ${short(reached.low, unit)} to ${short(reached.high, unit)}`;
    return wrapIndented(
      `Impossible: no ${input} from ${short(searched.from, asked.unit)} to ${short(searched.to, asked.unit)} brings ${goal}; ${runs}. ${likely}`,
      columns,
      '  ',
      style.warn('! '),
    );
  }
  const where = solution.inside
    ? `inside its interval (${span(asked.low, asked.high, asked.unit)})`
    : asked.low === asked.high
      ? `not what it is held at (${short(asked.value, asked.unit)})`
      : `outside its interval (${span(asked.low, asked.high, asked.unit)})`;
  const more =
    others.length === 0 ? '' : ` So would ${others.map((each) => short(each, asked.unit)).join(', ')}.`;
  return wrapIndented(
    `For ${goal}, ${input} would have to be ${withUnit(value, asked.unit)}; that is ${where}.${more} ${likely}`,
    columns,
    '  ',
    style.accent('→ '),
  );
}
