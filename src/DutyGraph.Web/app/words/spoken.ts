// English pages contain names, clauses and printed text in Chinese. Each is marked with its language, so that screen readers and fonts follow (WCAG 3.1.2).
// Marking what is shown, and not each place in a template that may show it, covers every view and every text of the lists.

/** Whether a text has more Chinese characters than Latin letters. */
export function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

/** Returns the text of an element without that of its children. */
const ownText = (element: Element): string => [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');

function mark(elements: ReadonlySet<Element>, chosen: 'zh-CN' | 'en'): void {
  for (const element of elements) {
    const own = ownText(element);
    const isMeant = chosen === 'zh-CN' ? isChinese(own) : !isChinese(own) && /\p{L}/u.test(own);
    if (isMeant && element.closest('[lang]')?.getAttribute('lang') !== chosen) element.setAttribute('lang', chosen);
  }
}

function parentsOfText(node: Node): Element[] {
  if (node instanceof Text) return node.parentElement ? [node.parentElement] : [];
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found: Element[] = [];
  while (texts.nextNode()) found.push(texts.currentNode.parentElement!);
  return found;
}

/** Marks the language of Chinese text in an English page, now and whenever it changes. */
export function markChinese(root: Element): void {
  const markAll = (elements: ReadonlySet<Element>) => {
    mark(elements, 'zh-CN');
    mark(elements, 'en'); // English within a Chinese element.
  };
  markAll(new Set(parentsOfText(root)));
  new MutationObserver((changes) => markAll(new Set(changes.flatMap(({ target, addedNodes }) => (target instanceof Text ? parentsOfText(target) : [...addedNodes].flatMap(parentsOfText))))))
    .observe(root, { childList: true, characterData: true, subtree: true });
}
