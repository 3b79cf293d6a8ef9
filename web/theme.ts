import { byId } from './dom.ts';

const key = 'headcount-theme';

/** Follows the system until the reader chooses; the choice is kept in this browser alone. */
export function installTheme(): void {
  const button = byId<HTMLButtonElement>('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (stored() ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const apply = (): void => {
    const choice = stored();
    if (choice) document.documentElement.dataset.theme = choice;
    button.setAttribute('aria-pressed', String(isDark()));
  };
  button.addEventListener('click', () => {
    store(isDark() ? 'light' : 'dark');
    apply();
  });
  system.addEventListener('change', apply);
  apply();
}

// Storage may be forbidden; the theme then lasts as long as the page.
let unstored: string | null = null;

function stored(): string | null {
  try {
    return localStorage.getItem(key) ?? unstored;
  } catch {
    return unstored;
  }
}

function store(theme: string): void {
  unstored = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    return;
  }
}
