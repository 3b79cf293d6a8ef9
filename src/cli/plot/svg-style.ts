const light = {
  paper: '#fcfbf8',
  ink: '#1d1b18',
  muted: '#5c574f',
  grid: '#e9e5dd',
  line: '#928f88',
  other: '#3a67ab',
};
const dark = {
  paper: '#15161a',
  ink: '#eceae5',
  muted: '#b0aba1',
  grid: '#2a2d33',
  line: '#85817a',
  other: '#6ea1e2',
};

function rules({ paper, ink, muted, grid, line, other }: typeof light): string {
  return [
    `.paper{fill:${paper}}`,
    `.title,.observed-text{fill:${ink}}`,
    `.subtitle,.foot,.tick{fill:${muted}}`,
    `.grid{stroke:${grid}}`,
    `.base,.mark{stroke:${line}}`,
    `.observed{stroke:${ink}}`,
    `.counterfactual,.range{stroke:${other}}`,
    `.counterfactual-text,.point{fill:${other}}`,
    `.context{stroke:${line}}`,
    `.band{fill:${other}}`,
  ].join('');
}

/** Colours of the page's own paper in both schemes; the two lines differ by dash as well as by colour. */
export const svgStyle: string = [
  'text{font-family:Inter,system-ui,sans-serif;font-size:12.5px;font-variant-numeric:tabular-nums}',
  '.title{font-size:18px;font-weight:650}.subtitle{font-size:13.5px}.foot{font-size:11.5px}.label{font-size:13px;font-weight:600}',
  'path{fill:none;stroke-linejoin:round}.observed{stroke-width:2.4}.counterfactual{stroke-width:2.2;stroke-dasharray:6 4}',
  '.context{stroke-width:.8;opacity:.45}.band{opacity:.16;stroke:none}.range{stroke-width:2}.mark{stroke-dasharray:2 3}',
  rules(light),
  `@media (prefers-color-scheme:dark){${rules(dark)}}`,
].join('');
