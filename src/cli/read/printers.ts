import type { Style } from '../terminal/style.ts';
import { CsvPrinter } from '../xray/csv.ts';
import { JsonPrinter } from '../xray/json.ts';
import { MarkdownPrinter } from '../xray/markdown.ts';
import type { Printer } from '../xray/printer.ts';
import { XrayPrinter } from '../xray/terminal.ts';
import type { ReadRequest } from './request.ts';

export function printerFor(request: ReadRequest, style: Style, columns: number): Printer {
  const { format, explain, receipt } = request;
  if (format === 'json') return new JsonPrinter(explain);
  if (format === 'csv') return new CsvPrinter();
  if (format === 'md') return new MarkdownPrinter();
  return new XrayPrinter({ style, columns, explain, receipt });
}
