export type Child = Node | string | null | undefined | false;
type Attribute = string | number | boolean | null | ((event: Event) => void);

/** Makes an element. Text is only ever set as text, so nothing a document says can become markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** An element that index.html promises. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

/** Only a web address becomes a link; `javascript:` and its like stay text. */
export function link(url: string, text: string): HTMLElement {
  const isWeb = /^https?:\/\//i.test(url) && URL.canParse(url);
  return isWeb ? h('a', { href: url, rel: 'noopener noreferrer' }, text) : h('span', {}, text);
}
