import { byId } from './dom.ts';

interface AsOfControl {
  /** the day in the address, so that a link to a past day can be shared */
  asked(): string | null;
  set(day: string, isPast: boolean): void;
}

/** The control that asks the whole page as of a past day. */
export function installAsOf(show: (asOf: string | null) => void): AsOfControl {
  const form = byId<HTMLFormElement>('as-of');
  const input = byId<HTMLInputElement>('as-of-day');
  const newest = byId<HTMLButtonElement>('as-of-newest');
  const asked = (): string | null => new URLSearchParams(location.search).get('asOf') || null;
  const go = (day: string | null): void => {
    history.pushState(null, '', day === null ? location.pathname : `?asOf=${encodeURIComponent(day)}`);
    show(day);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(input.value);
  });
  newest.addEventListener('click', () => {
    go(null);
    input.focus();
  });
  addEventListener('popstate', () => show(asked()));
  return {
    asked,
    set(day, isPast) {
      input.value = day;
      newest.hidden = !isPast;
    },
  };
}
