"""From where a peer may call us: the addresses of its host, and those that its record names beside."""

from __future__ import annotations

import ipaddress
import socket

from sendtopacs.model.remote import ANYWHERE, RemoteAE

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def calls_from_known_place(connection: socket.socket | None, remote: RemoteAE) -> bool:
    """Tell whether a connection comes from where the peer may call from.

    The host's name is looked up now, for it may have moved; this waits for the name service.
    """
    if remote.calls_from == ANYWHERE:
        return True
    caller = caller_of(connection)
    if caller is None:
        return False
    if any(caller in ipaddress.ip_network(one, strict=False) for one in remote.calls_from.split()):
        return True
    hosts = _addresses(remote.host)
    return caller in hosts or (_is_this_computer(caller) and any(map(_is_this_computer, hosts)))


def caller_of(connection: socket.socket | None) -> Address | None:
    """Return the address at the other end; None where it is gone."""
    if connection is None:
        return None
    try:
        return _plain(connection.getpeername()[0])
    except OSError:
        return None


def _addresses(host: str) -> set[Address]:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return set()
    return {_plain(str(address[0])) for *_, address in found}


def _plain(text: str) -> Address:
    """Return an address without its zone; an IPv4 one that an IPv6 socket shows, as what it is."""
    address = ipaddress.ip_address(text.partition("%")[0])
    return getattr(address, "ipv4_mapped", None) or address


def _is_this_computer(address: Address) -> bool:
    """Tell whether it is an address of ours: a PACS on this computer may call from any of them."""
    if address.is_loopback:
        return True
    family = socket.AF_INET6 if address.version == 6 else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as trial:
            trial.bind((str(address), 0))
    except OSError:
        return False
    return True
