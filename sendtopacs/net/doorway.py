"""Where peers reach this process, shared by all that expect one: retrievals and storage commitment.

A PACS knows us by one AE title, host and port, so what it sends for a C-MOVE and what it reports of storage
commitment come in at one listener. It is open only while somebody is expected.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sendtopacs.net.door import Address, Door, Visit


class Doorway:
    """One for the process, since a port can be had once; from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._doors: dict[Address, Door] = {}

    @contextlib.contextmanager
    def expect(self, address: Address, visit: Visit) -> Iterator[int]:
        """Let a visitor in meanwhile, at a bind address ('' for all interfaces) and port; give the port.

        Raises NetworkError where the address cannot be had, NotSecured where we cannot be called under TLS.
        """
        door = self._open(address, visit)
        try:
            yield door.port
        finally:
            self._leave(address, door, visit)

    def _open(self, address: Address, visit: Visit) -> Door:
        from sendtopacs.net.door import Door  # noqa: PLC0415 - brings pynetdicom

        with self._lock:
            door = self._doors.get(address)
            if door is not None:
                door.let_in(visit)
                return door
            door = Door(address)
            door.let_in(visit)
            door.start()
            if address[1]:  # port 0 is another one each time
                self._doors[address] = door
            return door

    def _leave(self, address: Address, door: Door, visit: Visit) -> None:
        with self._lock:
            last = door.send_away(visit)
            if last:
                self._doors.pop(address, None)
                door.close()  # under the lock: who comes next must find the port free
        door.hang_up(visit)
