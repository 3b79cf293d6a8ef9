import { z } from 'zod';
import { type Bound, bounds } from './vocabulary.ts';

/**
 * A figure as its source gave it. Exact and about fill `best`; at-least fills `low`; at-most fills `high`;
 * a range fills `low` and `high`. An end that nobody stated is `null`, never a guess.
 */
export interface Quantity {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly bound: Bound;
}

export const quantityFields: {
  low: z.ZodNullable<z.ZodNumber>;
  best: z.ZodNullable<z.ZodNumber>;
  high: z.ZodNullable<z.ZodNumber>;
  bound: z.ZodEnum<{ [B in Bound]: B }>;
} = {
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(bounds),
};

export const Quantity: z.ZodType<Quantity> = z.object(quantityFields);
