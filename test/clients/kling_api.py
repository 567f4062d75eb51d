"""The little that the Python samples share: signing and calling, with the standard library alone."""

import base64
import hashlib
import hmac
import json
import os
import time
import urllib.error
import urllib.request

SOUNDS = "/v1/audio/text-to-audio"
VOICES = "/v1/general/custom-voices"
RAIN = {"prompt": "Rain on a tin roof", "duration": 5}
ADA = {"voice_name": "Ada", "voice_url": "https://example.com/ada.mp3"}


def encode(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def sign(secret=None):
    now = int(time.time())
    head = encode(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
    claims = {"iss": os.environ["KLING_ACCESS_KEY"], "exp": now + 1800, "nbf": now - 5}
    text = f"{head}.{encode(json.dumps(claims).encode())}"
    key = (secret or os.environ["KLING_SECRET_KEY"]).encode()
    return f"{text}.{encode(hmac.new(key, text.encode(), hashlib.sha256).digest())}"


def call(method, path, body=None, token=None):
    """Answers the data of a success, and None for a refusal."""
    request = urllib.request.Request(os.environ["KLING_BASE_URL"] + path, method=method)
    request.add_header("Authorization", f"Bearer {token or sign()}")
    data = None
    if body is not None:
        data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request, data) as answer:
            return json.load(answer)["data"]
    except urllib.error.HTTPError:
        return None


def follow(path, every=0.4):
    while True:
        task = call("GET", path)
        if task and task["task_status"] in ("succeed", "failed"):
            return task
        time.sleep(every)
