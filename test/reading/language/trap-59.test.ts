import { describe, expect, it } from 'vitest';
import { readText } from './tell.ts';

describe('trap 59: "ai" as a word of another language', () => {
  it('Italian "ai lavoratori" names no artificial intelligence', () => {
    const reading = readText(
      'Officine Tronto, 90 esuberi',
      "L'azienda Officine Tronto ha comunicato ai lavoratori 90 esuberi per il calo degli ordini. Ai sindacati andrà una lettera.",
    );
    expect(reading.actions).toHaveLength(1);
    expect(['none', 'unknown']).toContain(reading.actions[0]!.aiCause);
  });

  it('French "j\'ai" names none either', () => {
    const reading = readText(
      'Fonderies Clergue supprime 70 postes',
      "« J'ai décidé de supprimer 70 postes parce que les commandes ont chuté », écrit la présidente de Fonderies Clergue. « J'ai honte. »",
    );
    expect(reading.actions).toHaveLength(1);
    expect(['none', 'unknown']).toContain(reading.actions[0]!.aiCause);
  });
});
