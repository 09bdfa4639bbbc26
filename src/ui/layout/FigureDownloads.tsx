import { type RefObject, use } from 'react';
import { Menu } from '../fields/Menu.tsx';
import { Icon } from '../Icon.tsx';
import { texts } from '../texts.ts';
import { DownloadsContext } from './downloads.ts';

export interface FigureDownloadsProps {
  readonly title: string;
  /** What is drawn, in its figure. */
  readonly body: RefObject<HTMLElement | null>;
}

/** Saves the picture of a figure card; nothing where nothing can be saved. */
export function FigureDownloads({ title, body }: FigureDownloadsProps) {
  const downloads = use(DownloadsContext);
  if (downloads === null) return null;
  const save = (kind: 'svg' | 'png') => (): void => {
    const drawn = body.current;
    const card = drawn?.closest('figure');
    if (drawn && card) downloads.picture(card, drawn, kind);
  };
  return (
    <Menu
      label={texts.saveAs(title)}
      variant="icon"
      trigger={<Icon name="save" />}
      items={[
        { id: 'png', label: texts.savePng, onSelect: save('png') },
        { id: 'svg', label: texts.saveSvg, onSelect: save('svg') },
      ]}
    />
  );
}
