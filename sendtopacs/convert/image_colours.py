"""Makes of a decoded picture what DICOM holds: greys or sRGB, without transparency or a palette."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image, ImageCms

from sendtopacs.convert.image_coding import SIXTEEN
from sendtopacs.model.problems import Problem, warning

_RGB = frozenset({"RGB", "RGBA", "RGBX", "P", "PA"})
_DEEP = SIXTEEN | {"I", "F"}


def own_profile(image: Image.Image) -> bytes:
    """Return the profile of a picture in RGB (ICC.1 7.2)."""
    profile = image.info.get("icc_profile") or b""
    known = profile[36:40] == b"acsp" and profile[16:20] == b"RGB "
    return profile if known and image.mode in _RGB else b""


def converted(image: Image.Image, sixteen_bits: bool) -> tuple[Image.Image, tuple[Problem, ...]]:
    """Convert to L or sRGB, but leave greys of sixteen bits where these are wanted; say what it cost."""
    if image.mode in SIXTEEN and sixteen_bits:
        return image, ()
    if image.mode in _DEEP:
        return _windowed(image), (warning("image-windowed"),)
    if image.has_transparency_data:
        image = over_white(image)
    if image.mode in ("L", "1", "LA"):
        return image.convert("L"), ()
    return _srgb(image)


def _windowed(image: Image.Image) -> Image.Image:
    """Spread the values from the smallest to the largest over eight bits."""
    values = np.asarray(image).astype(np.float32)
    values = np.nan_to_num(values, posinf=0.0, neginf=0.0)
    low, high = float(values.min()), float(values.max())
    scale = 255.0 / (high - low) if high > low else 0.0
    return Image.fromarray(((values - low) * scale + 0.5).astype(np.uint8))


def over_white(image: Image.Image) -> Image.Image:
    """Lay what is transparent over white."""
    profile = image.info.get("icc_profile")
    grey = image.mode == "LA"
    layer = image.convert("RGBA")
    ground = Image.new("RGBA", layer.size, "white")
    ground.alpha_composite(layer)
    flat = ground.convert("L" if grey else "RGB")
    if profile:
        flat.info["icc_profile"] = profile
    return flat


def _srgb(image: Image.Image) -> tuple[Image.Image, tuple[Problem, ...]]:
    """Convert to RGB; by the picture's colour profile where it has a usable one."""
    profile = image.info.get("icc_profile")
    base = image.convert("RGB") if image.mode in ("P", "PA", "RGBA", "RGBX", "YCbCr", "HSV") else image
    if base.mode == "LAB":
        return _by_profile(base, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))), ()
    if not profile:
        return base.convert("RGB"), ()
    try:
        return _by_profile(base, ImageCms.ImageCmsProfile(io.BytesIO(profile))), ()
    except (ImageCms.PyCMSError, OSError, ValueError):
        return base.convert("RGB"), (warning("image-profile-unusable"),)


def _by_profile(image: Image.Image, source: ImageCms.ImageCmsProfile) -> Image.Image:
    converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    if converted is None:
        raise ValueError("no conversion")
    return converted
