/** What invented advertisements are made of. Nothing in them is of a real employer. */
export const families: readonly {
  readonly family: string;
  readonly titles: readonly string[];
  readonly pay: number;
  readonly tools: readonly string[];
}[] = [
  {
    family: 'software',
    titles: [
      'Software Engineer',
      'Backend Engineer',
      'Frontend Developer',
      'Platform Engineer',
      'Mobile Developer',
    ],
    pay: 130_000,
    tools: ['Python', 'Go', 'Kubernetes', 'TypeScript', 'PostgreSQL', 'React'],
  },
  {
    family: 'support',
    titles: [
      'Support Specialist',
      'Customer Care Agent',
      'Technical Support Engineer',
      'Onboarding Specialist',
    ],
    pay: 60_000,
    tools: ['a ticket desk', 'chat', 'a phone line', 'a knowledge base'],
  },
  {
    family: 'marketing',
    titles: ['Content Writer', 'Campaign Manager', 'Brand Designer', 'Growth Analyst'],
    pay: 75_000,
    tools: ['newsletters', 'paid search', 'events', 'a style guide'],
  },
  {
    family: 'finance',
    titles: ['Accounts Payable Clerk', 'Financial Analyst', 'Payroll Specialist', 'Controller'],
    pay: 80_000,
    tools: ['a ledger', 'spreadsheets', 'audits', 'month ends'],
  },
  {
    family: 'people',
    titles: ['Recruiter', 'People Partner', 'Training Coordinator'],
    pay: 78_000,
    tools: ['interviews', 'handbooks', 'surveys', 'workshops'],
  },
  {
    family: 'data',
    titles: ['Data Analyst', 'Data Engineer', 'Machine Learning Engineer'],
    pay: 125_000,
    tools: ['SQL', 'dashboards', 'pipelines', 'language models'],
  },
  {
    family: 'operations',
    titles: ['Warehouse Planner', 'Logistics Coordinator', 'Quality Inspector', 'Field Technician'],
    pay: 58_000,
    tools: ['routes', 'stock counts', 'checklists', 'a van'],
  },
  {
    family: 'sales',
    titles: ['Account Executive', 'Sales Representative', 'Partner Manager'],
    pay: 90_000,
    tools: ['a pipeline', 'demos', 'forecasts', 'contracts'],
  },
];

export const teams: readonly string[] =
  'Harbour Lantern Meadow Compass Anvil Thistle Beacon Orchard Granite Willow Quarry Saffron Tundra Juniper Pebble Cobalt Heron Bramble Cinder Marble'.split(
    ' ',
  );

export const duties: readonly string[] = [
  'You will look after {tool} for the {team} team and keep it in order',
  'Every week you review what {team} did with {tool} and write down what to change',
  'You answer questions from {team} about {tool} within the same day',
  'Together with {team} you plan the next quarter and say what {tool} will need',
  'You find out why {tool} failed for {team} and mend the cause rather than the sign',
  'You teach new colleagues in {team} how we use {tool} here',
  'You measure how long {team} waits for {tool} and make it shorter',
  'You write the page that {team} reads when {tool} surprises them',
  'You choose suppliers of {tool} for {team} and watch what they cost',
  'You keep a list of what {team} asked of {tool} and strike off what is done',
  'You speak for {tool} in the meetings of {team} and bring back what was decided',
  'You test every change of {tool} with {team} before anybody else sees it',
  'You draw up the rota of {team} so that {tool} is never left alone',
  'You compare {tool} with what others use and tell {team} plainly if we should move',
];

export const places: readonly string[] = [
  'Harrowgate',
  'Port Ellery',
  'Saint Brannock',
  'Millhaven',
  'Eastmere',
  'Kingsferry',
];
export const offshorePlaces: readonly { readonly text: string; readonly country: string }[] = [
  { text: 'Nova Lhasa, India', country: 'IN' },
  { text: 'Vila Ponte, Brazil', country: 'BR' },
  { text: 'Baguio Norte, Philippines', country: 'PH' },
];

export const employerNames: readonly string[] =
  'Kestrel Orrery Brandholt Tarn Quillon Vanlo Harrow Oddment Pellworth Lumen Carrow Dunmere Fenwick Galloway Ister Jorvik Larkspur Morrow Norvane Ostler'.split(
    ' ',
  );
