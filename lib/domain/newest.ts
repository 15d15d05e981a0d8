import { compareTexts } from '@/lib/base/compare-texts';
import type { Insight } from './insight';

export const byNewest = (one: Insight, other: Insight): number =>
  compareTexts(other.createdAt, one.createdAt) || compareTexts(other.id, one.id);
