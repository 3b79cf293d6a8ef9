interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** What a host's robots.txt asks of us. */
export interface Robots {
  readonly allows: (pathAndQuery: string) => boolean;
  /** seconds between requests, where it names them (not in the RFC, and widely written) */
  readonly delay: number | null;
}

export const allowsAll: Robots = { allows: () => true, delay: null };
export const allowsNothing: Robots = { allows: () => false, delay: null };

/**
 * Reads a robots.txt by RFC 9309: the groups that name the agent, else those of `*`; of the rules that fit, the longest path decides, and
 * `allow` where two are equally long. `*` in a path is any run of signs, `$` its end.
 */
export function readRobots(text: string, agent: string): Robots {
  const groups = groupsOf(text);
  const named = groups.filter((group) => group.agents.some((name) => name !== '*' && agent.startsWith(name)));
  const used = named.length > 0 ? named : groups.filter((group) => group.agents.includes('*'));
  const rules = used.flatMap((group) => group.rules);
  const delays = used.flatMap(({ delay }) => (delay === null ? [] : [delay]));
  return {
    delay: delays.length === 0 ? null : Math.max(...delays),
    allows: (path) => {
      if (path === '/robots.txt') return true;
      const fitting = rules.filter((rule) => rule.path !== '' && fits(rule.path, path));
      const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
      const deciding = fitting.filter((rule) => rule.path.length === longest);
      return deciding.length === 0 || deciding.some((rule) => rule.allow);
    },
  };
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number | null;
}

function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  let open = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      if (!open) groups.push({ agents: [], rules: [], delay: null });
      groups.at(-1)!.agents.push(value.toLowerCase());
      open = true;
      continue;
    }
    const group = groups.at(-1);
    if (group === undefined || !['allow', 'disallow', 'crawl-delay'].includes(name)) continue;
    open = false;
    if (name !== 'crawl-delay') group.rules.push({ allow: name === 'allow', path: value });
    else if (/^\d+(?:\.\d+)?$/.test(value)) group.delay = Number(value);
  }
  return groups;
}

/** Whether a rule's path fits, without an expression built from what a stranger wrote. */
function fits(rule: string, path: string): boolean {
  const anchored = rule.endsWith('$');
  const pieces = (anchored ? rule.slice(0, -1) : rule).split('*');
  const [first = '', ...rest] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [i, piece] of rest.entries()) {
    const last = i === rest.length - 1;
    const found = anchored && last ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || !path.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return !anchored || at === path.length;
}
