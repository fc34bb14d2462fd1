import { plural } from '@/words/format';
import { inLanguage } from '@/words/language';

export const text = inLanguage(
  {
    found: (text: string, n: string) => `“${text}”共找到 ${n} 条。每个词都要出现；名称相符的在前。`,
    listed: (n: string) => `共 ${n} 项职责，按乡镇、清单、序号排列。`,
    title: '职责事项',
    nothing: (text: string) => `没有内容同时包含“${text}”里的每个词。可减少用词，或去掉筛选。`,
    dutiesOnly: '其他筛选只对事项有效，所以这里只列事项。',
    facets: '分类',
    type: '种类',
    at: (township: string, number: string) => `${township}第 ${number} 项`,
    assists: (n: string) => `配合事项 ${n} 项`,
    cited: (n: string) => `${n} 项职责引用`,
    items: (n: string) => `清单共 ${n} 项`,
    spread: (n: string) => `${n} 个乡镇`,
    differing: '不同对待',
    fields: {
      name: '名称', fullName: '名称', title: '名称', aliases: '别名', method: '工作方式', superiorResponsibilities: '上级部门职责', townshipResponsibilities: '乡镇配合职责',
    } as Record<string, string>,
  },
  {
    found: (text, n) => `“${text}” was found ${plural(n, 'time')}. Every word has to occur; names come first.`,
    listed: (n) => `${plural(n, 'duty', 'duties')}, by township, list and number.`,
    title: 'Duties',
    nothing: (text) => `Nothing contains every word of “${text}”. Use fewer words or fewer filters.`,
    dutiesOnly: 'The other filters apply to duties, so only duties are listed.',
    facets: 'Narrow by',
    type: 'Type',
    at: (township, number) => `${township}, no. ${number}`,
    assists: (n) => plural(n, 'assist duty', 'assist duties'),
    cited: (n) => `named by ${plural(n, 'duty', 'duties')}`,
    items: (n) => plural(n, 'duty', 'duties'),
    spread: (n) => plural(n, 'township'),
    differing: 'treated differently',
    fields: {
      name: 'Name', fullName: 'Name', title: 'Title', aliases: 'Alias', method: 'Method', superiorResponsibilities: 'Department’s part', townshipResponsibilities: 'Township’s part',
    },
  },
);
