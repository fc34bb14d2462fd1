/** Returns advance widths in em. They are upper bounds for the system fonts of the page: a line that fits here also fits on screen. */
function advance(code: number): number {
  if (code >= 0x2e80 || (code >= 0x2460 && code <= 0x27bf) || code === 0x2014 || code === 0x2026) return 1;
  return latin[code] ?? 0.85;
}

const latin = Array.from({ length: 127 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Z%&@mw]/.test(character)) return 0.85;
  return /[a-z0-9]/.test(character) ? 0.6 : 0.5;
});

export function widthOf(text: string, size: number): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    width += advance(code);
  }
  return width * size;
}

const never = /[，。、；：！？）》〉」』】”’,.;:!?)\]}%·…]/; // characters that must not begin a line (GB/T 15834)

/** Breaks a text into at most `most` lines of `width`. If the text is longer, the last line ends with …. Latin words and numbers are not broken if possible. */
export function wrap(text: string, width: number, size: number, most: number): { lines: string[]; cut: boolean } {
  const words = text.replace(/\s+/g, ' ').trim().match(/[A-Za-z0-9.\-/]+ ?|./gsu) ?? [];
  const pieces = words.flatMap((word) => (widthOf(word, size) > width ? [...word] : [word]));
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const wide = widthOf(piece.trimEnd(), size);
    if (used + wide <= width || line === '') {
      line += piece;
      used += widthOf(piece, size);
      continue;
    }
    if (lines.length === most - 1) return { lines: [...lines, cutTo(line + pieces.slice(i).join(''), width, size)], cut: true };
    const carried = never.test(piece) && line.length > 1 ? [...line].pop()! : '';
    lines.push(carried ? line.slice(0, -carried.length) : line.trimEnd());
    line = carried + piece;
    used = widthOf(line, size);
  }
  if (widthOf(line.trimEnd(), size) > width) return { lines: [...lines, cutTo(line, width, size)], cut: true };
  return { lines: [...lines, line.trimEnd()], cut: false };
}

function cutTo(text: string, width: number, size: number): string {
  let [kept, used] = ['', size]; // for the ellipsis
  for (const character of text) {
    used += widthOf(character, size);
    if (used > width) break;
    kept += character;
  }
  return kept.trimEnd() + '…';
}
