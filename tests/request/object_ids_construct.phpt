--TEST--
ObjectIds: IDs by object name
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ObjectIds;

$ids = ObjectIds::createFromCliOptions(['contact:12', 'company:3', 'contact:a:b', '17:x', 'contact:12', "contact:\u{e9}"]);
echo json_encode([$ids->getObjectTypes(), $ids->getObjectIdsFor('contact'), $ids->getObjectIdsFor('company'), $ids->getObjectIdsFor('17')]), "\n";
var_dump($ids->addObjectId('contact', '5'));
$ids->addObjectId('17', '');
$ids->addObjectId('', '0');
echo json_encode([$ids->getObjectTypes(), $ids->getObjectIdsFor('contact'), $ids->getObjectIdsFor('17'), $ids->getObjectIdsFor('')]), "\n";

// A list that was given out stays, and so does the original of a clone.
$list = $ids->getObjectIdsFor('company');
$clone = clone $ids;
$clone->addObjectId('company', '4');
$list[] = 'mine';
echo json_encode([$ids->getObjectIdsFor('company'), $clone->getObjectIdsFor('company'), $list]), "\n";

var_dump((new ObjectIds())->getObjectTypes(), ObjectIds::createFromCliOptions([])->getObjectTypes());
class Mine extends ObjectIds
{
}
echo get_class(Mine::createFromCliOptions(['a:b'])), "\n";
$entry = 'a:b';
echo json_encode(ObjectIds::createFromCliOptions(['x' => &$entry])->getObjectTypes()), "\n";
?>
--EXPECT--
[["contact","company","17"],["12","a:b","12","\u00e9"],["3"],["x"]]
NULL
[["contact","company","17",""],["12","a:b","12","\u00e9","5"],["x",""],["0"]]
[["3"],["3","4"],["3","mine"]]
array(0) {
}
array(0) {
}
SyncEngine\ObjectIds
["a"]
