import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Quote } from '@/components/Quote';
import { aPassage, anInsight, aSource } from '@/test/support/builders';
import { expectAccessible, render, screen } from '@/test/support/render';

describe('Quote', () => {
  it('shows the words as a quotation with source and customer below', async () => {
    const insight = anInsight({
      source: aSource({ app: 'zendesk', recordId: '48213' }),
      customer: { name: 'Ana Ruiz', company: 'Acme' },
    });
    const { container } = render(<Quote insight={insight} />);
    expect(screen.getByRole('figure')).toHaveProperty('dataset.kind', 'pain');
    expect(screen.getByText('Every export over 5,000 rows times out.')).toBeTruthy();
    expect(screen.getByText('Zendesk #48213 · Ana Ruiz, Acme')).toBeTruthy();
    await expectAccessible(container);
  });

  it('cuts a long quote and shows all of it on request', async () => {
    const insight = anInsight({ passages: [aPassage({ exact: 'long '.repeat(200) })] });
    // This DOM has no layout: as drawn, the words are higher than five lines.
    const height = { configurable: true, get: () => 400 };
    Object.defineProperty(HTMLElement.prototype, 'scrollHeight', height);
    render(<Quote insight={insight} lines={5} />);
    Reflect.deleteProperty(HTMLElement.prototype, 'scrollHeight');
    const more = screen.getByRole('button', { name: 'Show all' });
    expect(screen.getByRole('figure').className).toContain('clamped');
    await userEvent.click(more);
    expect(screen.getByRole('figure').className).not.toContain('clamped');
    expect(screen.getByRole('button', { name: 'Show less', expanded: true })).toBeTruthy();
  });

  it('begins a cut mail behind its greetings, and shows all of it on request', async () => {
    const greeting = `Hi team,\n\n${'Hope you are all well. '.repeat(12)}`;
    const exact = `${greeting}On Thursday the bank rejected our file.`;
    const insight = anInsight({ passages: [aPassage({ exact })] });
    render(<Quote insight={insight} lines={4} lead={greeting.length} />);
    const quote = screen.getByRole('figure').querySelector('blockquote');
    expect(quote?.textContent).toBe('… On Thursday the bank rejected our file.');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByText(/^Hi team/).textContent).toBe(exact);
  });

  it('renders markup in a quote as text', () => {
    const exact = '<img src=x onerror=alert(1)>';
    const { container } = render(
      <Quote insight={anInsight({ passages: [aPassage({ exact })] })} />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText(exact)).toBeTruthy();
  });
});
