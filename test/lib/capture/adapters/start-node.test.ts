import { describe, expect, it } from 'vitest';
import { startNode } from '@/lib/capture/adapters/start-node';
import { aPage } from '@/test/support/page';

describe('startNode', () => {
  it('is where the selection begins', () => {
    const doc = aPage('<p>one</p><p id="two">two</p>');
    const text = doc.querySelector('#two')?.firstChild;
    doc.getSelection()?.setBaseAndExtent(text!, 1, text!, 3);
    expect(startNode(doc)).toBe(text);
  });

  it('is the node that a selection between nodes selects', () => {
    const doc = aPage('<p>one</p><p id="two">two</p>');
    doc.getSelection()?.setBaseAndExtent(doc.body, 1, doc.body, 2);
    expect(startNode(doc)).toBe(doc.querySelector('#two'));
  });

  it('is what has the focus when nothing is selected, through shadow roots', () => {
    const doc = aPage('<div id="host"></div>');
    const shadow = doc.querySelector('#host')!.attachShadow({ mode: 'open' });
    const button = doc.createElement('button');
    shadow.append(button);
    button.focus();
    expect(startNode(doc)).toBe(button);
  });

  it('is nowhere when nothing is selected and nothing has the focus', () => {
    expect(startNode(aPage('<p>one</p>'))).toBeUndefined();
  });
});
