import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { useAltKeys, useSaveKey } from '@/entrypoints/popup/use-keys';

const root = document.body;
const heard: string[] = [];

function Form() {
  useSaveKey(() => heard.push('save'));
  useAltKeys({ KeyA: () => heard.push('attach') });
  return null;
}

const press = (key: KeyboardEventInit): boolean =>
  document.dispatchEvent(new KeyboardEvent('keydown', key));

afterEach(() => {
  render(null, root);
  heard.length = 0;
});

describe('a key of the popup', () => {
  it('is heard before the first frame is drawn', () => {
    render(<Form />, root);
    press({ key: 'Enter', ctrlKey: true });
    press({ key: 'å', code: 'KeyA', altKey: true });
    expect(heard).toEqual(['save', 'attach']);
  });

  it('is heard once, however often the form is drawn', () => {
    for (let i = 0; i < 3; i++) render(<Form />, root);
    press({ key: 'Enter', metaKey: true });
    expect(heard).toEqual(['save']);
  });

  it('is not heard any more once the form is gone', () => {
    render(<Form />, root);
    render(null, root);
    press({ key: 'Enter', ctrlKey: true });
    expect(heard).toEqual([]);
  });
});
