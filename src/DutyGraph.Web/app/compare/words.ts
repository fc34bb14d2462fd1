import { plural } from '@/words/format';
import { inLanguage } from '@/words/language';

export const text = inLanguage(
  {
    title: '对比',
    lead: (rows: string, differing: string) => `共 ${rows} 件事，其中 ${differing} 件各地列在不同清单上，排在最前；其余按类别。`,
    begin: '选两个到十个乡镇，逐件看它们各自怎样承担。',
    one: '再选至少一个乡镇。',
    add: '添加乡镇…',
    chosen: '对比的乡镇',
    remove: (name: string) => `去掉${name}`,
    matter: '事项',
    category: '类别',
    onlyDiffering: '只看不同对待',
    none: '未列',
    differing: '不同对待',
    most: '最多十个乡镇。',
    offered: '可选的乡镇',
  },
  {
    title: 'Compare',
    lead: (rows, differing) => `${plural(rows, 'matter')}; ${plural(differing, 'stands', 'stand')} on different lists and ${differing === '1' ? 'comes' : 'come'} first, the others by category.`,
    begin: 'Choose two to ten townships to see, matter by matter, how each is bound to it.',
    one: 'Choose at least one more.',
    add: 'Add a township…',
    chosen: 'Townships compared',
    remove: (name) => `Remove ${name}`,
    matter: 'Matter',
    category: 'Category',
    onlyDiffering: 'Only those that differ',
    none: 'not listed',
    differing: 'differs',
    most: 'At most ten townships.',
    offered: 'Townships to choose from',
  },
);
