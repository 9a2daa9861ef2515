import {
  type Active,
  closestCenter,
  DndContext,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  type Over,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { useTranslation } from "react-i18next";
import { OrderedList, type OrderedListProps, type RowProps } from "../ui/OrderedList";
import "./draggable-list.css";

/** Short presses stay presses. */
const FAR_ENOUGH = { activationConstraint: { distance: 6 } };

/**
 * With each arrow one row further, however high the rows are: the middle of what is moved comes upon the middle of its new
 * neighbour, which is then the closest.
 */
const toNeighbour: KeyboardCoordinateGetter = (event, { active, currentCoordinates, context }) => {
  const by = event.code === "ArrowDown" ? 1 : event.code === "ArrowUp" ? -1 : 0;
  if (by === 0) return undefined;
  event.preventDefault();
  const { over, droppableRects, collisionRect } = context;
  const next = droppableRects.get(rowId(indexOfRow(over?.id ?? active) + by));
  if (next === undefined || collisionRect === null) return undefined;
  return { x: currentCoordinates.x, y: next.top + (next.height - collisionRect.height) / 2 };
};

/** An ordered list whose rows are also dragged, by pointer or keyboard; what happens is said to screen readers. */
export function DraggableList<Item extends object>(props: OrderedListProps<Item>) {
  const { t } = useTranslation();
  const sensors = useSensors(
    useSensor(PointerSensor, FAR_ENOUGH),
    useSensor(KeyboardSensor, { coordinateGetter: toNeighbour }),
  );
  const ids = props.items.map((_, index) => rowId(index));
  const said = (what: "up" | "over" | "down" | "cancel", active: Active, over: Over | null) => {
    const index = ids.indexOf(String(active.id));
    const item = props.items[index];
    return t(`ordered.said.${what}`, {
      name: item && props.nameOf(item, index),
      to: ids.indexOf(String(over?.id)) + 1,
    });
  };
  return (
    <OrderedList
      {...props}
      Row={DraggedRow}
      around={(list, move) => (
        <DndContext
          sensors={sensors}
          collisionDetection={closestCenter}
          accessibility={{
            screenReaderInstructions: { draggable: t("ordered.drag-help") },
            announcements: {
              onDragStart: ({ active }) => said("up", active, null),
              onDragOver: ({ active, over }) => said("over", active, over),
              onDragEnd: ({ active, over }) => said("down", active, over),
              onDragCancel: ({ active }) => said("cancel", active, null),
            },
          }}
          onDragEnd={({ active, over }) => {
            const [from, to] = [ids.indexOf(String(active.id)), ids.indexOf(String(over?.id))];
            if (from >= 0 && to >= 0 && from !== to) move(from, to);
          }}
        >
          <SortableContext items={ids} strategy={verticalListSortingStrategy}>
            {list}
          </SortableContext>
        </DndContext>
      )}
    />
  );
}

const rowId = (index: number) => `row-${index}`;
const indexOfRow = (id: string | number) => Number(String(id).slice("row-".length));

function DraggedRow({ index, id, name, children }: RowProps) {
  const { t } = useTranslation();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: rowId(index),
  });
  return (
    <li
      ref={setNodeRef}
      id={id}
      className={isDragging ? "draggable dragged" : "draggable"}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className="drag-handle"
        {...attributes}
        {...listeners}
        aria-label={t("ordered.drag", { name })}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      {children}
    </li>
  );
}
