import type { Voice } from '../../api/schema';
import { words } from './words';

/** Who made a style card: a person has to know whether a model had a hand in it. */
export const originOf = ({ styleOrigin, styleModel }: Pick<Voice, 'styleOrigin' | 'styleModel'>) =>
  styleOrigin === 'model' ? words.originModel(styleModel ?? '') : words.origins[styleOrigin];
