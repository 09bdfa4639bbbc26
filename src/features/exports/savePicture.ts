import { svgText } from '../../exports/picture/svgText.ts';
import { figurePicture } from './figurePicture.ts';
import { fileNameOf, saveBlob } from '../../ui/saveBlob.ts';

/** Dots for each CSS pixel of a PNG. */
const sharpness = 2;

/** Saves what a figure card shows as a picture. */
export async function savePicture(
  card: HTMLElement,
  body: HTMLElement,
  kind: 'svg' | 'png',
  scenario: string,
): Promise<void> {
  const [title = '', aid = ''] = ['figcaption :is(h2, h3, h4)', 'figcaption p'].map(
    (found) => card.querySelector(found)?.textContent ?? '',
  );
  const source = `${scenario}. Expected and simulated figures by Fix or Fee; assumptions in the scenario.`;
  const picture = figurePicture(body, { title, aid, source });
  const text = svgText(picture);
  const name = fileNameOf([scenario, title], kind);
  const svg = new Blob([text], { type: 'image/svg+xml' });
  saveBlob(kind === 'svg' ? svg : await rasterised(svg, picture.width, picture.height), name);
}

async function rasterised(svg: Blob, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * sharpness);
    canvas.height = Math.ceil(height * sharpness);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser has no canvas to draw on.');
    context.scale(sharpness, sharpness);
    context.drawImage(image, 0, 0, width, height);
    return await new Promise((done, failed) => {
      canvas.toBlob((blob) =>
        blob ? done(blob) : failed(new Error('The picture is too large for this browser.')),
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
