--TEST--
The example of README runs, and README shows it as it is
--EXTENSIONS--
pdo_sqlite
--FILE--
<?php
$root = dirname(__DIR__, 2);
$example = file_get_contents("$root/examples/quickstart/sync.php");
$readme = file_get_contents("$root/README.md");

$shown = substr($readme, $begin = strpos($readme, "```php\n") + 7, strpos($readme, "```\n", $begin) - $begin);
echo strlen($shown) > 1000 && str_starts_with($example, $shown) ? '' : "README shows something else\n";
require "$root/examples/quickstart/sync.php";
?>
--EXPECT--
pull Subscriber: 2 read, 1 created, 0 updated
push customer: 4 read, 1 created, 1 updated
  customers:   Ada Lovelace, Alan, Grace
  subscribers: Ada Lovelace, Grace, Alan
  in_step
pull Subscriber: 3 read, 0 created, 1 updated
push customer: 1 read, 0 created, 1 updated
  customers:   Ada Lovelace, Alan Turing, Grace Hopper
  subscribers: Ada Lovelace, Grace Hopper, Alan Turing
  in_step
pull Subscriber: 3 read, 0 created, 0 updated
push customer: 0 read, 0 created, 0 updated
  customers:   Ada Lovelace, Alan Turing, Grace Hopper
  subscribers: Ada Lovelace, Grace Hopper, Alan Turing
  in_step
