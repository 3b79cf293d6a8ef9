import { describe, expect, it } from 'vitest';
import { modelText } from '../../../src/cli/model/text.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';
import { askModel, listModels } from '../../../src/engine/models/ask-model.ts';

const screen = { style: plain, columns: 80, receipt: false };

describe('a model on the screen', () => {
  it.each(listModels())('$name fits 80 columns and says its sources', ({ name }) => {
    const text = modelText(askModel({ name, draws: 64 }), screen);
    expect(text.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
    for (const part of ['Outputs', 'What decides', 'Inputs', 'Sources', 'Assumed', 'Next'])
      expect(text).toContain(part);
  });

  it('says what would have to be true, and whether that is inside its interval', () => {
    const answer = askModel({ name: 'round-trip', draws: 64, solve: 'rehireShare', target: 'npvPerJob=0' });
    expect(modelText(answer, screen)).toContain(
      '→ For npvPerJob to be USD 0, rehireShare would have to be 88.9%; that is outside',
    );
  });

  it('says that nothing would make it true', () => {
    const answer = askModel({
      name: 'pipeline',
      draws: 64,
      solve: 'hiringCut',
      target: 'shortageShare=50%',
    });
    expect(modelText(answer, screen)).toContain(
      '! Impossible: no hiringCut from 0% to 100% brings shortageShare to be 50%;',
    );
  });
});
