import { describe, expect, it } from 'vitest';
import { classifier, posting } from './posting.ts';

const aiOf = (description: string, title = 'Clerk') => {
  const { aiSkill, aiBlurb } = classifier.classify(posting({ title, description }));
  return { aiSkill, aiBlurb };
};

describe('AI as a skill, or as a boast', () => {
  it('asked for among the requirements is a skill', () => {
    expect(aiOf('Requirements\n- Experience with LLMs')).toEqual({ aiSkill: true, aiBlurb: false });
    expect(aiOf('What you’ll do:\n- Use AI tools for drafts')).toEqual({ aiSkill: true, aiBlurb: false });
  });

  it('said of the employer or its offer is a boast', () => {
    expect(aiOf('About Tarn\nTarn builds the AI-native ledger.')).toEqual({ aiSkill: false, aiBlurb: true });
    expect(aiOf('Benefits\n- Free AI tools')).toEqual({ aiSkill: false, aiBlurb: false });
    const afterItems = `Requirements\n- Spanish\n${'Join us as we build and deploy AI solutions. '.repeat(3)}`;
    expect(aiOf(afterItems)).toEqual({ aiSkill: false, aiBlurb: true });
  });

  it('enthusiasm, a customer or a name with AI in it asks for no skill', () => {
    expect(aiOf('Requirements\n- A passion for AI').aiSkill).toBe(false);
    expect(aiOf('Requirements\n- You sell to AI labs and AI companies').aiSkill).toBe(false);
    expect(aiOf('Requirements\n- You know tarn.AI').aiSkill).toBe(false);
    expect(aiOf('Requirements\n- Aid those who said so').aiSkill).toBe(false);
  });

  it('a title that names AI is the work itself, but for who sells it', () => {
    expect(aiOf('', 'Machine Learning Engineer').aiSkill).toBe(true);
    expect(aiOf('', 'Data Scientist (AI)').aiSkill).toBe(true);
    expect(aiOf('', 'Account Executive, AI Infrastructure').aiSkill).toBe(false);
  });
});
