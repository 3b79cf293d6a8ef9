import { posix } from 'node:path';
import { textOf } from './code.ts';

/** A name that a file hands on or declares, and where it is declared. */
export interface Exported {
  readonly name: string;
  readonly declaredIn: string;
  readonly documented: boolean;
}

const handedOn = /^export\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'([^']+)';/gm;
const own = /^export\s+(?:type\s+)?\{([^}]*)\};/gm;
const wholeRoom = /^import\s+\*\s+as\s+(\w+)\s+from\s+'([^']+)';/gm;

const split = (list: string): readonly (readonly [inner: string, outer: string])[] =>
  list
    .split(',')
    .map((item) => item.trim().replace(/^type\s+/, ''))
    .filter((item) => item !== '')
    .map((item) => item.split(/\s+as\s+/))
    .map(([inner, outer]) => [inner as string, outer ?? (inner as string)] as const);

const declaration = (name: string): RegExp =>
  new RegExp(
    `^export\\s+(?:declare\\s+)?(?:async\\s+)?(?:const|function|class|interface|type)\\s+${name}\\b`,
    'm',
  );

/** Documented: a comment stands right above the declaration, or above the line that hands the name on. */
function documentedAt(text: string, index: number): boolean {
  return /\*\/\s*$/.test(text.slice(0, index));
}

function find(file: string, name: string): Exported {
  const text = textOf(file);
  const declared = declaration(name).exec(text);
  if (declared !== null) return { name, declaredIn: file, documented: documentedAt(text, declared.index) };
  for (const [statement, names, from] of text.matchAll(handedOn)) {
    const item = split(names as string).find(([, outer]) => outer === name);
    if (item === undefined) continue;
    const found = find(posix.join(posix.dirname(file), from as string), item[0]);
    const here = documentedAt(text, text.indexOf(statement));
    return { ...found, name, documented: found.documented || here };
  }
  return { name, declaredIn: file, documented: false };
}

/** Every name that a file exports, followed to where it is declared. */
export function exportsOf(file: string): readonly Exported[] {
  const text = textOf(file);
  const rooms = new Map([...text.matchAll(wholeRoom)].map(([, name, from]) => [name, from as string]));
  const names = [...text.matchAll(handedOn)].flatMap(([, list]) => split(list as string));
  const local = [...text.matchAll(own)].flatMap(([statement, list]) =>
    split(list as string).map(([inner, outer]): Exported => {
      const room = rooms.get(inner);
      const declaredIn = room === undefined ? file : posix.join(posix.dirname(file), room);
      const documented = documentedAt(text, text.indexOf(statement)) || textOf(declaredIn).startsWith('/**');
      return { name: outer, declaredIn, documented };
    }),
  );
  const declared = [
    ...text.matchAll(/^export\s+(?:async\s+)?(?:const|function|class|interface|type)\s+(\w+)/gm),
  ];
  return [
    ...names.map(([, outer]) => find(file, outer)),
    ...local,
    ...declared.map(([, name]) => find(file, name as string)),
  ];
}
