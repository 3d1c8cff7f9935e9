<?php
/** The memory of a process that does nothing. */
declare(strict_types=1);

require __DIR__ . '/lib_pages.php';

report_run(0.0, 0, 0);
