/** Types of the frictionless table schema; a list is written as JSON in CSV. */
export type FieldType = 'string' | 'number' | 'integer' | 'array';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
}

export interface ExportTable {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
}

const text = (...names: string[]): readonly Field[] => names.map((name) => ({ name, type: 'string' }));
const numbers = (...names: string[]): readonly Field[] => names.map((name) => ({ name, type: 'number' }));
const integers = (...names: string[]): readonly Field[] => names.map((name) => ({ name, type: 'integer' }));
const lists = (...names: string[]): readonly Field[] => names.map((name) => ({ name, type: 'array' }));

const row = text('source', 'key', 'snapshot', 'known_at', 'hash');
const period = text('period_start', 'period_end', 'period_basis');
const quantity = [...numbers('low', 'best', 'high'), ...text('bound')];

/** What an export holds: the ledger's own tables, in the order of the story. */
export const exportTables: readonly ExportTable[] = [
  {
    name: 'statements',
    description:
      'One checkable assertion a row, with the quote it rests on and the receipt that names its chain',
    fields: [
      ...text('id', 'receipt', 'subject', 'company', 'measure'),
      ...quantity,
      ...text('unit', 'unit_of_account'),
      ...period,
      ...text(
        'population',
        'place',
        'stance',
        'speaker',
        'attributed_to',
        'evidence',
        'citation',
        'note',
        'event',
      ),
      ...text('quote', 'document'),
      ...integers('start_at', 'end_at'),
      ...row,
    ],
  },
  {
    name: 'actions',
    description: 'One workforce action of one employer a row, as a document tells it',
    fields: [
      ...text('company', 'subject', 'kind'),
      ...numbers('jobs_low', 'jobs_best', 'jobs_high'),
      ...text('jobs_bound'),
      ...numbers('share_low', 'share_best', 'share_high'),
      ...text('share_bound', 'announced', 'effective', 'ai_cause'),
      ...lists('reasons'),
      ...integers('specificity'),
      ...lists('statements'),
      ...text('document', 'citation', 'event'),
      ...row,
    ],
  },
  {
    name: 'observations',
    description: 'One value of one series for one subject and period a row, with its vintage',
    fields: [
      ...text('series', 'subject', 'company'),
      ...period,
      ...quantity,
      ...text('unit', 'basis', 'citation'),
      ...row,
    ],
  },
  {
    name: 'findings',
    description: 'What a reader should know before repeating a figure',
    fields: [
      ...text('kind'),
      ...lists('statements'),
      ...text('message'),
      ...numbers('recomputed'),
      ...text('document'),
      ...row,
    ],
  },
  {
    name: 'predictions',
    description: 'Dated predictions with the rule that decides each',
    fields: [...text('text', 'made_by', 'made', 'due', 'rule', 'statement'), ...row],
  },
  {
    name: 'companies',
    description: 'Employers and what they are called',
    fields: [
      ...text('id', 'name'),
      ...lists('aliases'),
      ...text('cik', 'ticker', 'domain', 'parent'),
      ...row,
    ],
  },
  {
    name: 'corrections',
    description: 'Corrections that stand beside the rows they correct',
    fields: [
      ...text('target_source', 'target_key', 'action', 'field', 'expect', 'value', 'reason', 'provider'),
      ...row,
    ],
  },
  {
    name: 'links',
    description: 'Which rows of sources tell one action, or do not, with the reasons',
    fields: [
      ...text('a', 'b', 'relation'),
      ...numbers('probability'),
      ...lists('reasons'),
      ...text('decided_by'),
      ...row,
    ],
  },
  {
    name: 'documents',
    description: 'What the quotes are slices of: title, address, dates and size, without the text',
    fields: [
      ...text('id', 'text_id', 'media_type', 'title', 'publisher', 'url', 'published', 'retrieved'),
      ...integers('chars', 'bytes'),
      ...row,
    ],
  },
  {
    name: 'quarantined',
    description: 'Rows that were read and refused, each with its reason',
    fields: [...text('raw', 'reason'), ...row],
  },
];
