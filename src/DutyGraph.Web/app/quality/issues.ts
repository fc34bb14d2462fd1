import type { FoundIssuesFragment, IssueSeverity, QualityQuery, QualityQueryVariables } from '@/data/generated/graphql';

export type QualityDocument = QualityQuery['documents']['nodes'][number];
export interface DocumentIssue {
  township: string;
  issue: FoundIssuesFragment['issues'][number];
}

/** In order of severity. */
export const severities: readonly IssueSeverity[] = ['INFERRED', 'DAMAGED', 'MISSING'];

/** The code of values that a table of corrections replaced. Such issues are INFERRED. */
export const corrected = 'CORRECTED';

/** The filters in the address; empty for all. */
export interface Choice {
  severity: string;
  code: string;
  township: string;
  field: string;
}

/** Returns the variables of the view's query. A severity that does not exist is no filter; the view says so. */
export function variablesOf({ severity, code, township, field }: Choice): QualityQueryVariables {
  return { severity: severities.find((one) => one === severity) ?? null, code: code || null, field: field || null, township, ofAll: township === '', ofOne: township !== '' };
}

/** Returns the editions in force of the documents read. Files of issues hold these alone, too. */
export function inForce<T extends { current: boolean }>(documents: readonly T[]): readonly T[] {
  return documents.filter((document) => document.current);
}

/** Returns the issues of editions in force that pass the filters, by document, then by line. */
export function issuesOf({ documents, township }: QualityQuery): DocumentIssue[] {
  const found = township === undefined ? documents.nodes : (township?.documents ?? []);
  return inForce<(typeof found)[number]>(found).flatMap((document) => [...(document.issues ?? [])].sort((a, b) => a.line - b.line).map((issue) => ({ township: document.township.fullName, issue })));
}
