"""What threads send arrives on the window's thread, in order."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.files.mailbox import Mailbox


def test_letters_arrive_in_order_on_our_thread(qtbot: QtBot) -> None:
    owner = QObject()
    mailbox = Mailbox(owner)
    seen: list[tuple[int, int, str]] = []
    mailbox.arrived.connect(lambda letter: seen.append((*letter, threading.current_thread().name)))

    def send(name: int) -> None:
        for number in range(300):
            mailbox.put((name, number))

    threads = [threading.Thread(target=send, args=(name,)) for name in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 900)
    for name in range(3):
        assert [number for sender, number, _ in seen if sender == name] == list(range(300))
    assert {thread for _, _, thread in seen} == {threading.current_thread().name}
    mailbox.put((0, 0))
    mailbox.empty()
    qtbot.wait(20)
    assert len(seen) == 900
    owner.deleteLater()
