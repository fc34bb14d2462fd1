// Runs in the browser: the chain explorer and Cytoscape.js with dagre lay out and draw the same graph.
import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';
import '@/design/index.css';
import '@/chains/diagram.css';
import { ChainCanvas } from '@/chains/drawing/canvas';
import type { AnswerEdge, AnswerNode } from '@/chains/model/answer';
import { drawChain, headOf, nameOfRow, orderChain } from '@/chains/picture';
import type { Chain } from '@/chains/use-chain';
import { isGroupKey } from '@/chains/layout/units';

cytoscape.use(dagre);

/** The proportions of a real chain: 410 of 500 nodes are duties, each with one township and two departments, some with an act: 1,302 edges. */
export function generate(size: number): Chain {
  let seed = 42;
  const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  const names = '农业农村应急管理自然资源住房和城乡建设水利生态环境巡查上报宣传监督检查处置整治';
  const name = (length: number) => Array.from({ length }, () => names[random(names.length)]).join('');
  const make = (count: number, node: (i: number) => AnswerNode) => Array.from({ length: Math.round(count * size / 500) }, (_, i) => node(i));
  const acts = make(20, (i) => ({ __typename: 'LegalAct', id: `act:${i}`, title: name(14) }));
  const departments = make(60, (i) => ({ __typename: 'Department', id: `department:${i}`, name: name(9) }));
  const townships = make(10, (i) => ({ __typename: 'Township', id: `township:${i}`, fullName: name(6) }));
  const duties = make(410, (i) => ({
    __typename: 'Duty', id: `duty:${i}`, name: name(12 + random(30)), list: (['BASIC', 'ASSIST', 'RECLAIMED'] as const)[random(3)]!, number: i, category: { name: name(4).slice(0, 1 + (i % 12)), position: i % 12 },
  }));
  const pick = (nodes: AnswerNode[]) => nodes[random(nodes.length)]!.id;
  const edges: AnswerEdge[] = duties.flatMap(({ id }, i) => [
    { kind: 'HAS_DUTY', from: pick(townships), to: id },
    { kind: 'ASSISTS', from: id, to: pick(departments) },
    { kind: 'ASSISTS', from: id, to: pick(departments) },
    ...(i % 57 < 10 ? [{ kind: 'CITES', from: id, to: pick(acts) } as const] : []),
  ] satisfies AnswerEdge[]);
  const nodes = [...departments, ...duties, ...acts, ...townships];
  return {
    asked: { from: nodes[0]!.id, to: null, depth: 2, edges: ['HAS_DUTY', 'ASSISTS', 'CITES'], limit: 2_000, expanded: [], unopened: 0 },
    first: { nodes, distances: nodes.map((_, i) => Math.min(i, 2)), edges, truncated: false, hidden: [] },
    expansions: [],
    unknown: [],
  };
}

const frame = () => new Promise<number>((resolve) => { requestAnimationFrame(resolve); });
const painted = async () => { await frame(); await new Promise((resolve) => { setTimeout(resolve, 0); }); };

async function timed(work: () => void | Promise<void>) {
  const start = performance.now();
  await work();
  await painted();
  return performance.now() - start;
}

/** Returns the milliseconds between the frames of a pan with a number of steps. */
async function panned(move: (dx: number, dy: number) => void, steps: number) {
  const times: number[] = [];
  let last = await frame();
  for (let i = 0; i < steps; i++) {
    move(i < steps / 2 ? -18 : 18, i % 40 < 20 ? -32 : 32);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** Returns the longest task during `work`. Browsers report tasks above 50 ms. */
async function longestTask(work: () => Promise<void>) {
  let longest = 0;
  const observer = new PerformanceObserver((list) => { for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration); });
  observer.observe({ type: 'longtask' });
  await work();
  await new Promise((resolve) => { setTimeout(resolve, 200); });
  observer.disconnect();
  return longest;
}

async function ours(chain: Chain, isOpen: boolean, steps: number) {
  const svg = document.querySelector<SVGSVGElement>('#ours')!;
  svg.classList.add('chain');
  svg.setAttribute('class', 'chain');
  let canvas: ChainCanvas | undefined;
  let [first, frames] = [0, [] as number[]];
  const longest = await longestTask(async () => {
    first = await timed(() => {
      const ordered = orderChain(chain);
      const open = isOpen ? [...ordered.order.values()].flat().flatMap((unit) => (isGroupKey(unit.key) ? [unit.key] : [])) : [];
      const picture = drawChain(ordered, open);
      const nothing = () => undefined;
      canvas = new ChainCanvas(svg, {
        nameOf: (box) => nameOfRow(box, picture, chain), headOf, select: nothing, toggle: nothing, attend: nothing, say: nothing, leave: nothing, moved: nothing,
      });
      canvas.show(picture.layout, { starts: new Set([chain.asked.from]), selected: null }, null);
    });
    frames = await panned((dx, dy) => canvas!.viewport.moveBy(dx, dy), steps);
  });
  canvas?.dispose();
  return { first, frames, longest };
}

async function theirs(chain: Chain, steps: number) {
  const container = document.querySelector<HTMLElement>('#theirs')!;
  container.style.width = '1200px';
  container.style.height = '700px';
  let view: cytoscape.Core | undefined;
  let [first, frames] = [0, [] as number[]];
  const longest = await longestTask(async () => {
    first = await timed(() => new Promise<void>((resolve) => {
      view = cytoscape({
        container,
        elements: [
          ...chain.first.nodes.map((node) => ({ data: { id: node.id, label: node.name ?? node.title ?? node.fullName } })),
          ...chain.first.edges.map(({ from, to }, i) => ({ data: { id: `edge${i}`, source: from, target: to } })),
        ],
        style: [{ selector: 'node', style: { label: 'data(label)', shape: 'rectangle', width: 200, height: 40 } }, { selector: 'edge', style: { 'curve-style': 'bezier' } }],
        layout: { name: 'dagre', rankDir: 'LR', animate: false } as cytoscape.LayoutOptions,
      });
      view.one('render', () => resolve());
    }));
    frames = await panned((dx, dy) => view!.panBy({ x: dx, y: dy }), steps);
  });
  view?.destroy();
  return { first, frames, longest };
}

Object.assign(window, { generate, ours, theirs });
