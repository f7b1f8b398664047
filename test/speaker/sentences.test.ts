import { sentences } from '../../speaker/sentences';

test('speech is taken apart at its sentences, and its own silence stays at the end', () => {
  const stretch = { text: "That's it, ten breaths. Let go. Ready?", pauseMs: 1500 };
  expect(sentences([stretch])).toEqual([
    { text: "That's it, ten breaths.", pauseMs: 430 },
    { text: 'Let go.', pauseMs: 430 },
    { text: 'Ready?', pauseMs: 1500 },
  ]);
});

test('a silence without words stays', () => {
  expect(sentences([{ text: '', pauseMs: 2000 }])).toEqual([{ text: '', pauseMs: 2000 }]);
});
