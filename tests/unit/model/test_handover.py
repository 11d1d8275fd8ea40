"""What is handed over is looked at without being taken."""

from __future__ import annotations

import queue

import pytest

from sendtopacs.model.handover import Handover


def test_a_look_takes_nothing() -> None:
    handover = Handover()
    assert handover.peek() is None
    for instance_id in (1, 2, None):
        handover.put(instance_id)
    assert [handover.peek(), handover.peek(), handover.get(), handover.get()] == [1, 1, 1, 2]
    assert handover.peek() is None
    assert handover.get() is None
    with pytest.raises(queue.Empty):
        handover.get(block=False)
