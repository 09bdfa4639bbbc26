import { limits } from '../../present/method/limits.ts';
import * as presentingTexts from '../../present/texts/presentingTexts.ts';
import { ScreenTitle } from './ScreenTitle.tsx';
import styles from './Screens.module.css';

/** What the results do not tell. */
export function LimitsScreen() {
  return (
    <>
      <ScreenTitle>{presentingTexts.limits}</ScreenTitle>
      <ul className={styles.limits}>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </>
  );
}
