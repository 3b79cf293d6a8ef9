/** One look at a part of a board, as the ledger holds it. */
export interface PartLook {
  readonly look: number;
  /** how many postings it says the board has */
  readonly stated: number | null;
  /** false: a page; null: one posting by itself; true: whole, by itself or joined before */
  readonly complete: boolean | null;
  /** it came in the run that asks */
  readonly fresh: boolean;
  /** version of each posting that it shows */
  readonly shown: ReadonlyMap<number, number>;
}

/** What the looks of one board and day make together. */
export interface JoinedPages {
  /** true: as many postings as every page that counts them says */
  readonly whole: boolean;
  readonly pages: number;
  /** the numbers that the pages state; more than one when it changed from page to page */
  readonly stated: readonly number[];
  readonly shown: ReadonlyMap<number, number>;
}

/**
 * Joins the pages of one board and day, given in the order in which they came: those of this run if they are whole, else all of
 * the day's. Pages are whole only when their different postings are exactly as many as they state, and state alike. Where no page
 * came, the day's last whole look stands, so that the texts of postings that came by themselves can be added to it; `null` when
 * there is none either.
 */
export function joinPages(looks: readonly PartLook[]): JoinedPages | null {
  const pages = looks.filter(({ complete }) => complete === false);
  const fresh = pages.filter((page) => page.fresh);
  if (fresh.length === 0 && pages.length > 0 && looks.every(({ complete }) => complete !== true))
    return together(pages);
  if (fresh.length === 0) {
    const whole = looks.findLast(({ complete }) => complete === true);
    return whole === undefined ? null : { ...together([whole]), whole: true };
  }
  const now = together(fresh);
  return now.whole ? now : together(pages);
}

function together(pages: readonly PartLook[]): JoinedPages {
  const shown = new Map(pages.flatMap((page) => [...page.shown]));
  const stated = [...new Set(pages.flatMap(({ stated }) => stated ?? []))];
  return { whole: stated.length === 1 && stated[0] === shown.size, pages: pages.length, stated, shown };
}
