import type { AiCause } from '../../../src/core/index.ts';
import type { Told } from './tell.ts';

export interface Labelled extends Told {
  readonly cause: AiCause;
  /** the levels that a careful reader would accept */
  readonly specificity?: readonly number[];
}

const E = 'Orlanda';

export const primary: readonly Labelled[] = [
  {
    employer: E,
    text: 'Orlanda will cut 400 jobs because its chatbot now answers most customer questions.',
    cause: 'primary',
    specificity: [3, 4],
  },
  {
    employer: E,
    text: 'Orlanda is laying off 75 translators. Machine translation does the first draft of every manual and editors finish it, the publisher said.',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: E,
    text: 'Orlanda cut 60 people, citing artificial intelligence.',
    cause: 'primary',
    specificity: [1],
  },
  {
    employer: E,
    text: 'Orlanda told staff that 90 roles were going. “This is a direct result of our investment in automation,” its chief executive wrote.',
    cause: 'primary',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'Thanks to AI agents that reconcile invoices, Orlanda needs 120 fewer accountants.',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: E,
    text: 'Colleagues,\nToday 45 of you will hear that your role is ending. The copilot drafts the claims letters that our team used to write by hand, and it does so in seconds.',
    at: '45 of you',
    cause: 'primary',
    specificity: [3, 4],
  },
  {
    employer: E,
    text: 'Orlanda replaced its 30 subtitlers with software.',
    cause: 'primary',
    specificity: [2, 3],
  },
  {
    employer: E,
    text: 'Orlanda has dismissed 18 radiology secretaries; speech recognition now transcribes the reports.',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: E,
    text: 'Orlanda will close its Cardiff call centre with the loss of 210 jobs. Calls are handled by a voice bot, the company said, which resolved 68% of them in March.',
    cause: 'primary',
    specificity: [4],
  },
  {
    employer: E,
    text: 'At Orlanda, warehouse robots will take over picking, and 150 pickers will go.',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: E,
    text: 'Orlanda attributed the loss of 500 posts to generative AI.',
    cause: 'primary',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'The main reason for the 85 redundancies, Orlanda told the union, is the automation of its ledger.',
    cause: 'primary',
    specificity: [2, 3],
  },
  {
    employer: E,
    text: 'Orlanda is to let 40 copywriters go as large language models write its product pages.',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: E,
    text: 'Artificial intelligence has made 300 positions at Orlanda redundant, the insurer said.',
    cause: 'primary',
    specificity: [1, 2, 3],
  },
  {
    employer: E,
    text: 'Orlanda cut 300 jobs. AI means we can run with a smaller team, said its founder.',
    cause: 'primary',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'Orlanda will not replace 140 leavers this year since an algorithm now plans the delivery routes.',
    kind: 'requisitions-closed',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: E,
    text: 'ORLANDA LLC\nNotice of layoff\nNumber affected: 52\nIs the layoff due to automation: Yes\nUnion: none',
    at: '52',
    cause: 'primary',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'Orlanda eliminated 64 underwriting jobs. A model now prices the policies they used to price.',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: E,
    text: 'The work has gone to the machines, Orlanda told its 33 proofreaders on Friday as it dismissed them. Its language model checks every page.',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: E,
    text: 'Orlanda no longer needs 25 schedulers because software builds the rosters.',
    cause: 'primary',
    specificity: [3],
  },
  {
    employer: E,
    text: 'Orlanda said AI was the reason for cutting 110 jobs.',
    cause: 'primary',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'Orlanda is shedding 700 administrators after rolling out AI assistants across its back office.',
    cause: 'primary',
    specificity: [2],
  },
  {
    employer: E,
    text: 'Driven by automation, Orlanda is cutting 220 factory jobs.',
    cause: 'primary',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'Orlanda lays off 48. Its CEO told investors: “We simply do not need as many people to write code now that agents do it.”',
    cause: 'primary',
    specificity: [2, 3],
  },
  {
    employer: E,
    text: 'Orlanda has 90 fewer tellers than last year. In the year to June, 81% of deposits went through machines that read cheques without a clerk, up from 40% a year earlier, an audit by the regulator found. The machines are why the tellers went, the bank says.',
    cause: 'primary',
    specificity: [4, 5],
  },
];

export const contributing: readonly Labelled[] = [
  {
    employer: E,
    text: 'Orlanda blamed weak orders and the automation of its paint shop for 130 job cuts.',
    cause: 'contributing',
    specificity: [1, 2, 3],
  },
  {
    employer: E,
    text: 'Orlanda will cut 250 jobs to free up cash for AI.',
    cause: 'contributing',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'Orlanda is cutting 9% of staff. The savings will fund its AI laboratory, the company said.',
    cause: 'contributing',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'Orlanda will shed 340 posts, partly because chatbots now take most bookings.',
    cause: 'contributing',
    specificity: [3],
  },
  {
    employer: E,
    text: 'Higher rents, fewer visitors and self-checkout are behind the loss of 55 jobs at Orlanda, its owner said.',
    cause: 'contributing',
    specificity: [2],
  },
  {
    employer: E,
    text: 'Orlanda is dismissing 600 people in sales so that new data centres can be paid for. The cloud company needs them to run AI models for its customers.',
    cause: 'contributing',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'Orlanda parts company with 80 consultants who could not be retrained for AI work.',
    cause: 'contributing',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'Orlanda cut 70 jobs, pointing to a merger as well as new AI tools in its claims department.',
    cause: 'contributing',
    specificity: [2, 3],
  },
  {
    employer: E,
    text: 'Orlanda will close its printer unit, with 95 jobs lost, and redirect the money to AI.',
    cause: 'contributing',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'AI is one of several reasons for the 44 redundancies, Orlanda said; falling sales and a lost lease are the others.',
    cause: 'contributing',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'Dear all,\nTwo things brought us here. First, our biggest client left. Second, the assistant now drafts the reports that 20 of you used to draft. 31 roles will end today.',
    at: '31 roles',
    cause: 'contributing',
    specificity: [3, 4],
  },
  {
    employer: E,
    text: 'Orlanda will eliminate 180 roles to shift resources toward AI, its chief executive told staff.',
    cause: 'contributing',
    specificity: [1, 2],
  },
];

export const context: readonly Labelled[] = [
  {
    employer: E,
    text: 'Orlanda, which calls itself an AI-first retailer, is cutting 60 jobs after sales fell by a tenth.',
    cause: 'context',
    specificity: [1],
  },
  {
    employer: E,
    text: 'Orlanda is cutting 3% of its workforce amid a push into artificial intelligence. It did not give a reason.',
    cause: 'context',
    specificity: [1],
  },
  {
    employer: E,
    text: 'Orlanda will cut 200 jobs. The company has spent $40 million on AI this year.',
    cause: 'context',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'The chatbot start-up Orlanda shut on Friday and its 22 people are out of work. It could not raise another round.',
    cause: 'context',
    specificity: [0],
  },
  {
    employer: E,
    titled: true,
    text: 'Robots cost 90 jobs at Orlanda\nOrlanda is letting 90 people go. “We lost two contracts,” the company said.',
    cause: 'context',
    specificity: [0, 1, 2],
  },
  {
    employer: E,
    text: 'Orlanda is cutting 75 jobs, it said, to simplify the company. Separately, it opened an AI lab in Lyon.',
    cause: 'context',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'Orlanda cut 310 jobs on Monday. A union said that the company wanted to replace them with AI. Orlanda said that demand had fallen.',
    cause: 'context',
    specificity: [0, 1, 2],
  },
  {
    employer: E,
    text: 'Orlanda will drop 40 posts. “We need to be faster in the age of AI,” it said.',
    cause: 'context',
    specificity: [1],
  },
  {
    employer: E,
    text: 'Orlanda cut 600 AI jobs after a reorganisation of its research unit.',
    cause: 'context',
    specificity: [0, 1],
  },
  {
    employer: E,
    text: 'Orlanda is hiring 300 engineers to build AI agents.',
    kind: 'hiring',
    cause: 'context',
    specificity: [1, 2],
  },
  {
    employer: E,
    text: 'Orlanda took back 14 of the clerks it had replaced with a chatbot.',
    kind: 'rehire',
    cause: 'context',
    specificity: [2, 3],
  },
  {
    employer: E,
    text: 'Orlanda used an algorithm to choose the 50 people it dismissed after losing its largest customer.',
    cause: 'context',
    specificity: [0, 1, 2, 3],
  },
  {
    employer: E,
    text: 'Orlanda cut 120 jobs in October. Nothing in its statement attributes them to AI.',
    cause: 'context',
    specificity: [0, 1, 2],
  },
];

export const denied: readonly Labelled[] = [
  {
    employer: E,
    text: 'Orlanda will cut 88 jobs. This is not about AI, its chief executive said.',
    cause: 'denied',
  },
  {
    employer: E,
    text: 'Orlanda is cutting 51 jobs. Is this AI? No. We lost two contracts, said its founder.',
    cause: 'denied',
  },
  {
    employer: E,
    text: 'Orlanda said that the 60 redundancies had nothing to do with automation.',
    cause: 'denied',
  },
  {
    employer: E,
    text: 'Orlanda is closing its Derby site with 140 jobs lost. No role is being replaced by software or robots, it told staff.',
    cause: 'denied',
  },
  {
    employer: E,
    text: 'The 230 job losses at Orlanda are due to falling demand, not artificial intelligence, the company said.',
    cause: 'denied',
  },
  { employer: E, text: 'Orlanda denied that AI was behind the 95 cuts.', cause: 'denied' },
  {
    employer: E,
    text: 'Orlanda trims 70 staff. “AI is not the reason,” said its finance chief. “Costs are.”',
    cause: 'denied',
  },
  {
    employer: E,
    text: 'Orlanda lets 35 designers go. The image generator it bought last year, an AI tool, played no part in the decision, it said.',
    cause: 'denied',
  },
  {
    employer: E,
    text: 'Orlanda cuts 24 jobs because of its debts rather than AI, the owner said.',
    cause: 'denied',
  },
  {
    employer: E,
    text: 'ORLANDA INC\nNumber of workers: 61\nReason: loss of contract\nDue to automation? [ ] Yes [X] No',
    at: '61',
    cause: 'denied',
  },
  {
    employer: E,
    text: 'Orlanda shed 180 people. None of these jobs was lost to AI, a spokeswoman said, and the chatbot it launched in May is unrelated.',
    cause: 'denied',
  },
  {
    employer: E,
    text: 'Orlanda rejects the idea that robots cost 45 people their jobs in Turin.',
    cause: 'denied',
  },
];

export const none: readonly Labelled[] = [
  {
    employer: E,
    text: 'Orlanda will cut 150 jobs after its largest customer cancelled an order.',
    cause: 'none',
  },
  {
    employer: E,
    text: 'Orlanda is closing two mines as coal prices fall, with 900 jobs lost.',
    cause: 'none',
  },
  { employer: E, text: 'Orlanda will lay off 35 people because of a fire at its mill.', cause: 'none' },
  { employer: E, text: 'Orlanda is merging two offices; 60 jobs will go.', cause: 'none' },
  { employer: E, text: 'Orlanda cut 20 posts, citing higher energy costs.', cause: 'none' },
  {
    employer: E,
    text: 'Orlanda is moving production to Poland and will dismiss 410 people in Kassel.',
    cause: 'none',
  },
  { employer: E, text: 'We are letting 12 people go. We lost two contracts in March.', cause: 'none' },
  {
    employer: E,
    text: 'J’ai une mauvaise nouvelle : Orlanda supprime 80 postes en raison de la baisse des commandes.',
    cause: 'none',
  },
];

export const unknown: readonly Labelled[] = [
  {
    employer: E,
    text: 'Orlanda will lay off 150 people on 1 May. Meetings start this week.',
    cause: 'unknown',
  },
  { employer: E, text: 'Orlanda confirmed 60 job cuts and declined to say why.', cause: 'unknown' },
  {
    employer: E,
    text: 'Orlanda dismissed 44 people, according to three people familiar with the matter.',
    cause: 'unknown',
  },
  {
    employer: E,
    text: 'Orlanda is cutting as many as 300 jobs, or 4% of its staff, by the end of June.',
    cause: 'unknown',
  },
  {
    employer: E,
    text: 'Please be advised that Orlanda will permanently close its plant. 77 employees will be separated.',
    at: '77',
    cause: 'unknown',
  },
  { employer: E, text: 'Orlanda hired 90 drivers in May.', kind: 'hiring', cause: 'unknown' },
  {
    employer: E,
    text: 'Orlanda comunica ai lavoratori 120 esuberi; ai sindacati sarà data una risposta domani.',
    cause: 'unknown',
  },
];

export const languages: readonly Labelled[] = [
  {
    employer: E,
    text: 'Orlanda streicht 300 Stellen, weil ein Chatbot die Anfragen der Kunden beantwortet.',
    cause: 'primary',
  },
  { employer: E, text: 'Wegen Künstlicher Intelligenz baut Orlanda 120 Arbeitsplätze ab.', cause: 'primary' },
  {
    employer: E,
    text: 'Orlanda baut 90 Stellen ab. Mit KI habe das nichts zu tun, sagte der Vorstand.',
    cause: 'denied',
  },
  {
    employer: E,
    text: 'Orlanda entlässt 40 Mitarbeiter, nicht wegen KI, sondern wegen der schwachen Nachfrage.',
    cause: 'denied',
  },
  {
    employer: E,
    text: 'Orlanda supprime 200 postes en raison de l’automatisation de ses entrepôts.',
    cause: 'primary',
  },
  {
    employer: E,
    text: 'Orlanda supprime 60 postes. Cela n’a rien à voir avec l’intelligence artificielle, assure la direction.',
    cause: 'denied',
  },
  {
    employer: E,
    text: 'Orlanda supprime 75 postes pour financer ses investissements dans l’IA.',
    cause: 'contributing',
  },
  {
    employer: E,
    text: 'Orlanda despide a 150 empleados debido a la automatización de su centro de llamadas.',
    cause: 'primary',
  },
  {
    employer: E,
    text: 'Orlanda recorta 80 puestos. No tiene nada que ver con la inteligencia artificial, dijo la empresa.',
    cause: 'denied',
  },
  { employer: E, text: 'Orlanda taglia 70 posti a causa dell’intelligenza artificiale.', cause: 'primary' },
  { employer: E, text: 'Orlanda annuncia 55 esuberi per il calo degli ordini.', cause: 'none' },
  { employer: E, text: 'Orlanda corta 90 vagas por causa da inteligência artificial.', cause: 'primary' },
  { employer: E, text: 'A Orlanda corta 65 postos devido à queda das vendas.', cause: 'none' },
  { employer: E, text: 'Orlanda baut 50 Stellen ab, weil die Nachfrage eingebrochen ist.', cause: 'none' },
];

export const lists: readonly Labelled[] = [
  {
    employer: 'Brenner',
    text: 'Orlanda cut 40 agents because a chatbot took over their calls.\nBrenner let 30 drivers go after losing a mail contract.',
    at: '30 drivers',
    others: [{ name: 'Orlanda', at: '40 agents' }],
    cause: 'none',
  },
  {
    employer: 'Orlanda',
    text: 'Orlanda cut 40 agents because a chatbot took over their calls.\nBrenner let 30 drivers go after losing a mail contract.',
    at: '40 agents',
    others: [{ name: 'Brenner', at: '30 drivers' }],
    cause: 'primary',
  },
  {
    employer: 'Brenner',
    text: 'Orlanda is closing a centre of 200 because its assistant does the work, and Brenner is cutting 60 for the same reason.',
    at: '60',
    others: [{ name: 'Orlanda', at: '200' }],
    cause: 'primary',
  },
  {
    employer: 'Orlanda',
    text: 'Orlanda will cut 100 jobs in its branches as customers move to the telephone. Rival Brenner removed 250 in May and credited an AI agent that books appointments.',
    at: '100 jobs',
    others: [{ name: 'Brenner', at: '250' }],
    cause: 'none',
  },
  {
    employer: 'Orlanda',
    text: 'Because robots now book the visits, Orlanda gave notice to 850 people. A further 90 contractors will not be renewed, a separate step that it put down to the end of a pilot.',
    at: '90 contractors',
    siblings: ['850 people'],
    kind: 'contractor-cut',
    cause: 'none',
  },
];
