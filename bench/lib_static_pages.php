<?php
/** Router of PHP's own server: pages from the files of the folder in PAGES. */
$page = max(1, (int) ($_GET['page'] ?? 1));
header('Content-Type: application/json');
$file = getenv('PAGES') . "/page$page.json";
readfile(is_file($file) ? $file : getenv('PAGES') . '/empty.json');
