import {
  Check,
  ChevronDown,
  CircleHelp,
  Dices,
  EllipsisVertical,
  FolderOpen,
  Info,
  Keyboard,
  type LucideIcon,
  Menu as MenuLines,
  Monitor,
  Moon,
  Plus,
  Redo2,
  RotateCcw,
  Save,
  Search,
  Sun,
  Trash2,
  TriangleAlert,
  Undo2,
  X,
} from 'lucide-react';

const icons = {
  add: Plus,
  check: Check,
  close: X,
  dark: Moon,
  down: ChevronDown,
  help: CircleHelp,
  info: Info,
  keys: Keyboard,
  light: Sun,
  menu: MenuLines,
  more: EllipsisVertical,
  open: FolderOpen,
  redo: Redo2,
  remove: Trash2,
  reroll: Dices,
  reset: RotateCcw,
  save: Save,
  search: Search,
  system: Monitor,
  undo: Undo2,
  warning: TriangleAlert,
} as const satisfies Readonly<Record<string, LucideIcon>>;

export type IconName = keyof typeof icons;

export interface IconProps {
  readonly name: IconName;
  /** At text of the usual size, CSS pixels; it grows with the text. Default 16. */
  readonly size?: number;
}

/** One of the drawn signs, always beside words or inside a control with a name. */
export function Icon({ name, size = 16 }: IconProps) {
  const Drawing = icons[name];
  return <Drawing size={`${size / 16}rem`} aria-hidden="true" />;
}
