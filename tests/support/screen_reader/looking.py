"""Looks at a desktop through AT-SPI, and answers questions on standard input, a JSON document a line.

Run by the system's own Python, which has the bindings to AT-SPI: see docs/decisions. It knows nothing of the project.

    {"do": "tree", "pid": 1}               everything that shows in the windows of that process
    {"do": "focus", "pid": 1}              what was focused last, with what it lies in, the outermost first
    {"do": "events", "pid": 1}             what was told since the last time
    {"do": "listeners"}                    who wants to be told of windows that become active
    {"do": "act", "id": 3}                 do what the thing of that number (in the last answer) does when it is used
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

ANNOUNCEMENT, FOCUS, VALUE = (
    "object:announcement",
    "object:state-changed:focused",
    "object:property-change:accessible-value",
)
MOST_CHILDREN = 200
BEAT_MS = 50


class Eyes:
    def __init__(self):
        self._events = []
        self._focused = {}
        self._shown = []
        self._listener = Atspi.EventListener.new(self._take)
        for kind in (ANNOUNCEMENT, FOCUS, VALUE):
            Atspi.EventListener.register(self._listener, kind)

    def answer(self, question):
        pid = question.get("pid")
        self._hear()
        match question["do"]:
            case "tree":
                self._shown = []
                seen = list(self._walk(windows_of(pid)))
                return [describe(number, *each) for number, each in enumerate(seen)]
            case "focus":
                return self._lineage(self._focused.get(pid) or self._find_focus(pid))
            case "events":
                told = [event for owner, event in self._events if owner == pid]
                self._events = [kept for kept in self._events if kept[0] != pid]
                return told
            case "listeners":
                return sorted({listener for listener, _ in registered_events()})
            case "act":
                return self._shown[question["id"]].get_action_iface().do_action(0)

    def _hear(self):
        """Take in what was told; where that is nothing, wait for a moment."""
        context = GLib.MainContext.default()
        if not context.pending():
            beat = GLib.timeout_add(BEAT_MS, lambda: GLib.SOURCE_REMOVE)
            context.iteration(True)
            if source := context.find_source_by_id(beat):
                source.destroy()
        while context.pending():
            context.iteration(False)

    def _take(self, event):
        try:
            pid = event.source.get_process_id()
            if event.type == FOCUS:
                if event.detail1:
                    self._focused[pid] = event.source
            elif event.type == VALUE:
                if event.source.get_role() == Atspi.Role.PROGRESS_BAR:
                    self._events.append(
                        (
                            pid,
                            {
                                "bar": event.source.get_name(),
                                "value": event.source.get_value_iface().get_current_value(),
                            },
                        )
                    )
            elif isinstance(event.any_data, str):
                self._events.append((pid, {"politeness": event.detail1, "text": event.any_data}))
        except GLib.Error:
            pass  # gone already

    def _walk(self, things, parent=None):
        for thing in things:
            try:
                thing.clear_cache()
                if not thing.get_state_set().contains(Atspi.StateType.SHOWING):
                    continue
                number = len(self._shown)
                self._shown.append(thing)
                yield thing, parent
                yield from self._walk(children_of(thing), number)
            except GLib.Error:
                continue  # gone since its parent was asked

    def _find_focus(self, pid):
        """Look for what was focused before the program began to tell."""
        self._shown = []
        has_focus = Atspi.StateType.FOCUSED
        focused = [thing for thing, _ in self._walk(windows_of(pid)) if thing.get_state_set().contains(has_focus)]
        return focused[-1] if focused else None

    def _lineage(self, thing):
        lineage = []
        while thing is not None and thing.get_role() != Atspi.Role.APPLICATION:
            thing.clear_cache()
            lineage.append(thing)
            thing = thing.get_parent()
        self._shown = lineage[::-1]
        return [describe(number, each, None) for number, each in enumerate(self._shown)]


def describe(number, thing, parent):
    value, action = thing.get_value_iface(), thing.get_action_iface()
    return {
        "id": number,
        "parent": parent,
        "role": thing.get_role_name(),
        "name": thing.get_name() or "",
        "description": thing.get_description() or "",
        "labels": labels_of(thing),
        "states": [state.value_nick for state in thing.get_state_set().get_states()],
        "value": value.get_current_value() if value else None,
        "actions": [action.get_action_name(at) for at in range(action.get_n_actions())] if action else [],
    }


def registered_events():
    """Return who wants to be told of what, as the registry of AT-SPI knows it."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    address = call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    bus = Gio.DBusConnection.new_for_address_sync(address, flags)
    name = "org.a11y.atspi.Registry"
    found = call(bus, name, "/org/a11y/atspi/registry", name, "GetRegisteredEvents")[0]
    bus.close_sync()
    return [(listener, event) for listener, event, *_ in found if event.lower().startswith("window:activate")]


def call(bus, name, path, interface, method, arguments=None):
    return bus.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, -1).unpack()


def windows_of(pid):
    desktop = Atspi.get_desktop(0)
    for program in children_of(desktop):
        if program.get_process_id() == pid:
            program.clear_cache()
            return children_of(program)
    return []


def children_of(thing):
    count = min(thing.get_child_count(), MOST_CHILDREN)
    return [child for at in range(count) if (child := thing.get_child_at_index(at)) is not None]


def labels_of(thing):
    """Names of visible labels alone: the title of a group is a relation too, and no screen reader says it first."""
    return [
        target.get_name()
        for relation in thing.get_relation_set() or []
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for target in (relation.get_target(at) for at in range(relation.get_n_targets()))
        if target.get_role() == Atspi.Role.LABEL
    ]


def switch_on():
    """Do what a desktop does that has accessibility switched on: programs look here before they tell anything."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    arguments = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    call(bus, "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", arguments)


def say(line):
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main():
    switch_on()
    eyes = Eyes()
    say("")  # from here on, nothing is missed
    for line in sys.stdin:
        try:
            answer = eyes.answer(json.loads(line))
        except GLib.Error:
            answer = None  # what was asked about is gone
        say(json.dumps(answer))


main()
