import { useState } from 'react';
import type { Arrangement } from './arrangement.ts';

const asItComes: Arrangement = { order: [], hidden: [] };

/** An arrangement that this browser remembers, where its storage allows it. */
export function useArrangement(name: string) {
  const key = `fix-or-fee.${name}`;
  const [arrangement, setArrangement] = useState(() => remembered(key));
  const change = (next: Arrangement): void => {
    setArrangement(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // The arrangement lasts as long as the page does.
    }
  };
  return [arrangement, change] as const;
}

function remembered(key: string): Arrangement {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof found !== 'object' || found === null) return asItComes;
    return { order: textsIn(found, 'order'), hidden: textsIn(found, 'hidden') };
  } catch {
    return asItComes;
  }
}

function textsIn(part: object, key: string): readonly string[] {
  const list = (part as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}
