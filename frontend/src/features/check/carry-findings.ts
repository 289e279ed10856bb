import type { Finding } from '../../api/schema';
import { carried } from '../../lib/marks';

/** Findings go along while the text is edited; what was touched waits for the next check. */
export const carryFindings = (findings: Finding[], before: string, after: string): Finding[] =>
  findings.flatMap((finding) => {
    if (finding.part !== 'text') return [finding];
    const moved = carried(finding, before, after);
    if (!moved) return [];
    const fix = finding.fix ? carried(finding.fix, before, after) : null;
    return [{ ...moved, fix }];
  });
