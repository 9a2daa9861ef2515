import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { colours } from "@/shared/theme/tokens";

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

interface ChartProps {
  /** What the picture shows, in one sentence with its figures: the same for those who cannot see it. */
  label: string;
  option: EChartsCoreOption;
  /** In rem, so that it grows with the text. */
  height?: number;
}

/** A picture where people would rather look than read; the figures stand beside it as a table or as links. */
export function Chart({ label, option, height = 16 }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof init>>(undefined);

  useEffect(() => {
    const element = place.current as HTMLDivElement;
    const created = init(element, { color: [colours.main, colours.warn, colours.soft] }, { renderer: "svg" });
    chart.current = created;
    const watcher = new ResizeObserver(() => created.resize());
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      created.dispose();
    };
  }, []);

  useEffect(() => {
    const isCompared = Array.isArray(option.series) && option.series.length > 1;
    chart.current?.setOption(
      {
        animation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
        // Patterns beside colours where there is something to tell apart; the words are ours.
        aria: { enabled: true, label: { enabled: false }, decal: { show: isCompared } },
        // by its name: texts are measured where nothing can be inherited, and would lie on each other
        textStyle: { fontFamily: getComputedStyle(place.current as HTMLDivElement).fontFamily, color: colours.ink },
        ...option,
      },
      { notMerge: true },
    );
  }, [option]);

  return <div ref={place} role="img" aria-label={label} style={{ height: `${height}rem` }} />;
}
