"""Keep a value unreadable in the database, and findable all the same."""

import base64
import hashlib
import hmac

from cryptography.fernet import Fernet
from django.conf import settings


def encrypt(value: str) -> bytes:
    """Return the value as only this installation can read it."""
    return _fernet().encrypt(value.encode())


def decrypt(secret: bytes) -> str:
    """Return the value behind `encrypt`; raises InvalidToken for another's secret."""
    return _fernet().decrypt(bytes(secret)).decode()


def blind_index(value: str) -> str:
    """Return a mark by which the same value is found again, without showing it."""
    return hmac.new(_key(b"index"), value.encode(), hashlib.sha256).hexdigest()


def derive_device_key(gebruiker: int) -> str:
    """Return the key with which the device of this user keeps what could not be sent.

    Base64 of 32 bytes for AES-GCM; given only to who is signed in.
    """
    return base64.b64encode(_key(f"apparaat-{gebruiker}".encode())).decode()


def _fernet() -> Fernet:
    return Fernet(base64.urlsafe_b64encode(_key(b"waarde")))


def _key(purpose: bytes) -> bytes:
    secret: str = settings.SECRET_KEY
    return hmac.new(secret.encode(), purpose, hashlib.sha256).digest()
