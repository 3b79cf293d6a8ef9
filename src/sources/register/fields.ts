import { z } from 'zod';
import {
  bounds,
  datePattern,
  measures,
  periodBases,
  speakers,
  stances,
  unitsOfAccount,
} from '../../core/index.ts';

const empty = (value: string): string | null => (value === '' ? null : value);

/** A cell that may be left empty, which reads as `null`. */
export const optional: z.ZodType<string | null, string> = z.string().transform(empty);
export const required: z.ZodString = z.string().min(1, 'expected text, the cell is empty');

const numeral = /^-?\d+(?:\.\d+)?$/;
export const optionalNumber: z.ZodType<number | null, string> = z
  .string()
  .refine((v) => v === '' || numeral.test(v), 'expected plain digits such as 8000 or 0.27, or an empty cell')
  .transform((v) => (v === '' ? null : Number(v)));
export const requiredNumber: z.ZodType<number, string> = z
  .string()
  .regex(numeral, 'expected plain digits such as 8000 or 0.27')
  .transform(Number);

export const day: z.ZodString = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2026-04-23');
export const date: z.ZodString = z
  .string()
  .regex(datePattern, 'expected a date such as 2026, 2026-04 or 2026-04-23');
export const optionalDate: z.ZodType<string | null, string> = z
  .string()
  .refine(
    (v) => v === '' || datePattern.test(v),
    'expected a date such as 2026 or 2026-04-23, or an empty cell',
  )
  .transform(empty);

export const measure: z.ZodEnum<{ [W in (typeof measures)[number]]: W }> = z.enum(measures);
export const bound: z.ZodEnum<{ [W in (typeof bounds)[number]]: W }> = z.enum(bounds);
export const stance: z.ZodEnum<{ [W in (typeof stances)[number]]: W }> = z.enum(stances);
export const speaker: z.ZodEnum<{ [W in (typeof speakers)[number]]: W }> = z.enum(speakers);
export const optionalAccount: z.ZodType<(typeof unitsOfAccount)[number] | null, string> = z
  .enum(['', ...unitsOfAccount])
  .transform((v) => (v === '' ? null : v));
export const optionalBasis: z.ZodType<(typeof periodBases)[number] | null, string> = z
  .enum(['', ...periodBases])
  .transform((v) => (v === '' ? null : v));
