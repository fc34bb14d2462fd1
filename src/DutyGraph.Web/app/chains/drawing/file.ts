import type { Layout } from '../layout/layout';
import { drawRoute, drawRow, rowAt } from './rows';
import { toMarkup, type Shape } from './shape';
import { countOf } from './heads';

const margin = 32;
const headHeight = 40;
const footHeight = 40;

/** Limits of canvases in browsers. */
const longestSide = 16_000;
const mostPixels = 64_000_000;

/** The colours of the light theme, because files are printed. */
const kinds: Readonly<Record<string, string>> = {
  LegalAct: '#6b3fa0', DepartmentKind: '#0b5cad', Department: '#0b5cad', Duty: '#3d4a5c', Township: '#0f6e6e', Topic: '#8a4b08', Category: '#8a4b08', Responsibility: '#55606e',
  COUNTY: '#0f6e6e', PREFECTURE: '#0f6e6e', REGION: '#0f6e6e',
};
const lists: Readonly<Record<string, string>> = { BASIC: '#0f6e4f', ASSIST: '#0b5cad', RECLAIMED: '#a1460a' };
const fonts = 'system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif';

const paints: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  box: { fill: '#ffffff', stroke: '#d9dde3' },
  'box-start': { fill: '#0b5cad', stroke: '#0b5cad' },
  pile: { fill: '#f6f7f9', stroke: '#d9dde3' },
  label: { fill: '#1b2430', 'font-size': '13' },
  strong: { 'font-weight': '600' },
  'label-start': { fill: '#ffffff', 'font-size': '13', 'font-weight': '600' },
  note: { fill: '#55606e', 'font-size': '12' },
  mark: { 'font-size': '12' },
  'badge-box': { fill: '#f6f7f9', stroke: '#d9dde3' },
  'badge-text': { fill: '#1b2430', 'font-size': '12' },
  line: { stroke: '#7d8896', 'stroke-width': '1.25' },
  bundle: { 'stroke-width': '2' },
  HAD_DUTY: { stroke: '#a1460a' },
  RECLAIMED_BY: { stroke: '#a1460a' },
  head: { fill: '#1b2430', 'font-size': '13', 'font-weight': '600' },
  ground: { fill: '#ffffff' },
};

function attributesOf(paint: string): Record<string, string> {
  const names = paint.split(' ');
  return Object.assign({}, ...names.map((name) => {
    if (name.startsWith('kind-')) return { fill: kinds[name.slice(5)]! };
    if (name.startsWith('list-')) return { fill: lists[name.slice(5)]!, 'font-size': '12' };
    return paints[name] ?? {};
  })) as Record<string, string>;
}

const started = (shape: Shape): Shape => ({
  ...shape,
  ...(shape.paint === 'box' && { paint: 'box-start' }),
  ...(shape.paint?.startsWith('label') && { paint: 'label-start' }),
  ...(shape.paint?.startsWith('mark') && { paint: 'label-start' }),
});

/** Returns the whole diagram as an SVG file on white, with title, column titles and source. */
export function toSvgFile(layout: Layout, starts: ReadonlySet<string>, headOf: (column: Layout['heads'][number]['column'], count: number) => string, title: string, source: string): string {
  const [width, height] = [Math.max(layout.width, 480) + 2 * margin, layout.height + 2 * margin + 2 * headHeight + footHeight];
  const top = margin + 2 * headHeight;
  const shapes: Shape[] = [
    { tag: 'rect', paint: 'ground', at: { width, height } },
    { tag: 'text', paint: 'head', at: { x: margin, y: margin + 12, 'font-size': 18 }, text: title },
    ...layout.heads.map((head): Shape => ({ tag: 'text', paint: 'head', at: { x: margin + head.x, y: top - 16 }, text: headOf(head.column, countOf(layout, head)) })),
    {
      tag: 'g',
      at: { transform: `translate(${margin} ${top})` },
      children: [
        ...layout.routes.map(drawRoute),
        ...[...layout.boxes].map(([key, box]): Shape => ({ tag: 'g', at: { transform: rowAt(box) }, children: starts.has(key) ? drawRow(box, true).map(started) : drawRow(box, true) })),
      ],
    },
    { tag: 'text', paint: 'note', at: { x: margin, y: height - margin + 8 }, text: source },
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fonts}">`
    + `${shapes.map((shape) => toMarkup(shape, attributesOf)).join('')}</svg>\n`;
}

/** Converts an SVG file to PNG, in double size if the browser supports that. */
export async function toPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(2, longestSide / image.width, longestSide / image.height, Math.sqrt(mostPixels / (image.width * image.height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(image.width * scale);
    canvas.height = Math.floor(image.height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`${canvas.width} x ${canvas.height}`))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
