/** One element of a drawing. The same shapes become elements on screen and text in a file; `paint` names what the style sheet, or the file's own attributes, colour. */
export interface Shape {
  tag: 'g' | 'rect' | 'path' | 'text' | 'tspan' | 'title';
  paint?: string;
  at?: Readonly<Record<string, string | number>>;
  text?: string;
  children?: readonly Shape[];
}

const svg = 'http://www.w3.org/2000/svg';

export function toElement(shape: Shape): SVGElement {
  const element = document.createElementNS(svg, shape.tag) as SVGElement;
  if (shape.paint !== undefined) element.setAttribute('class', shape.paint);
  for (const [name, value] of Object.entries(shape.at ?? {})) element.setAttribute(name, String(value));
  if (shape.text !== undefined) element.textContent = shape.text;
  for (const child of shape.children ?? []) element.append(toElement(child));
  return element;
}

/** Sets, or with null removes, an attribute; one that is so already is not touched, and nothing is painted anew for it. */
export function setAttribute(element: Element, name: string, value: string | null) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// What XML 1.0 cannot hold at all is left out: a damaged list may contain it.
export const escapeXml = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (character) => escapes[character]!);

/** The shape as SVG text whose colours are attributes of the elements themselves: no style sheet, no style attribute. */
export function toMarkup(shape: Shape, attributesOf: (paint: string) => Readonly<Record<string, string>>): string {
  const attributes = { ...(shape.paint === undefined ? {} : attributesOf(shape.paint)), ...shape.at };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
  const inner = (shape.text === undefined ? '' : escapeXml(shape.text)) + (shape.children ?? []).map((child) => toMarkup(child, attributesOf)).join('');
  return `<${shape.tag}${written}>${inner}</${shape.tag}>`;
}
