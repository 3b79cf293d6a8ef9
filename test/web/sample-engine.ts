import type { LabelledFigure, Overview, Receipt } from '../../src/core/index.ts';
import type { EnginePort } from '../../src/http/engine-port.ts';
import { sampleDocuments } from './sample-documents.ts';
import { sampleOverview } from './sample-overview.ts';

/** An engine with a small known ledger, for tests that must not move when the real one learns something. */
export function sampleEngine(overview: Overview = sampleOverview): EnginePort {
  const receipts = new Map(allReceipts(overview).map((receipt) => [receipt.id, receipt]));
  return {
    overview: async (asOf) => (asOf === undefined ? overview : { ...overview, asOf }),
    receipt: async (id) => receipts.get(id) ?? null,
    document: async (id) => sampleDocuments.find((document) => document.id === id) ?? null,
  };
}

function allReceipts(overview: Overview): Receipt[] {
  const labelled: LabelledFigure[] = [
    ...overview.answers.flatMap(({ figures, bridge }) =>
      bridge ? [...figures, bridge.stated, ...bridge.parts] : figures,
    ),
    ...overview.conflicts.flatMap((conflict) => conflict.figures),
  ];
  const monthly = overview.monthly.flatMap(({ total, aiCited }) => [total, aiCited]);
  return [...labelled.map(({ figure }) => figure), ...monthly].flatMap((figure) =>
    figure ? [figure.receipt] : [],
  );
}
