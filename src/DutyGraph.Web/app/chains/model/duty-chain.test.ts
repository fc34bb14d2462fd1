import { describe, expect, it } from 'vitest';
import { chainOfDuty, type ChainedDuty } from './duty-chain';

const [water, police] = [{ id: 'department:水利局', name: '水利局' }, { id: 'department:公安局', name: '公安局' }];
const plain: ChainedDuty = {
  id: 'duty:镇/2025-01/ASSIST/1', name: '河道巡查', list: 'ASSIST', method: null, discontinued: false, township: { id: 'township:镇', fullName: '镇' }, departments: [water, police],
  cites: [{ id: 'act:水法', title: '水法' }],
  superiorResponsibilities: [{ number: 1, text: '县水利局负责巡查', performers: [water] }, { number: 2, text: '负责宣传', performers: [] }],
  townshipResponsibilities: [{ number: 1, text: '发现后上报县水利局', reportsTo: [water] }, { number: 2, text: '劝导', reportsTo: [] }],
};

describe('chainOfDuty', () => {
  it('gives each department its own clauses, and nobody in particular what names none', () => {
    const { departments } = chainOfDuty(plain);
    expect(departments.map(({ role, clauses }) => [role, clauses.map((clause) => clause.number)])).toEqual([['leads', [1]], ['takes', []], ['shared', [2]]]);
  });

  it('gives the only department the clauses that name none', () => {
    const { departments } = chainOfDuty({ ...plain, departments: [water] });
    expect(departments).toHaveLength(1);
    expect(departments[0]!.clauses).toHaveLength(2);
  });

  it('leads from the township to whom its clauses report to', () => {
    const { reports, lines } = chainOfDuty(plain);
    expect(reports.map(({ node }) => node!.name)).toEqual(['水利局']);
    expect(lines).toContainEqual(['township:镇', 'report:department:水利局']);
  });

  it('joins the grounds of a duty without departments to the township', () => {
    const { lines } = chainOfDuty({ ...plain, list: 'BASIC', departments: [], superiorResponsibilities: [], townshipResponsibilities: [] });
    expect(lines).toEqual([['act:水法', 'township:镇']]);
  });
});
