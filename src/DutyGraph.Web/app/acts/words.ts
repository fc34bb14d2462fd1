import { plural } from '@/words/format';
import { inLanguage } from '@/words/language';

export const text = inLanguage(
  {
    lead: (n: string) => `清单写明了 ${n} 部法律、法规和标准，按名称排列。点数字看写明它的事项。`,
    matching: (n: string) => `筛选出 ${n} 部。`,
    title: '名称',
    kind: '种类',
    all: '全部',
    cited: '写明它的事项',
    chain: '责任链',
    chainOf: (title: string) => `${title}的责任链`,
  },
  {
    lead: (n) => `The lists name ${n} laws, regulations and standards; here by title. A number leads to the duties that name it.`,
    matching: (n) => ` ${plural(n, 'matches', 'match')}.`,
    title: 'Title',
    kind: 'Kind',
    all: 'All',
    cited: 'Duties that name it',
    chain: 'Chain',
    chainOf: (title) => `Chain of ${title}`,
  },
);
