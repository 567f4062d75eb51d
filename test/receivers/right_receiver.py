"""A webhook receiver as it should be, with Python's standard library alone: argument 1 is the webhook secret."""

import base64
import hashlib
import hmac
import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse

KEY = base64.b64decode(sys.argv[1].removeprefix("whsec_"))
RANKS = {"submitted": 1, "processing": 2, "succeed": 3, "failed": 3}
MOST_BYTES = 1_000_000

tasks: dict[str, dict] = {}
seen: set[str] = set()
lock = threading.Lock()


def is_genuine(headers, raw: bytes) -> bool:
    message_id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not timestamp.isdigit() or abs(time.time() - int(timestamp)) > 300:
        return False
    digest = hmac.new(KEY, f"{message_id}.{timestamp}.".encode() + raw, hashlib.sha256).digest()
    expected = "v1," + base64.b64encode(digest).decode()
    return any(hmac.compare_digest(part.encode(), expected.encode()) for part in headers.get("webhook-signature", "").split())


def act(message_id: str, callback: dict) -> None:
    task_id, status = callback["task_id"], callback["task_status"]
    with lock:
        task = tasks.get(task_id, {"state": "", "effects": 0})
        if message_id in seen or RANKS.get(status, 0) <= RANKS.get(task["state"], 0):
            return
        seen.add(message_id)
        tasks[task_id] = {"state": status, "effects": task["effects"] + 1}


class Receiver(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        url = urlparse(self.path)
        if url.path != "/effects":
            return self.answer(405)
        task_id = parse_qs(url.query).get("task_id", [""])[0]
        self.answer(200, json.dumps(tasks.get(task_id)).encode())

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", "0"))
        if length > MOST_BYTES:
            while length > 0:  # Read to the end and dropped: so the sender gets the answer.
                chunk = self.rfile.read(min(length, 65_536))
                length = length - len(chunk) if chunk else 0
            return self.answer(413)
        raw = self.rfile.read(length)
        if len(raw) < length:
            return None
        if not is_genuine(self.headers, raw):
            return self.answer(401)
        try:
            callback = json.loads(raw)
        except ValueError:
            return self.answer(400)
        if not isinstance(callback, dict):
            return self.answer(422)
        if "task_id" in callback:
            act(self.headers.get("webhook-id", ""), callback)
        self.answer(204)

    def answer(self, status: int, body: bytes = b"") -> None:
        self.send_response(status)
        if status != 204:
            self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args) -> None:
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


server = Server(("127.0.0.1", 0), Receiver)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
