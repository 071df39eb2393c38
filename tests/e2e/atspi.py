"""Tells what assistive technology is told of one program: a line of JSON for each thing, in reading order."""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 15.0
MEANT = {
    Atspi.StateType.CHECKED: "checked",
    Atspi.StateType.PRESSED: "pressed",
    Atspi.StateType.SELECTED: "selected",
    Atspi.StateType.EXPANDED: "expanded",
    Atspi.StateType.FOCUSED: "focused",
}


def program(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_process_id() == pid:
            return child
    return None


def has_page(thing, depth=0):
    if thing.get_role() == Atspi.Role.DOCUMENT_WEB:
        return thing.get_child_count() > 0
    children = (thing.get_child_at_index(index) for index in range(thing.get_child_count()))
    return depth < 16 and any(child is not None and has_page(child, depth + 1) for child in children)


def tell(thing, depth):
    states = thing.get_state_set()
    text = ""
    if thing.get_text_iface() is not None:
        text = Atspi.Text.get_text(thing, 0, -1) or ""
    said = {
        "depth": depth,
        "role": thing.get_role_name() or "",
        "name": thing.get_name() or "",
        "description": thing.get_description() or "",
        "text": text.replace("\ufffc", ""),
        "states": [word for state, word in MEANT.items() if states.contains(state)],
    }
    print(json.dumps(said))
    for index in range(thing.get_child_count()):
        child = thing.get_child_at_index(index)
        if child is not None:
            tell(child, depth + 1)


def main():
    pid = int(sys.argv[1])
    until = time.monotonic() + PATIENCE
    while True:
        found = program(pid)
        if found is not None and has_page(found):
            tell(found, 0)
            return
        if time.monotonic() > until:
            sys.exit(f"no page of process {pid} is told of")
        time.sleep(0.05)


main()
