import type { DutyList } from '../model/kinds';
import { columnWidths, type Note, type RowText } from './layout';
import { badgeWidth, fontSize, markWidth, memberIndent, textLeft } from './measures';
import type { Row } from './rows';
import { others } from './units';
import { wrap } from './wrap';

/** The texts that rows need, in one language. */
export interface RowWords {
  columns: Readonly<Record<Row['column'], string>>;
  counted: (column: Row['column'], n: number) => string;
  group: (name: string, counted: string) => string;
  others: (columnName: string, counted: string) => string;
}

const inOrder: readonly DutyList[] = ['BASIC', 'ASSIST', 'RECLAIMED'];

/** Returns the full label of a row: the name of a node as printed, or the name of a group with the number of its members. */
export function titleOf(row: Row, words: RowWords, labelOf: (id: string) => string | undefined): string {
  if (row.group === null) return row.nodes[0]!.label;
  const counted = words.counted(row.column, row.nodes.length);
  if (row.group === others) return words.others(words.columns[row.column], counted);
  const name = row.column === 'Responsibility' ? labelOf(row.group) ?? row.group : row.group;
  return words.group(name, counted);
}

/**
 * Breaks the label of a row into lines that fit the column. `expanded` tells whether its hidden neighbours have been loaded; `lists` are the names of the
 * lists.
 */
export function textOf(row: Row, title: string, expanded: boolean, lists: Readonly<Record<DutyList, string>>): RowText {
  const badge = badgeOf(row, expanded);
  const mark = row.group === null && row.nodes[0]!.list !== null ? markWidth : 0;
  const indent = row.shape === 'member' ? memberIndent : 0;
  const width = columnWidths[row.column] - indent - textLeft - mark - 8 - (badge === null ? 0 : badgeWidth(badge) + 5);
  return { ...wrap(title, width, fontSize, 2), note: row.shape === 'group' ? noteOf(row, lists) : null, badge };
}

function badgeOf(row: Row, expanded: boolean): string | null {
  if (row.shape === 'group') return '+';
  if (row.shape === 'heading') return '−';
  if (expanded) return row.hidden > 0 ? `− +${row.hidden}` : '−'; // an expansion may be cut
  return row.hidden > 0 ? `+${row.hidden}` : null;
}

/** Whether a badge collapses its row. */
export const collapses = (badge: string | null) => badge?.startsWith('−') ?? false;

/** Returns the composition of a group of duties: 基本 12 配合 15 收回 4. */
function noteOf(row: Row, lists: Readonly<Record<DutyList, string>>): Note[] | null {
  if (row.column !== 'Duty') return null;
  return inOrder.flatMap((list) => {
    const count = row.nodes.filter((node) => node.list === list).length;
    return count === 0 ? [] : [{ list, words: `${lists[list]} ${count}` }];
  });
}
