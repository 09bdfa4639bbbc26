import { startTransition, useEffect, useState } from 'react';

/**
 * The value, one task later: what shows it is redrawn after what shows the value itself, so that no single task
 * holds up the next keystroke or tick of a drag.
 */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(() => value);
  useEffect(() => startTransition(() => setLater(() => value)), [value]);
  return later;
}
