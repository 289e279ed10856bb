import { describe, expect, it } from 'vitest';
import { readSources, violations } from './zones.mjs';

const importing = (file, target) => violations({ [file]: `import { x } from '${target}';\n` });

describe('the zones', () => {
  it.each([
    [
      'features/account/components/a.tsx',
      '../../sign-in/words',
      'features/account must not import from features/sign-in',
    ],
    ['features/account/api/a.ts', '../../../app/router', 'must not import from app'],
    ['lib/a.ts', '../features/account/words', 'lib must not import from features/account'],
    ['ui/a.tsx', '../app/words', 'ui must not import from app'],
    ['app/a.ts', '../test/render', 'app must not import from test'],
    ['docs/a.ts', 'react', 'a page without packages'],
    ['features/account/components/a.tsx', '../../../lib/api', 'does not call the server'],
    ['helpers/a.ts', './b', 'no place in the map'],
    ['lib/useThing.ts', './b', 'kebab-case'],
    ['lib/index.ts', './b', 'barrel'],
  ])('refuse %s importing %s', (file, target, complaint) => {
    expect(importing(file, target).join()).toContain(complaint);
  });

  it('see imports in all their forms', () => {
    const text = "export { a } from '../app/a';\nconst b = import('../app/b');\nimport '../app/c.css';\n";
    expect(violations({ 'lib/a.ts': text })).toHaveLength(3);
  });

  it('let the arrows run one way', () => {
    expect(importing('app/routes/a.tsx', '../../features/account/words')).toEqual([]);
    expect(importing('features/account/api/a.ts', '../../../lib/api')).toEqual([]);
    expect(importing('features/account/components/a.tsx', '../../../ui/button')).toEqual([]);
  });

  it('refuse a component that grew too long', () => {
    expect(violations({ 'ui/a.tsx': '\n'.repeat(151) }).join()).toContain('151 lines');
  });

  it('hold in this project', () => {
    const files = readSources('src');
    expect(Object.keys(files).length).toBeGreaterThan(50);
    expect(violations(files)).toEqual([]);
  });
});
