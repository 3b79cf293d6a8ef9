/** Parts of a page that are not its text: menus, banners, sharing, adverts, comments, related stories. */
const dropped = new Set([
  'nav',
  'aside',
  'form',
  'button',
  'select',
  'dialog',
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'canvas',
  'menu',
  'del',
  's',
  'strike',
  'ix:header',
]);
const droppedRoles =
  /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|dialog|alertdialog|form)$/i;
const droppedNames =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|side-bar|cookies?|consent|gdpr|newsletter|subscribe|subscription|signup|sign-up|paywall|promo|promos|promoted|sponsored|sponsor|advert|adverts|advertisement|ads?|adslot|banner|share|sharing|sharebar|social|related|recirc|recirculation|recommended|recommendations|most-read|mostread|most-popular|trending|read-more|readmore|more-stories|popular|comments?|disqus|tags?|taglist|skip-link|toolbar|pagination|pager|footer|site-header|masthead|author-bio|byline-bio|popup|modal|outbrain|taboola)(?:$|[-_\s])/i;
const keptTags = new Set([
  'html',
  'body',
  'article',
  'main',
  'p',
  'h1',
  'h2',
  'td',
  'th',
  'tr',
  'tbody',
  'table',
]);

export interface ElementFacts {
  readonly tag: string;
  /** reads one attribute of the element */
  readonly get: (name: string) => string | null;
  readonly insideArticle: boolean;
}

export function isFurniture({ tag, get, insideArticle }: ElementFacts): boolean {
  if (dropped.has(tag)) return true;
  // A header or footer of the page is furniture; one inside the article holds its headline or its notes.
  if ((tag === 'header' || tag === 'footer') && !insideArticle) return true;
  if (get('hidden') !== null || get('aria-hidden') === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(get('style') ?? '')) return true;
  if (droppedRoles.test(get('role') ?? '')) return true;
  if (keptTags.has(tag)) return false;
  return droppedNames.test(get('class') ?? '') || droppedNames.test(get('id') ?? '');
}
