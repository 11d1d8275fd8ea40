"""HTTP to a DICOMweb peer: TLS as of associations, the login, and in words why it failed.

PS3.18; RFC 6749 4.4 (OAuth2 client credentials).
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import Iterator

import httpx

from sendtopacs.model import secrets
from sendtopacs.model.errors import AssociationLost, NetworkError, NotSecured, TimedOut, Unreachable
from sendtopacs.model.problems import error
from sendtopacs.model.remote import RemoteAE, Tls, Web, WebLogin
from sendtopacs.net.tls import client_context, problem_of

_PROXY_LOGIN = 407
_LEAST_ANSWER_S = 60.0  # a server stores what it was sent before it answers

for _name in ("httpx", "httpcore"):  # they log addresses and headers at INFO and DEBUG
    logging.getLogger(_name).setLevel(logging.WARNING)


def require_web(remote: RemoteAE) -> Web:
    """Return how the peer is reached by HTTP."""
    if remote.web is None:
        raise ValueError("not a DICOMweb peer")
    return remote.web


def client_for(remote: RemoteAE) -> httpx.Client:
    """Make the client; the proxy is the system's. Raises NotSecured for certificates that cannot be used."""
    limits = remote.limits
    timeout = httpx.Timeout(
        connect=limits.connect_s, read=max(limits.query_s, _LEAST_ANSWER_S), write=_LEAST_ANSWER_S, pool=None
    )
    return httpx.Client(verify=client_context(remote, remote.tls or Tls()), timeout=timeout)


class Login:
    """Says who we are with each request; a token of OAuth2 is got when first wanted, and kept in memory."""

    def __init__(self, remote: RemoteAE, client: httpx.Client) -> None:
        self._remote, self._web, self._client = remote, require_web(remote), client
        self._token = ""

    def authorise(self, request: httpx.Request) -> None:
        """Put the login into a request's header; raise NotSecured where its secret is not known."""
        login = self._web.login
        if login is WebLogin.NONE:
            return
        if login is WebLogin.BASIC:
            flow = httpx.BasicAuth(self._web.user, self._secret()).sync_auth_flow(request)
            next(flow)
            flow.close()
            return
        token = secrets.token(self._secret()) if login is WebLogin.BEARER else self._oauth_token()
        request.headers["Authorization"] = f"Bearer {token}"

    def renew(self) -> bool:
        """Forget a token that was refused; tell whether another one can be got."""
        had, self._token = self._token, ""
        return bool(had)

    def _secret(self) -> str:
        found = secrets.read(self._remote.web_secret)
        if not found:
            raise NotSecured(error("secret-missing", peer=self._remote.label))
        return found

    def _oauth_token(self) -> str:
        """Return an access token by client credentials (RFC 6749 4.4)."""
        if self._token:
            return self._token
        data = {"grant_type": "client_credentials"} | ({"scope": self._web.scope} if self._web.scope else {})
        answer = self._client.post(self._web.token_url, data=data, auth=(self._web.user, self._secret()))
        try:
            token = answer.json().get("access_token") if answer.is_success else None
        except (ValueError, AttributeError):
            token = None
        if not isinstance(token, str) or not token:
            raise NetworkError(error("oauth-refused", peer=self._remote.label, status=answer.status_code))
        self._token = token
        return token


def failure_of(failure: httpx.HTTPError, remote: RemoteAE) -> NetworkError:
    """Return the error that a failure of httpx is."""
    where = {"peer": remote.label, "host": remote.host, "port": str(remote.port)}
    for cause in _causes(failure):
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, ssl.SSLEOFError):
            return NotSecured(problem_of(cause, remote))
    if isinstance(failure, httpx.ProxyError):
        return _of_proxy(failure, where)
    if isinstance(failure, httpx.ConnectTimeout):
        return Unreachable(error("no-answer", **where, seconds=f"{remote.limits.connect_s:g}"))
    if isinstance(failure, httpx.TimeoutException):
        return TimedOut(error("time-limit", peer=remote.label, seconds=f"{_LEAST_ANSWER_S:.0f}"))
    if isinstance(failure, httpx.ConnectError):
        return Unreachable(error(_connect_code(failure), **where, reason="HTTP"))
    return AssociationLost(error("connection-lost", peer=remote.label))


def _of_proxy(failure: httpx.ProxyError, where: dict[str, str]) -> NetworkError:
    if str(failure).startswith(str(_PROXY_LOGIN)):  # to CONNECT: httpx makes an error of it
        return Unreachable(error("proxy-login", peer=where["peer"], status=_PROXY_LOGIN))
    return Unreachable(error("proxy-failed", **where))


def _connect_code(failure: httpx.HTTPError) -> str:
    kinds = [type(cause).__name__ for cause in _causes(failure)]
    if "gaierror" in kinds:
        return "host-unknown"
    return "connection-refused" if "ConnectionRefusedError" in kinds else "connection-failed"


def _causes(failure: BaseException) -> Iterator[BaseException]:
    current: BaseException | None = failure
    while current is not None:
        yield current
        current = current.__cause__ or current.__context__
