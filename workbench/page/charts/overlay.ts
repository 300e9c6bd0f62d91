/** Charts over the grid: they stand on their cells, follow scrolling and zoom, and are drawn anew when what they show changes. */
import { ICommandService, type Univer } from '@univerjs/core';
import { IRenderManagerService, type Viewport } from '@univerjs/engine-render';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';
import type { Lang } from '../../../src/i18n/lang';
import type { Host } from '../../host/host';
import type { Chart } from '../../host/model/state';
import type { Sheet } from '../../host/model/sheet';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../host/classes/range-format';
import { draw } from './draw';
import { figures } from './figures';
import { pixelsOf } from './place';

const MAIN = 'viewMain';
const SVG = 'http://www.w3.org/2000/svg';

interface Drawn {
  readonly element: SVGSVGElement;
  shown: string;
}

export class Charts {
  private readonly layer = document.createElement('div');
  private readonly drawn = new Map<Chart, Drawn>();
  private asked = false;

  constructor(
    private readonly univer: Univer,
    private readonly book: FWorkbook,
    private readonly host: Host,
    private readonly lang: Lang,
  ) {
    this.layer.className = 'charts';
    const injector = univer.__getInjector();
    injector.get(ICommandService).onCommandExecuted(() => this.later());
    new ResizeObserver(() => this.later()).observe(document.getElementById('grid') ?? document.body);
  }

  /** Draws on the next frame. */
  later(): void {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.show();
    });
  }

  private viewport(): Viewport | undefined {
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(this.book.getId());
    return render?.scene.getViewport(MAIN);
  }

  /** Puts the layer beside the canvas, once that is there; the grid makes a new canvas for nobody. */
  private mounted(viewport: Viewport): boolean {
    if (this.layer.isConnected) return true;
    const canvas = document.querySelector('[id^=univer-sheet-main-canvas]');
    canvas?.parentElement?.append(this.layer);
    viewport.onScrollAfter$.subscribeEvent(() => this.show());
    return canvas !== null;
  }

  private show(): void {
    const live = this.book.getActiveSheet();
    const sheet = this.host.book.sheets.find(s => s.id === live.getSheetId());
    const viewport = this.viewport();
    const skeleton = live.getSkeleton();
    if (!sheet || !viewport || !skeleton || !this.mounted(viewport)) return;
    const zoom = live.getZoom();
    const { left, top, width, height, viewportScrollX, viewportScrollY } = viewport;
    Object.assign(this.layer.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width ?? 0}px`,
      height: `${height ?? 0}px`,
    });
    for (const [chart, { element }] of this.drawn) {
      if (sheet.charts.includes(chart)) continue;
      element.remove();
      this.drawn.delete(chart);
    }
    const across = pixelsOf(sheet.widths, STANDARD_WIDTH, skeleton.columnWidthAccumulation);
    const down = pixelsOf(sheet.heights, STANDARD_HEIGHT, skeleton.rowHeightAccumulation);
    for (const chart of sheet.charts) {
      const { box } = chart;
      const [x1, x2] = [across(box.left), across(box.left + box.width)];
      const [y1, y2] = [down(box.top), down(box.top + box.height)];
      const { element } = this.drawing(sheet, chart, x2 - x1, y2 - y1);
      Object.assign(element.style, {
        left: `${(x1 + skeleton.rowHeaderWidth - viewportScrollX) * zoom - left}px`,
        top: `${(y1 + skeleton.columnHeaderHeight - viewportScrollY) * zoom - top}px`,
        width: `${(x2 - x1) * zoom}px`,
        height: `${(y2 - y1) * zoom}px`,
      });
    }
  }

  private drawing(sheet: Sheet, chart: Chart, width: number, height: number): Drawn {
    const known = this.drawn.get(chart);
    const now = figures(sheet.book, chart);
    const shown = JSON.stringify([now, width, height]);
    if (known?.shown === shown) return known;
    const drawn = known ?? { element: document.createElementNS(SVG, 'svg'), shown };
    const { element } = drawn;
    drawn.shown = shown;
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', now.title || chart.name);
    element.setAttribute('viewBox', `0 0 ${width} ${height}`);
    element.innerHTML = draw(now, width, height, this.lang);
    if (!known) {
      this.layer.append(element);
      this.drawn.set(chart, drawn);
    }
    return drawn;
  }
}
