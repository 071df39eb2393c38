"""What pyHanko says of each PDF in a folder: `whole NAME` or `not NAME`, one a line."""

import io
import logging
import pathlib
import sys

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

logging.disable(logging.CRITICAL)


def is_whole(data):
    # Our certificates are nobody's: they are asked for no more than that they fit the signature.
    context = ValidationContext(allow_fetching=False)
    found = PdfFileReader(io.BytesIO(data)).embedded_signatures
    told = [validate_pdf_signature(signature, context) for signature in found]
    return (
        len(told) == 2
        and all(one.intact and one.valid and one.docmdp_ok for one in told)
        and told[-1].coverage == SignatureCoverageLevel.ENTIRE_FILE
    )


for file in sorted(pathlib.Path(sys.argv[1]).glob("*.pdf")):
    try:
        whole = is_whole(file.read_bytes())
    except Exception:
        whole = False
    print("whole" if whole else "not", file.name)
