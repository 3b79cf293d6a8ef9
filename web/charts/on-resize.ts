/** Draws now, and again whenever the element's width changes, until the element leaves the page. */
export function onResize(element: Element, draw: () => void): void {
  let drawnWidth = -1;
  const observer = new ResizeObserver(([entry]) => {
    if (!element.isConnected) return observer.disconnect();
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width === 0 || width === drawnWidth) return;
    drawnWidth = width;
    draw();
  });
  observer.observe(element);
}
