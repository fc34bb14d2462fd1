// Writes foldings.txt: npm install opencc-js@1.4.2 && node foldings.mjs > foldings.txt
//
// Each line has a source and its replacement, as hexadecimal code points. Folding is idempotent: no character of a replacement is the source of another line.
// A single code point is replaced everywhere; two are a letter and a combining mark, both folded already, that NFKC composes to one letter.
// Spaces, control and format characters and variation selectors are not in the table; they are removed.
import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import traditional from 'opencc-js/dict/TSCharacters';

// Additional pairs: characters that look alike or are interchangeable in lists. 査 is printed in qitai.txt 177. Then come radicals (U+2E80 to U+2EF3), which
// text extracted from PDFs has instead of characters, and last punctuation, where half-width, full-width and other forms of a mark are equal.
const variants =
  '査查戸户戶户內内呂吕黃黄淸清靑青敎教眞真硏研郞郎敍叙強强溫温' +
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺯纟' +
  '⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍋⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻂衤⻃覀⻇𧢲⻈讠⻊𧾷⻌辶⻍辶⻎辶⻏邑⻐钅⻑长⻒镸⻕𨸏⻖阝⻗雨⻞𩙿⻟饣⻠饣⻡𩠐⻪黾⻫齐⻭齿⻯龙⻱龟⻲龟' +
  '⺟母⺠民⺮竹⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟' +
  '。.“"”"„"「"」"『"』"〝"〞"‘\'’\'《<〈<«<‹<》>〉>»>›>〔[【[〖[〕]】]〗]‐-‑-‒-–-—-―-−-─-〜~•·‧·・·';

const pairs = text => text.split('|').map(pair => pair.split(' '));
// The characters of simplified script, by GB 2312: rows 16 to 87.
const decoder = new TextDecoder('gb18030');
const simplified = new Set();
for (let row = 0xB0; row <= 0xF7; row++) {
  for (let cell = 0xA1; cell <= 0xFE; cell++) {
    simplified.add(decoder.decode(new Uint8Array([row, cell])));
  }
}

const characters = new Map([
  // Japanese forms of traditional characters; not those that are characters of simplified script in their own right (芸, 欠).
  ...pairs(shinjitai).filter(([from]) => !simplified.has(from)),
  ...pairs(traditional),
  ...variants.match(/../gu).map(pair => [...pair]),
].filter(([from, to]) => from !== to));

const fold = text => {
  const caseless = text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  const folded = [...caseless].map(character => characters.get(character) ?? character).join('');
  return folded === text ? text : fold(folded);
};
const isDropped = text => /^[\p{White_Space}\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]*$/u.test(text);
const hex = text => [...text].map(character => character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')).join(' ');

console.log(`# Made by foldings.mjs. Compatibility (NFKC) and case: Unicode ${process.versions.unicode} (Unicode-3.0).`);
console.log('# Traditional characters and Japanese forms of them: OpenCC (Apache-2.0), from the package opencc-js 1.4.2. Variants and punctuation: our own.');
for (let code = 0x21; code <= 0x10FFFF; code++) {
  const character = String.fromCodePoint(code);
  if ((code >= 0xD800 && code <= 0xDFFF) || isDropped(character)) {
    continue;
  }

  const folded = fold(character);
  if (folded !== character) {
    console.log(`${hex(character)}\t${hex([...folded].filter(part => !isDropped(part)).join(''))}`);
    continue;
  }

  const parts = [...character.normalize('NFD')];
  if (parts.length > 1 && !/\p{Script=Hangul}/u.test(character)) {
    const letter = parts.slice(0, -1).join('').normalize('NFC');
    const mark = parts.at(-1);
    if ([...letter].length === 1 && (letter + mark).normalize('NFC') === character && fold(letter) === letter && fold(mark) === mark) {
      console.log(`${hex(letter + mark)}\t${hex(character)}`);
    }
  }
}
