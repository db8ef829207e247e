/** A line or two beside the pointer or the focused mark. Text nodes only, never HTML. */
export class Tooltip {
  private readonly element: HTMLDivElement;
  private readonly title: HTMLElement;
  private readonly detail: HTMLElement;
  private readonly host: HTMLElement;
  private text = { title: '', detail: '' };
  private size = { width: 0, height: 0 };

  /** @param host a positioned element; points are given in its pixels */
  constructor(host: HTMLElement) {
    this.host = host;
    this.element = document.createElement('div');
    this.element.className = 'map-tooltip';
    // The roving list says the same to assistive technology.
    this.element.setAttribute('aria-hidden', 'true');
    this.element.hidden = true;
    this.title = document.createElement('strong');
    this.detail = document.createElement('span');
    this.element.append(this.title, this.detail);
    host.append(this.element);
  }

  /** Shows beside a point, on the side where there is room. */
  show(x: number, y: number, text: { readonly title: string; readonly detail: string }): void {
    if (this.element.hidden || text.title !== this.text.title || text.detail !== this.text.detail) {
      this.text = text;
      this.title.textContent = text.title;
      this.detail.textContent = text.detail;
      this.detail.hidden = text.detail === '';
      this.element.hidden = false;
      // Asked for only when the text changes: it makes the browser lay out the page.
      this.size = { width: this.element.offsetWidth, height: this.element.offsetHeight };
    }
    const { width, height } = this.size;
    const left = x + 16 + width > this.host.clientWidth ? x - 16 - width : x + 16;
    const top = Math.min(Math.max(8, y + 14), this.host.clientHeight - height - 8);
    this.element.style.transform = `translate(${Math.round(Math.max(8, left))}px, ${Math.round(top)}px)`;
  }

  hide(): void {
    this.element.hidden = true;
  }

  remove(): void {
    this.element.remove();
  }
}
