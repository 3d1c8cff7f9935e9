--TEST--
UpdatedObjectMapping: what was written, when, and its row
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;
use SyncEngine\UpdatedObjectMapping;

$date = new DateTime('2020-01-01 12:00:00.25', new DateTimeZone('Europe/Berlin'));
$updated = new UpdatedObjectMapping('Hello', 'Lead', '00Q', $date);
echo got($updated), "\n";
var_dump((new UpdatedObjectMapping('Hello', 'Lead', 17, $date))->getIntegrationObjectId());

// The date is the very object.
var_dump($updated->getObjectModifiedDate() === $date);
$date->modify('+1 day');
echo $updated->getObjectModifiedDate()->format('c'), "\n";

$record = new MappingRecord('Hello', 'contact', 1, 'Lead', '00Q');
$other = new MappingRecord('Hello', 'contact', 2, 'Lead', '00R');
var_dump($updated->setObjectMapping($record), $updated->getObjectMapping() === $record);
$clone = clone $updated;
$clone->setObjectMapping($other);
var_dump($updated->getObjectMapping() === $record, $clone->getObjectMapping() === $other);

// The one that is replaced may look at the object when it goes.
class Looking extends MappingRecord
{
	public ?UpdatedObjectMapping $updated = null;

	public function __destruct()
	{
		echo 'goes, and sees ', get_class($this->updated->getObjectMapping()), "\n";
	}
}
$looking = new Looking('Hello', 'contact', 3, 'Lead', '00S');
$looking->updated = $updated;
$updated->setObjectMapping($looking);
unset($looking);
$updated->setObjectMapping($record);
echo "done\n";
?>
--EXPECT--
getIntegration "Hello"
getIntegrationObjectName "Lead"
getIntegrationObjectId "00Q"
getObjectModifiedDate 2020-01-01 12:00:00.250000 Europe/Berlin
getObjectMapping null

int(17)
bool(true)
2020-01-02T12:00:00+01:00
NULL
bool(true)
bool(true)
bool(true)
goes, and sees SyncEngine\MappingRecord
done
