import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem, sayQuantity } from '../../core/index.ts';
import type { Claim, WorkforceEvent } from '../../engine.ts';
import { ask, type Screen, type Shown } from '../shared/ask.ts';
import { figureCells, figureColumns, receipts } from '../shared/figure.ts';
import { foot } from '../shared/foot.ts';
import { askArgs, words } from '../shared/options.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { claimsText } from './claims.ts';

const args: ArgsDef = {
  event: { type: 'positional', required: false, valueHint: 'ID', description: 'as show events prints it' },
  ...askArgs,
};

const command: CommandDef = defineCommand({
  meta: { name: 'event', description: 'One workforce action with every claim behind it' },
  args,
  async run({ args: given }) {
    const [id] = words(given, 1);
    if (id === undefined)
      throw new Problem('bad-option', 'Expected the id of an event; none came.', {
        hint: 'headcount show events lists them.',
      });
    await ask(given, async (engine, asOf) => {
      const [event] = await engine.events({ asOf, event: id });
      if (event === undefined)
        throw new Problem('not-found', `Expected an event; none is called "${id}" on ${asOf}.`, {
          hint: 'headcount show events lists them.',
        });
      return shown(event, await engine.claims({ asOf, event: id }), asOf);
    });
  },
});
export default command;

function shown(event: WorkforceEvent, claims: readonly Claim[], asOf: string): Shown {
  return {
    json: { asOf, event, claims },
    csv: {
      columns: ['event', 'id', 'claim', 'attributed_to', ...figureColumns],
      rows: claims.map((claim) => [
        event.id,
        claim.id,
        claim.claim,
        claim.attributedTo,
        ...figureCells(claim.figure),
      ]),
    },
    text: (screen) => eventText(event, claims, asOf, screen),
  };
}

function eventText(event: WorkforceEvent, claims: readonly Claim[], asOf: string, screen: Screen): string {
  const { style, columns } = screen;
  const jobs = event.jobs === null ? 'no count stated' : sayQuantity(event.jobs.value, event.jobs.unit);
  const share =
    event.workforceShare === null
      ? ''
      : `, ${sayQuantity(event.workforceShare.value, 'share')} of the workforce`;
  const said =
    event.saidBy.length < 2
      ? 'One source: nothing here confirms it.'
      : event.disputed
        ? 'The claims differ: a range, not an average.'
        : 'The claims agree, which may be one source repeated.';
  return [
    style.dim(`${event.name}, announced ${event.announced ?? 'on a day not stated'}`),
    style.bold(wrapIndented(`${jobs} announced${share}`, columns, '')),
    wrapIndented(`${said} Announced is not separated.`, columns, ''),
    '',
    claimsText(claims, screen),
    receipts(claims, screen),
    foot(`${claims.length} claims known on ${asOf}. Next: headcount show company "${event.name}"`, screen),
  ].join('\n');
}
