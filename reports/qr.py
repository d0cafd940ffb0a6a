"""A permanent link as a QR code, so that who holds a printed document comes to the figure with a phone."""

import io

import segno


def svg(address: str) -> str:
    """The code as a drawing."""
    file = io.BytesIO()
    _code(address).save(file, kind="svg", border=2, xmldecl=False, nl=False)
    return file.getvalue().decode()


def png(address: str) -> bytes:
    """The code as a picture."""
    file = io.BytesIO()
    _code(address).save(file, kind="png", border=2, scale=8)
    return file.getvalue()


def can_hold(address: str) -> bool:
    """Whether a phone can open the address: it says where the monitor is read."""
    return address.startswith(("https://", "http://"))


def _code(address: str) -> segno.QRCode:
    return segno.make_qr(address, error="m")
