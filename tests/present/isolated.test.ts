import { describe, expect, it } from 'vitest';
import { isolated, unmarked } from '../../src/present/isolated.ts';

describe('a name in a sentence', () => {
  it.each(['خطة الدعم', 'תוכנית', 'Plan ב'])(
    'is kept apart where it runs from right to left: %s',
    (name) => {
      expect(isolated(name)).toBe(`\u2068${name}\u2069`);
    },
  );

  it.each(['Managed (MSP)', 'Überwachung', '保守', '🔥', ''])(
    'stays as it is otherwise: %s',
    (name) => {
      expect(isolated(name)).toBe(name);
    },
  );
});

describe('what is saved of a text', () => {
  it.each(['خطة الدعم', 'Plan ב', 'Managed (MSP)'])('has %s in it as it was entered', (name) => {
    expect(unmarked(`${isolated(name)}: $85,408`)).toBe(`${name}: $85,408`);
  });
});
