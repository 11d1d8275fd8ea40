"""A desktop's portal with one setting: for the system's Python, which has gi.

Within a D-Bus session: portal.py NAMESPACE KEY FIRST THEN. Says the first value to who asks, and soon after
tells of the other; both as GVariant writes them.
"""

from __future__ import annotations

import sys

from gi.repository import Gio, GLib

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
DESCRIBED = f"""
<node><interface name="{SETTINGS}">
<method name="Read">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
</method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""


def main(name_space, key, first, then):
    """Answer until killed."""
    value, other = (GLib.Variant.parse(None, text, None, None) for text in (first, then))

    def answer(bus, _sender, _path, _interface, _method, asked, call):
        if tuple(asked.unpack()) != (name_space, key):
            call.return_dbus_error("org.freedesktop.portal.Error.NotFound", "Requested setting not found")
            return
        wrapped = GLib.Variant("v", GLib.Variant("v", value))  # twice, as portals do
        call.return_value(GLib.Variant.new_tuple(wrapped))
        told = GLib.Variant("(ssv)", (name_space, key, other))
        GLib.timeout_add(200, lambda: bus.emit_signal(None, PATH, SETTINGS, "SettingChanged", told) and False)

    def begin(bus, _name):
        described = Gio.DBusNodeInfo.new_for_xml(DESCRIBED).interfaces[0]
        bus.register_object(PATH, described, answer, None, None)

    def named(_bus, _name):
        sys.stdout.write("ready\n")  # who started it waits for that
        sys.stdout.flush()

    Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, begin, named, None)
    GLib.MainLoop().run()


main(*sys.argv[1:])
