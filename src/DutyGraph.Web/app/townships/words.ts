import { plural } from '@/words/format';
import { inLanguage } from '@/words/language';

export const text = inLanguage(
  {
    title: '乡镇',
    leadCount: (n: string) => `${n} 个乡镇公布了清单。`,
    area: '所属地区',
    edition: '版本',
    one: (place: string, edition: string, total: string) => `属${place}，${edition}清单共 ${total} 项：`,
    editionOf: (month: string) => `${month} 版`,
    filtered: (n: string, total: string) => `筛选出 ${n} 项，共 ${total} 项`,
    all: (total: string) => `共 ${total} 项`,
    assists: '配合最多的部门',
    place: '原文位置',
    none: '这张清单上没有符合条件的事项。',
    missing: (name: string) => `没有名为“${name}”的乡镇。乡镇名要写全称，如“昌吉市六工镇”。`,
    chain: '责任链',
    compare: '与其他乡镇对比',
    sheet: (title: string, edition: string, file: string) => `${title}（${edition}，文件 ${file}）`,
  },
  {
    title: 'Townships',
    leadCount: (n) => `${plural(n, 'township')} published their lists.`,
    area: 'Area',
    edition: 'Edition',
    one: (place, edition, total) => `In ${place}; the ${edition} lists have ${plural(total, 'duty', 'duties')}: `,
    editionOf: (month) => month,
    filtered: (n, total) => `${n} of ${total} ${n === '1' ? 'matches' : 'match'}`,
    all: (total) => `${total} in all`,
    assists: 'Departments it assists most',
    place: 'Place',
    none: 'No duty on this list matches.',
    missing: (name) => `There is no township “${name}”. Its full name is needed: 昌吉市六工镇.`,
    chain: 'Chain',
    compare: 'Compare with others',
    sheet: (title, edition, file) => `${title} (${edition}, file ${file})`,
  },
);
