/** Puts a drawing where its reserved place is, in place of the one before it. */
export function place(slot: Element, drawing: Element): void {
  // Plot adds a style element, which the content security policy refuses; the page's own sheet says the same.
  drawing.querySelector('style')?.remove();
  drawing.setAttribute('aria-hidden', 'true');
  drawing.removeAttribute('role');
  slot.replaceChildren(drawing);
}

/** Where an element lies inside another, in its pixels. */
export function within(
  element: Element,
  outer: Element,
): { left: number; top: number; width: number; height: number } {
  const inner = element.getBoundingClientRect();
  const frame = outer.getBoundingClientRect();
  return {
    left: inner.left - frame.left,
    top: inner.top - frame.top,
    width: inner.width,
    height: inner.height,
  };
}
