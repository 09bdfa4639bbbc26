import type { ReactNode } from 'react';
import { useNear } from './useNear.ts';

export interface NearProps {
  /** Keeps the place free until then. */
  readonly room: ReactNode;
  /** Draws it wherever it is: something below it is about to be scrolled to. */
  readonly isWanted: boolean;
  readonly children: ReactNode;
}

/** A long part far down the page, drawn when one comes near it. */
export function Near({ room, isWanted, children }: NearProps) {
  const [place, isNear] = useNear<HTMLDivElement>();
  return isNear || isWanted ? children : <div ref={place}>{room}</div>;
}
