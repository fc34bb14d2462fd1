import type { Step } from '../layout/steps';

export const stepOfKey: Readonly<Record<string, Step>> = {
  ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', Home: 'first', End: 'last', PageUp: 'pageUp', PageDown: 'pageDown',
};
