"""`python -m villagedesk` is the command without the window."""

import sys

from villagedesk.cli import main

sys.exit(main())
