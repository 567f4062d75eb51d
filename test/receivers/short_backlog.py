"""A receiver with one thread and the short listen backlog that Python's servers have by default. It verifies nothing."""

import json
from http.server import BaseHTTPRequestHandler, HTTPServer


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers.get("content-length", "0")))
        self.send_response(204 if isinstance(json.loads(raw), dict) else 422)
        self.end_headers()

    def log_message(self, *_args) -> None:
        pass


server = HTTPServer(("127.0.0.1", 0), Receiver)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
