/** Plain sentences of business news, some with figures, about employers that do not exist. */
const sentences = [
  'Northwind Freight said on Thursday that it will cut about 1,200 jobs, or 6% of its workforce, by the end of June.',
  'The company employed 20,000 people at the end of 2025.',
  'Software now handles nine in ten claims without a person, the chief executive wrote in a memo to staff.',
  'Managers were told of the plan on Monday evening.',
  'Union officials in Rotterdam called the announcement reckless and asked for a meeting.',
  'Harbour Mutual offered a voluntary exit to up to 8,750 eligible employees, its first such programme in a decade.',
  'The savings, put at $150 million a year, will help to pay for new data centres.',
  'Analysts had expected a smaller reduction.',
  'Shares rose 3% in early trading before giving up most of the gain.',
  'Some 450 open requisitions were closed in the same week, which takes nobody’s job away.',
  'The group does not say how many of the posts are held by contractors.',
  'It was raining when the first of them left the building with a box under the arm.',
  'Across the industry, 142,000 jobs were announced to go between January and April, a tracker reported.',
  'Only 27% of chief executives in the survey said that their spending on AI had met expectations, down from 38%.',
  'A spokeswoman declined to comment on individual teams.',
  'Larkfield Systems denied that artificial intelligence was the reason for the 300 job cuts.',
  'The works council has six weeks to answer.',
  'In the same quarter, the firm opened 85 positions for engineers in Lisbon.',
];

/** A text of at least this many characters, the same every time. */
export function articleText(seed: number, chars: number): string {
  let state = seed >>> 0;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const paragraphs: string[] = [`Report number ${seed}`];
  let size = 0;
  while (size < chars) {
    const paragraph = Array.from({ length: 2 + next(4) }, () => sentences[next(sentences.length)]).join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}
