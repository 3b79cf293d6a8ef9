import { heads, signHead } from './heads.ts';
import { codeOf, digit } from './syntax.ts';

/** The heads that some pattern needs, numbered as they come; 0 is a head that none needs. */
const numberOf = new Uint16Array(heads);
let numbers = 1;
/** 32 patterns share one table: which of them need the head of that number */
const tables: Int32Array[] = [];
let gates = 0;
const most = 8192;
/** a longer text is not worth looking through first */
const long = 65_536;

const codes = Uint8Array.from({ length: 128 }, (_, unit) => codeOf(unit));

/** What one text begins its words with; what each table says of it is worked out when it is first asked. */
class Scan {
  text = '';
  count = 0;
  /** it holds a letter that lower case takes for a plain one, so nothing is sure of it */
  odd = false;
  places: Int32Array = new Int32Array(256);
  private numbers: Uint16Array = new Uint16Array(256);
  private masks: Int32Array = new Int32Array(64);
  /** in which reading a table's mask was worked out */
  private known: Int32Array = new Int32Array(64);
  private reading = 0;

  read(text: string): void {
    this.text = text;
    this.count = 0;
    this.odd = false;
    this.reading++;
    const { length } = text;
    if (this.numbers.length < length) {
      this.numbers = new Uint16Array(length * 2);
      this.places = new Int32Array(length * 2);
    }
    let before = 0;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      const code = unit < 128 ? codes[unit]! : 0;
      if (code === 0) {
        if (unit > 32) this.add(signHead(unit), at);
        if (unit === 0x17f || unit === 0x212a) this.odd = true;
      } else if (code === digit) {
        if (before !== digit) this.add(digit * 1024, at);
      } else if (before === 0 || before === digit) this.add(headAt(text, at, code), at);
      before = code;
    }
  }

  private add(head: number, at: number): void {
    const number = numberOf[head]!;
    if (number === 0) return;
    this.numbers[this.count] = number;
    this.places[this.count++] = at;
  }

  holds(gate: number): boolean {
    const table = gate >> 5;
    if (this.known[table] !== this.reading) this.workOut(table);
    return (this.masks[table]! & (1 << (gate & 31))) !== 0;
  }

  private workOut(table: number): void {
    const { numbers, count } = this;
    const bits = tables[table]!;
    let mask = 0;
    for (let i = 0; i < count; i++) mask |= bits[numbers[i]!]!;
    this.masks[table] = mask;
    this.known[table] = this.reading;
  }

  /** The first of the noted places from `i` on where the gate opens, or -1. */
  next(gate: number, i: number): number {
    const { numbers, count } = this;
    const bits = tables[gate >> 5]!;
    const bit = 1 << (gate & 31);
    for (let k = i; k < count; k++) if ((bits[numbers[k]!]! & bit) !== 0) return k;
    return -1;
  }
}

function headAt(text: string, at: number, first: number): number {
  const next = text.charCodeAt(at + 1);
  const second = next < 128 ? codes[next]! : 0;
  if (second === 0) return first * 1024;
  const last = text.charCodeAt(at + 2);
  return first * 1024 + second * 32 + (last < 128 ? codes[last]! : 0);
}

const scans: readonly Scan[] = Array.from({ length: 8 }, () => new Scan());
let latest: Scan = scans[0]!;
let oldest = 0;

/** The text looked through, or `null` where that is not worth it or says nothing. */
export function scanOf(text: string): Scan | null {
  if (latest.text === text) return latest.odd ? null : latest;
  if (text.length > long || text.length === 0) return null;
  for (const scan of scans) {
    if (scan.text === text) {
      latest = scan;
      return scan.odd ? null : scan;
    }
  }
  latest = scans[oldest]!;
  oldest = (oldest + 1) & 7;
  latest.read(text);
  return latest.odd ? null : latest;
}

/** A number by which a scan knows the pattern that needs these heads, or -1 when there is no room for more. */
export function gateOf(needed: ReadonlySet<number>): number {
  if (gates >= 2048 || numbers + needed.size > most) return -1;
  const gate = gates++;
  const table = gate >> 5;
  tables[table] ??= new Int32Array(most);
  const bits = tables[table]!;
  for (const head of needed) {
    if (numberOf[head] === 0) numberOf[head] = numbers++;
    bits[numberOf[head]!]! |= 1 << (gate & 31);
  }
  for (const scan of scans) scan.text = '';
  return gate;
}

export type { Scan };
