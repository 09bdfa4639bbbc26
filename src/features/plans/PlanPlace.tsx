import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Plans.module.css';

export interface PlanPlaceProps {
  readonly planId: string;
  /** Called just before it goes with the focus in it. */
  readonly onLeave: (planId: string, place: HTMLElement) => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Where a plan is acted on: its menu, or where it is shown again. */
export function PlanPlace({ planId, onLeave, className = styles.place, children }: PlanPlaceProps) {
  const root = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const place = root.current;
    return () => {
      if (place?.contains(document.activeElement)) onLeave(planId, place);
    };
  }, [planId, onLeave]);
  return (
    <span ref={root} data-plan={planId} className={className}>
      {children}
    </span>
  );
}
