import { useState } from 'react';
import type { Arrangement } from './arrangement.ts';

const asItComes: Arrangement = { order: [], hidden: [] };

/** An arrangement that this browser remembers, where its storage allows it. */
export function useArrangement(name: string) {
  const [arrangement, setArrangement] = useState(() => rememberedArrangement(name));
  const change = (next: Arrangement): void => {
    setArrangement(next);
    try {
      localStorage.setItem(keyOf(name), JSON.stringify(next));
    } catch {
      // The arrangement lasts as long as the page does.
    }
  };
  return [arrangement, change] as const;
}

/** What is remembered under a name at this moment. */
export function rememberedArrangement(name: string): Arrangement {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
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

function keyOf(name: string): string {
  return `fix-or-fee.${name}`;
}
