import { z } from 'zod';
import { optional, required } from './fields.ts';
import { type RegisterFile, registerFile } from './register-file.ts';

const row = z.object({
  company: required,
  name: required,
  aliases: z.string(),
  ticker: optional,
  cik: z
    .string()
    .regex(/^(?:\d{10})?$/, 'expected ten digits, or an empty cell')
    .transform((v) => (v === '' ? null : v)),
  domain: optional,
  parent: optional,
});

export const companies: RegisterFile = registerFile({
  name: 'companies.csv',
  title: 'Register of employers and what they are called',
  key: 'company',
  row,
  toRecords: ({ cells: { company, aliases, ...c } }) => ({
    companies: [
      {
        id: company,
        aliases: aliases
          .split(';')
          .map((alias) => alias.trim())
          .filter((alias) => alias !== ''),
        ...c,
      },
    ],
  }),
});
