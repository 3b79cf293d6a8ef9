import { installAsOf } from './as-of.ts';
import { httpSource } from './data.ts';
import { byId } from './dom.ts';
import { formatDate } from './format.ts';
import { colophon, page } from './page.ts';
import { installReceiptPanel } from './receipt/panel.ts';
import { failedState, loadingState } from './states.ts';
import { installTheme } from './theme.ts';

const answers = byId('answers');
const status = byId('status');

// A slow answer must not replace that of a later question.
let asked = 0;

/** Shows the answers of one day; what stood there stays until the new ones have come. */
async function show(asOf: string | null): Promise<void> {
  const mine = ++asked;
  answers.setAttribute('aria-busy', 'true');
  if (answers.childElementCount === 0) answers.replaceChildren(loadingState());
  try {
    const overview = await httpSource.overview(asOf);
    if (mine !== asked) return;
    answers.replaceChildren(...page(overview));
    colophon(overview);
    asOfControl.set(overview.asOf, asOf !== null);
    status.textContent = `Answers as known on ${formatDate(overview.asOf)}.`;
  } catch (error) {
    if (mine !== asked) return;
    answers.replaceChildren(failedState(error, () => show(asOf)));
    status.textContent = 'The answers did not load.';
  }
  answers.removeAttribute('aria-busy');
}

const asOfControl = installAsOf(show);
installTheme();
installReceiptPanel(httpSource);
void show(asOfControl.asked());
