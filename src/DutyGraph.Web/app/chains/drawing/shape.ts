/**
 * One element of a drawing. On screen it becomes an element, in a file markup. `paint` names its colours, which come from the style sheet on screen, and from
 * attributes in a file.
 */
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

/** Sets an attribute, or removes it if the value is null. An unchanged attribute is not touched, to avoid repainting. */
export function setAttribute(element: Element, name: string, value: string | null) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Characters that XML 1.0 does not allow are removed. A damaged list may contain some.
export const escapeXml = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (character) => escapes[character]!);

/** Returns the shape as SVG text. Colours are attributes of the elements, without style sheets or style attributes. */
export function toMarkup(shape: Shape, attributesOf: (paint: string) => Readonly<Record<string, string>>): string {
  const attributes = { ...(shape.paint === undefined ? {} : attributesOf(shape.paint)), ...shape.at };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
  const inner = (shape.text === undefined ? '' : escapeXml(shape.text)) + (shape.children ?? []).map((child) => toMarkup(child, attributesOf)).join('');
  return `<${shape.tag}${written}>${inner}</${shape.tag}>`;
}
