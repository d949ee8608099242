// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Watch } from '../../../../content-scripts/reading/watch';

let stop: AbortController;
const onChange = vi.fn();
const onMutation = vi.fn();
const onReplaced = vi.fn();

function watch(): Watch {
  const isOwn = (node: Node) => node instanceof Element && node.localName === 'own-element';
  const watch = new Watch(document, { isOwn, onChange, onMutation, onReplaced }, stop.signal);
  watch.follow(document.querySelector('article'));
  return watch;
}

/** Lets the observer report, then time pass. */
async function passing(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function addParagraph(text: string, parent = document.querySelector('article')): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  parent?.append(paragraph);
}

function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  document.title = 'One';
  document.body.innerHTML = '<main><article><p>Text.</p></article></main><aside></aside>';
  stop = new AbortController();
  vi.clearAllMocks();
});

afterEach(() => {
  stop.abort();
  hide(false);
  vi.useRealTimers();
});

describe('Watch', () => {
  it('reports a run of changes to the article once', async () => {
    watch();
    for (let i = 0; i < 5; i++) addParagraph('More.');
    await passing(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onMutation).toHaveBeenCalled();
  });

  it('takes no notice of Crossread’s own element, unless the page removes it', async () => {
    watch();
    const own = document.createElement('own-element');
    document.documentElement.append(own);
    await passing(1000);
    expect(onMutation).not.toHaveBeenCalled();
    own.remove();
    await passing(1000);
    expect(onMutation).toHaveBeenCalled();
  });

  it('reports an article that is replaced from above', async () => {
    watch();
    document.querySelector('main')?.replaceWith(document.createElement('main'));
    await passing(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an article', 0],
    ['none', 0],
    ['none, however often it has changed', 9],
  ])('reports at once a document that is replaced as a whole, with %s', async (which, changes) => {
    watch().follow(which === 'an article' ? document.querySelector('article') : null);
    for (let i = 0; i < changes; i++) {
      addParagraph('More.');
      await passing(30_000);
    }
    const before = document.documentElement;
    before.replaceWith(before.cloneNode(true));
    await passing(0);
    document.documentElement.replaceWith(before);
    expect(onReplaced).toHaveBeenCalledTimes(1);
  });

  it('reports at once that the page looks otherwise, which leaves the article as it is', async () => {
    watch();
    document.documentElement.className = 'night';
    await passing(0);
    expect(onMutation).toHaveBeenCalledTimes(1);
    await passing(1000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('reports soon what the article itself shows, and not each frame of what moves in it', async () => {
    watch();
    const paragraph = document.querySelector('p');
    if (paragraph) paragraph.className = 'shown';
    await passing(250);
    expect(onMutation).toHaveBeenCalledTimes(1);
    for (let frame = 0; frame < 60; frame++) {
      paragraph?.setAttribute('style', `opacity: ${frame / 60}`);
      await passing(16);
    }
    await passing(250);
    expect(onMutation.mock.calls.length).toBeLessThan(7);
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each(['hidden', 'style="display: none"'])(
    'reads the rest of an article that was %s',
    async (attribute) => {
      const article = document.querySelector('article');
      if (article) article.innerHTML += `<p ${attribute}>More.</p><p ${attribute}></p>`;
      watch();
      const [, rest, empty] = document.querySelectorAll('p');
      empty?.removeAttribute(attribute.split('=')[0] ?? '');
      await passing(1000);
      expect(onChange).not.toHaveBeenCalled();
      rest?.removeAttribute(attribute.split('=')[0] ?? '');
      await passing(1000);
      expect(onChange).toHaveBeenCalledTimes(1);
    },
  );

  it('leaves alone what brings no words, and what is not of the article', async () => {
    watch();
    document.querySelector('article')?.append(document.createElement('iframe'));
    addParagraph('A comment.', document.querySelector('aside'));
    await passing(1000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('reports a new title, as applications set it on navigation', async () => {
    watch();
    document.title = 'Two';
    await passing(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('looks ever more rarely at a page that never rests', async () => {
    watch();
    for (let second = 0; second < 60; second++) {
      addParagraph('Ticker.');
      await passing(1000);
    }
    expect(onChange.mock.calls.length).toBeLessThan(10);
  });

  it('looks as soon as ever once the page has rested for a while', async () => {
    watch();
    for (let second = 0; second < 60; second++) {
      addParagraph('Ticker.');
      await passing(1000);
    }
    await passing(120_000);
    onChange.mockClear();
    addParagraph('More.');
    await passing(300);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('takes a place within the page for no other article', async () => {
    watch();
    location.hash = '#part';
    window.dispatchEvent(new PopStateEvent('popstate'));
    await passing(1000);
    expect(onChange).not.toHaveBeenCalled();
    history.pushState({}, '', '/two');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await passing(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('gives up on a page without an article until the page navigates', async () => {
    document.querySelector('article')?.remove();
    const watching = watch();
    for (let second = 0; second < 300; second++) {
      addParagraph('Post.', document.querySelector('main'));
      await passing(1000);
    }
    const looks = onChange.mock.calls.length;
    expect(looks).toBeLessThanOrEqual(6);
    document.title = 'Two';
    await passing(1000);
    expect(onChange).toHaveBeenCalledTimes(looks + 1);
    watching.follow(null);
  });

  it('rests while the page is hidden, and looks at what changed once it is seen again', async () => {
    watch();
    addParagraph('More.');
    await passing(10);
    hide(true);
    for (let minute = 0; minute < 5; minute++) {
      addParagraph('Ticker.');
      await passing(60_000);
    }
    expect(onChange).not.toHaveBeenCalled();
    expect(onMutation).toHaveBeenCalledTimes(1);
    hide(false);
    await passing(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
    addParagraph('More.');
    await passing(1000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('looks once it is seen again at what changed just before it was hidden', async () => {
    watch();
    addParagraph('More.');
    await passing(10);
    hide(true);
    await passing(60_000);
    expect(onChange).not.toHaveBeenCalled();
    hide(false);
    await passing(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('does not look at a page that did not change while it was hidden', async () => {
    watch();
    hide(true);
    await passing(60_000);
    hide(false);
    await passing(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('is silent once stopped', async () => {
    watch();
    stop.abort();
    addParagraph('More.');
    document.title = 'Two';
    await passing(1000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
