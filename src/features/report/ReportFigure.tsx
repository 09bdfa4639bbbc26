import { mapNames } from '../../exports/report/mapNames.ts';
import type { Picture, ReportFigure as Figure } from '../../exports/report/figures.ts';
import type { RegimeMapView } from '../../present/decision/regimeMapView.ts';
import type { TornadoView } from '../../present/decision/tornadoView.ts';
import type { WaterfallView } from '../../present/decision/waterfallView.ts';
import { FloatingBars } from '../../ui/charts/FloatingBars.tsx';
import { PaperLines } from '../../ui/charts/PaperLines.tsx';
import { PaperMap } from '../../ui/charts/PaperMap.tsx';
import { PaperSpread } from '../../ui/charts/PaperSpread.tsx';
import { planColour } from '../../ui/charts/planColour.ts';
import { TornadoFigure } from '../../ui/charts/TornadoFigure.tsx';
import styles from './ReportFigure.module.css';
import { isShort, ReportTable } from './ReportTable.tsx';

/** Whether a figure may need more than a page. */
export function isLong({ picture }: Figure): boolean {
  return picture.kind === 'tables' && !isShort(picture.tables);
}

/** A finding on paper: what it says, how to read it, the picture, where its figures are from. */
export function ReportFigure({ figure }: { readonly figure: Figure }) {
  const { title, aid, picture, source } = figure;
  return (
    <figure
      className={styles.figure}
      data-kind={picture.kind}
      data-length={isLong(figure) ? 'long' : 'short'}
    >
      <figcaption className={styles.caption}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.aid}>{aid}</p>
      </figcaption>
      <Drawn picture={picture} />
      <p className={styles.source}>{source}</p>
    </figure>
  );
}

function Drawn({ picture }: { readonly picture: Picture }) {
  switch (picture.kind) {
    case 'lines':
      return <PaperLines {...picture.chart} series={coloured(picture.chart.series)} />;
    case 'spread':
      return (
        <PaperSpread
          {...picture.spread}
          panels={coloured(picture.spread.panels).map((panel) => ({
            ...panel,
            values: panel.median,
          }))}
        />
      );
    case 'waterfall':
      return <Waterfall waterfall={picture.waterfall} />;
    case 'tornado':
      return <Tornado tornado={picture.tornado} />;
    case 'map':
      return <RegimeMap map={picture.map} />;
    case 'tables':
      return (
        <>
          <div className={styles.lines}>
            {picture.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {picture.tables.map((table, index) => (
            <ReportTable
              key={table.caption}
              table={table}
              cells={picture.cells}
              isCaptionHidden={index === 0}
            />
          ))}
        </>
      );
  }
}

function Waterfall({ waterfall }: { readonly waterfall: WaterfallView }) {
  return (
    <FloatingBars
      summary={waterfall.summary}
      bars={waterfall.bars.map((bar) => ({
        ...bar,
        color: bar.kind === 'total' ? planColour(bar.colour ?? 0) : `var(--${bar.kind})`,
        isStrong: bar.kind === 'total',
      }))}
    />
  );
}

function Tornado({ tornado }: { readonly tornado: TornadoView }) {
  const { label, centre, turn } = tornado;
  const rows = tornado.rows.map((row) => {
    const [low, high] = row.ends;
    return { ...row, ends: [withColour(low), withColour(high)] as const };
  });
  return <TornadoFigure label={label} rows={rows} centre={centre} turn={turn} />;
}

function RegimeMap({ map }: { readonly map: RegimeMapView }) {
  return (
    <PaperMap
      {...map}
      shades={coloured(map.shades)}
      legend={coloured(map.legend)}
      names={mapNames(map)}
    />
  );
}

type Coloured = { readonly colour: number };

function coloured<Item extends Coloured>(items: readonly Item[]) {
  return items.map(withColour);
}

function withColour<Item extends Coloured>(item: Item) {
  return { ...item, color: planColour(item.colour) };
}
