import { memo, use } from 'react';
import type { RegimeMapView } from '../../present/decision/regimeMapView.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import * as decisionTexts from '../../present/texts/decisionTexts.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { RegimeMapFigure } from '../../ui/charts/RegimeMapFigure.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { IsStaged } from '../../ui/layout/cardTools.ts';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';
import styles from './Decision.module.css';
import { Explanation } from '../../ui/layout/Explanation.tsx';

export interface AxisChoice {
  readonly path: string;
  readonly label: string;
}

export interface RegimeMapCardProps {
  readonly map: RegimeMapView;
  readonly isOutdated: boolean;
  /** Why no newer figures will come; null: nothing stands in their way. */
  readonly note: string | null;
  /** Inputs that may lie along an axis. */
  readonly choices: readonly AxisChoice[];
  readonly acrossPath: string;
  readonly upPath: string;
  readonly onAxes: (acrossPath: string, upPath: string) => void;
}

/** Which plan is cheapest where. */
export const RegimeMapCard = memo(function RegimeMapCard(props: RegimeMapCardProps) {
  const { map, isOutdated, note } = props;
  return (
    <FigureCard
      title={map.title}
      titleText={map.title}
      aid={<TermedText stretches={termStretches(map.aid)} />}
      isOutdated={isOutdated}
      note={note}
      chart={
        <>
          {use(IsStaged) ? null : <AxisFields {...props} />}
          <RegimeMapFigure
            summary={map.summary}
            across={map.across}
            up={map.up}
            shades={map.shades.map((shade) => ({ ...shade, color: planColour(shade.colour) }))}
            legend={map.legend.map((entry) => ({ ...entry, color: planColour(entry.colour) }))}
            mark={map.mark}
          />
        </>
      }
      table={<MapTable map={map} />}
      explain={<Explanation paragraphs={map.explain} />}
    />
  );
});

function AxisFields({ choices, acrossPath, upPath, onAxes }: RegimeMapCardProps) {
  const options = choices.map(({ path, label }) => ({ value: path, label }));
  return (
    <div className={styles.axes} data-print="hide">
      <SelectField
        id="map-across"
        label={decisionTexts.across}
        value={acrossPath}
        options={options}
        onCommit={(path) => onAxes(path, path === upPath ? acrossPath : upPath)}
      />
      <SelectField
        id="map-up"
        label={decisionTexts.up}
        value={upPath}
        options={options}
        onCommit={(path) => onAxes(path === acrossPath ? upPath : acrossPath, path)}
      />
    </div>
  );
}

/** Apart, because the figures of a table are worked out only when it is looked at. */
function MapTable({ map }: Pick<RegimeMapCardProps, 'map'>) {
  return <DataTable {...map.table} maxHeight="19rem" />;
}
