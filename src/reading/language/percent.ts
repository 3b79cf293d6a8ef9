import type { Verdict } from '../claim/types.ts';
import { nearest, type Spot } from './spot.ts';

const say = (measure: Verdict['measure'], because: string, extra: Partial<Verdict> = {}): Verdict => ({
  measure,
  unit: 'share',
  unitOfAccount: null,
  action: null,
  aside: false,
  because,
  ...extra,
});

const noFigure =
  /(?:akti(?:e|en)|anteilsschein|beteiligung|action|titre|accion(?:es)?|azion[ei]|ações|titol[oi]|participaci[oó]n|partecipazione|participação|skonto|rabatt|remise|descuento|sconto|desconto)(?![\p{L}])[^.;]{0,30}$/iu;
/** What links a share to the count before it: "640 Stellen, 12 Prozent", "(9 %)", ", soit 11 %". */
const beside =
  /^[^.;]{0,70}(?:\(|, (?:oder |soit |ou |o |also |das sind |das entspricht |was |el |un |il |lo |pari al? |ovvero |circa |rund |environ |cerca de |etwa |mehr als |más del? |più del |plus de |près de |fast |quasi |quase |casi |knapp |gut |équivalent à )*|\p{L}* ?(?:soit|pari|equivalente|entspricht|représentant|équivalant|equivalentes) (?:\p{L}+ ){0,2})$/iu;

/** What a percent, a part or odds is a share of. */
export function percentIn(spot: Spot): Verdict | null {
  const { tongue, figure, sentence } = spot;
  const { lex } = tongue;
  const lead = sentence.slice(0, spot.from);
  const after = sentence.slice(spot.to, spot.clauseHigh);
  if (noFigure.test(lead)) return null;
  const up = nearest(lex.up, spot, Math.max(spot.low, spot.from - 44), Math.min(spot.high, spot.to + 26));
  const down = nearest(lex.down, spot, Math.max(spot.low, spot.from - 60), Math.min(spot.high, spot.to + 26));
  const falls = down !== null && (up === null || down.distance <= up.distance);
  if (figure.kind === 'points') return say('growth', 'points', { factor: falls ? -1 : 1 });

  const cutting =
    lex.cutVerb.test(sentence) || lex.cutNoun.test(sentence) || (spot.title && lex.cutVerb.test(sentence));
  const workforce = tongue.workforceAfter.exec(after);
  const panel =
    lex.survey.test(lead) || lex.survey.test(after.slice(0, 50)) || lex.survey.test(spot.previous);
  if (workforce && !(panel && !cutting)) {
    const own =
      cutting ||
      /\d$/.test(lead.slice(-60).trimEnd()) ||
      spot.said.at(-1) === 'jobs' ||
      (spot.story && spot.said.length === 0);
    const stays = nearest(lex.remain, spot, spot.low, spot.high);
    return say('workforce-share', workforce[0].trim(), {
      action: own && !stays ? actionOf(spot) : null,
      aside: !own,
    });
  }
  if (nearest(lex.margin, spot, spot.clauseLow, Math.min(spot.clauseHigh, spot.to + 24)))
    return say('margin', 'margin');
  const staff = nearest(lex.workforce, spot, Math.max(spot.low, spot.from - 30), spot.from);
  if (staff && staff.distance <= 18 && cutting && !(up && up.distance < staff.distance))
    return say('workforce-share', staff.word, { action: actionOf(spot) });
  if (
    spot.lastEnd >= 0 &&
    spot.said.at(-1) === 'jobs' &&
    !tongue.has.partOf.test(sentence.slice(spot.lastEnd, spot.from)) &&
    beside.test(sentence.slice(spot.lastEnd, spot.from))
  )
    return say('workforce-share', 'beside the count it is the share of', { action: actionOf(spot) });
  const asked = lex.survey.test(after.slice(0, 46));
  if (asked && !/\p{L}/u.test(after.slice(0, 1)) && !lex.workforce.test(after.slice(0, 24)))
    return say('survey-share', 'part of those asked');
  const inside = sentence.slice(spot.from, spot.to);
  const held =
    figure.kind === 'odds' &&
    [...inside.split(' '), /^ (\p{L}+)/u.exec(after)?.[1] ?? ''].some((w) => tongue.isJob.test(w));
  // "Das ist fast jeder Sechste": a person, not a thing, when no noun follows
  const each = figure.kind === 'odds' && /jede[rnms]? \p{Lu}/u.test(inside) && !/^ \p{Lu}/u.test(after);
  if ((held || each) && (cutting || spot.story) && !panel)
    return say('workforce-share', inside, { action: 'layoff' });
  if (figure.kind === 'odds' && lex.rate.test(inside)) return say('rate', 'how often something happens');
  if ((up || down) && !partOfWork(spot, after))
    return figure.kind === 'odds' && !falls && !up
      ? say('ratio', 'a part')
      : say('growth', (falls ? down : up)!.word, { factor: falls ? -1 : 1 });
  if (nearest(lex.rate, spot, spot.to, Math.min(spot.clauseHigh, spot.to + 48)))
    return say('rate', 'how often something happens');
  if (panel && !cutting) return say('survey-share', 'part of those asked');
  if (nearest(lex.rate, spot, Math.max(spot.clauseLow, spot.from - 44), spot.from))
    return say('rate', 'a rate of happening');
  return say('ratio', 'a part of something else');
}

/** "58 Prozent der Anträge", "siete de cada diez consultas": part of the work, whatever rises around it. */
function partOfWork(spot: Spot, after: string): boolean {
  return spot.figure.kind !== 'multiple' && spot.tongue.rateAfter.test(after.slice(0, 60));
}

function actionOf(spot: Spot): Verdict['action'] {
  return spot.tongue.lex.voluntary.test(spot.sentence) ? 'voluntary-exit' : 'layoff';
}

/** "verdoppelt", "triplicado": a ratio; prices of shares are none. */
export function multipleIn(spot: Spot): Verdict | null {
  if (noFigure.test(spot.sentence.slice(0, spot.from))) return null;
  return { ...say('ratio', 'a multiple'), unit: 'ratio', aside: true };
}

const perYear =
  /^,? (?:brutto |bruts? |brutos? |lord[ei] )?(?:de |di |por |par |per |je |pro |pour |für )(?:cada |chaque |jedes |ogni )?(?:año|an(?:née)?|anno|ano|beschäftigungsjahr|dienstjahr|salaire|salario|sueldo|stipendio|retribuzione|gehalt|lohn|indemn|ancienneté)/iu;

/** Days, weeks or months of pay are pay; any other stretch of time is no statement. */
export function durationIn(spot: Spot): Verdict | null {
  const words = spot.sentence.slice(spot.figure.start - spot.figure.outer + spot.from, spot.to);
  const paid = /gehalt|gehält|lohn|löhne|mensual|mensilit|salári|mensalidad/iu.test(words);
  const named = nearest(spot.tongue.lex.pay, spot, spot.clauseLow, spot.clauseHigh);
  if (!paid && !perYear.test(spot.sentence.slice(spot.to)) && !(named && named.distance <= 30)) return null;
  return { ...say('pay', 'time paid for'), unit: spot.figure.unit!, aside: true };
}
