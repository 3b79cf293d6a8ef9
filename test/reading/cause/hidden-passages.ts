import type { Labelled } from './passages.ts';

/** AI without its letters, tools that are not the reason, and voices that are not the employer's. */
export const hidden: readonly Labelled[] = [
  {
    employer: 'Sagebrush',
    text: 'Team, Sagebrush is saying goodbye to 16 people in quality today. We used to check every garment by eye. The cameras do it, and they do not blink.',
    at: '16 people',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: 'Calder Post',
    text: 'Calder Post will not renew 55 contracts in its sorting office. A line that reads handwriting came in over the winter, and the night shift has had little to do since.',
    kind: 'contractor-cut',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: 'Brightside Radio',
    text: 'Brightside Radio has dropped four newsreaders. Listeners now hear a cloned voice on the hour.',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: 'Unity Water',
    text: 'Unity Water will lose 75 meter readers by 2027. Meters will report themselves.',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: 'Fennick',
    text: 'Fennick is cutting 140 roles. Half of them fall to a lost defence contract; the other half, it says, to a coding assistant that writes most of the tests.',
    cause: 'contributing',
    specificity: [3, 4],
  },
  {
    employer: 'Lorne',
    text: 'Lorne cuts 65 posts in marketing. Budgets are down, and what remains is spent on campaigns that a model writes.',
    cause: 'contributing',
    specificity: [3],
  },
  {
    employer: 'Harrow Cloud',
    text: 'Harrow Cloud will part with 900 people. “We are trading opex for GPUs,” said its treasurer.',
    cause: 'contributing',
    specificity: [1, 2],
  },
  {
    employer: 'Nimrod Software',
    text: 'Nimrod Software lays off 300. It says that it must make room in the budget for its bet on large language models.',
    cause: 'contributing',
    specificity: [1, 2],
  },
  {
    employer: 'Peverell',
    text: 'Peverell will dismiss 220 developers of its older products and hire 200 who know machine learning. “It is a swap of skills,” said the chief executive, “not of headcount.”',
    cause: 'contributing',
    specificity: [1, 2],
  },
  {
    employer: 'Ashgrove Clinics',
    text: 'Ashgrove Clinics closes three surgeries with 44 jobs. It cannot find doctors. Its booking app will keep working for patients elsewhere.',
    cause: 'none',
  },
  {
    employer: 'Milner Tools',
    text: 'Milner Tools, which makes machine tools, is cutting 130 jobs after orders from car makers fell.',
    cause: 'none',
  },
  {
    employer: 'Rask Systems',
    text: 'Rask Systems will shed 75 jobs following its merger with Dell River. The two firms sell payroll software.',
    cause: 'none',
  },
  {
    employer: 'Bexley Homes',
    text: 'Bexley Homes let 20 estate agents go because mortgage rates have risen.',
    cause: 'none',
  },
  {
    employer: 'Torrance',
    text: 'Torrance will cut 48 jobs. The business model no longer works at these interest rates, it said.',
    cause: 'none',
  },
  {
    employer: 'Greyfriars College',
    text: 'Greyfriars College will lose 12 teaching assistants. The county has cut its grant.',
    cause: 'none',
  },
  {
    employer: 'Pomona',
    text: 'Pomona will end 60 call-centre agents’ contracts on 3 June. They were told by e-mail.',
    kind: 'contractor-cut',
    cause: 'unknown',
  },
  {
    employer: 'Lindale',
    text: 'Lindale confirmed 90 redundancies. A spokesperson would not discuss the reasons.',
    cause: 'unknown',
  },
  {
    employer: 'Sutter',
    text: 'Sutter has dismissed 33 people, the third round since March.',
    cause: 'unknown',
  },
  {
    employer: 'Kirkham Mutual',
    text: 'Kirkham Mutual will close its Leeds office, and 70 people will go. Chief executive Ola Berg was asked about the claims robot that began work in March. “It is a toy,” she said. “The lease is up.”',
    cause: 'context',
    specificity: [2],
  },
  {
    employer: 'Dunsany',
    text: 'Dunsany sheds 40 jobs to cut costs. Its new chief AI officer starts on Monday.',
    cause: 'context',
    specificity: [1, 2],
  },
  {
    employer: 'Marchmont',
    text: 'Marchmont, the law firm, lets 25 secretaries go as it gives up a floor. Partners dictate to software these days, though the firm did not mention it.',
    cause: 'context',
    specificity: [2, 3],
  },
  {
    employer: 'Tresco',
    text: 'Tresco cut 15% of its staff. The chief executive spoke of “a leaner, AI-ready organisation”.',
    cause: 'context',
    specificity: [1],
  },
  {
    employer: 'Solway Steel',
    text: 'Solway Steel is cutting 210 jobs because of tariffs. Analysts at Crane had expected automation to be the cause.',
    cause: 'context',
    specificity: [1, 2],
  },
  {
    employer: 'Varden',
    text: 'Did the bots do it? Varden, which let 60 accountants go on Monday, says not. The accounts went to Kraków, and people keep them there.',
    at: '60 accountants',
    cause: 'denied',
  },
  {
    employer: 'Maplewood',
    text: 'Maplewood is losing 35 nurses. The diagnosis software had no bearing on it, the hospital says: the ward is closing.',
    cause: 'denied',
  },
  {
    employer: 'Ketteridge',
    text: 'Ketteridge will cut 100 jobs. It insists that AI was not a factor.',
    cause: 'denied',
  },
  {
    employer: 'Ravello',
    text: 'Ravello is to shed 80 jobs, a decision “unconnected with our work on artificial intelligence”, said its chair.',
    cause: 'denied',
  },
  {
    employer: 'Oxbow',
    text: 'Contrary to reports, the 45 cuts at Oxbow were not made because of AI, the company said.',
    cause: 'denied',
  },
  {
    employer: 'Juniper Vale',
    text: 'Juniper Vale recalled 20 packers in May, six months after robots had taken their places.',
    kind: 'rehire',
    cause: 'context',
    specificity: [2, 3],
  },
  {
    employer: 'Ilex',
    text: 'Ilex will hire 70 people for a new plant in Porto.',
    kind: 'hiring',
    cause: 'none',
  },
];
