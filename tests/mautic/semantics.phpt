--TEST--
Mautic's names: clones, dumps, comparisons and serialization are those of objects with private properties
--INI--
syncengine.mautic=exact
date.timezone=UTC
--FILE--
<?php
declare(strict_types=1);

use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\{FieldDAO, ObjectDAO, ReportDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Value\{NormalizedValueDAO, ReferenceValueDAO};

ob_start(fn (string $text): string => str_replace("\0", '~', $text));

function reported(string $email = 'a@example.org'): ObjectDAO
{
	$object = new ObjectDAO('lead', 17, new DateTimeImmutable('2026-01-02'));
	$object->addField(new FieldDAO('email', new NormalizedValueDAO('email', $email)));
	$object->addField(new FieldDAO('17', new NormalizedValueDAO('int', '5', 5), 'required'));
	return $object;
}

function changed(string $state = 'changed'): Order\ObjectChangeDAO
{
	$change = new Order\ObjectChangeDAO('Hello', 'lead', 17, 'Citizen', 'c1', new DateTime('2026-01-03'));
	$change->addField(new Order\FieldDAO('email', new NormalizedValueDAO('email', 'x')), $state);
	return $change;
}

var_dump((array) new NormalizedValueDAO('int', '5', 5));
print_r(reported());
print_r(changed('required'));
echo json_encode([reported(), changed(), new ReferenceValueDAO()]), "\n";
var_dump(reported() == reported(), reported() == reported('b@example.org'), changed() == changed(), changed() == changed('unchanged'));

foreach ([reported(), changed(), (new ReportDAO('Hello'))->addObject(reported())] as $object) {
	$text = serialize($object);
	$again = unserialize($text);
	var_dump($again == $object, serialize($again) === $text, $again !== $object);
}
echo serialize(new NormalizedValueDAO('int', '5', 5)), "\n";
echo unserialize(serialize(reported()))->getField('email')->getValue()->getNormalizedValue(), "\n";

// A clone shares the objects of the fields, and goes its own way in what they are.
$object = reported();
$clone = clone $object;
var_dump($clone == $object, $clone->getField('email') === $object->getField('email'));
$clone->addField(new FieldDAO('name', new NormalizedValueDAO('text', 'n')));
var_dump(count($object->getFields()), count($clone->getFields()));

// A field stays the same object for as long as somebody has it, however many were added after it.
$object = new ObjectDAO('lead', 1);
$kept = new FieldDAO('kept', new NormalizedValueDAO('text', 'k'));
$object->addField($kept);
for ($i = 0; $i < 50; $i++) {
	$object->addField(new FieldDAO("f$i", new NormalizedValueDAO('text', "$i")));
}
$kept->setChangeDateTime(new DateTime('2026-05-05'));
var_dump($object->getField('kept') === $kept, $object->getField('f7') === $object->getField('f7'));
echo implode(' ', array_slice(array_keys($object->getFields()), 0, 4)), "\n";
$weak = WeakReference::create($object->getField('f9'));
$object->addField(new FieldDAO('last', new NormalizedValueDAO('text', '')));
$object->addField(new FieldDAO('later', new NormalizedValueDAO('text', '')));
var_dump($weak->get() === $object->getField('f9'));

// Private state is there for reflection.
$property = new ReflectionProperty(ObjectDAO::class, 'fields');
$property->setAccessible(true);
var_dump(count($property->getValue(reported())));
$property->setValue($object, []);
var_dump($object->getFields());

// In a cycle, collected.
$object = new ObjectDAO('lead', $holder = new stdClass());
$holder->object = $object;
$object->addField(new FieldDAO('self', new NormalizedValueDAO('text', $object)));
$weak = WeakReference::create($object);
unset($object, $holder);
gc_collect_cycles();
var_dump($weak->get());
?>
--EXPECT--
array(3) {
  ["~Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO~normalizedValue"]=>
  int(5)
  ["~Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO~type"]=>
  string(3) "int"
  ["~Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO~value"]=>
  string(1) "5"
}
Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO Object
(
    [fields:Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO:private] => Array
        (
            [email] => Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO Object
                (
                    [changeDateTime:Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO:private] => 
                    [name:Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO:private] => email
                    [value:Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO:private] => Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO Object
                        (
                            [normalizedValue:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => a@example.org
                            [type:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => email
                            [value:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => a@example.org
                        )

                    [state:Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO:private] => changed
                )

            [17] => Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO Object
                (
                    [changeDateTime:Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO:private] => 
                    [name:Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO:private] => 17
                    [value:Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO:private] => Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO Object
                        (
                            [normalizedValue:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => 5
                            [type:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => int
                            [value:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => 5
                        )

                    [state:Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO:private] => required
                )

        )

    [object:Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO:private] => lead
    [objectId:Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO:private] => 17
    [changeDateTime:Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO:private] => DateTimeImmutable Object
        (
            [date] => 2026-01-02 00:00:00.000000
            [timezone_type] => 3
            [timezone] => UTC
        )

)
Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO Object
(
    [fields:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO:private] => Array
        (
            [email] => Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\FieldDAO Object
                (
                    [name:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\FieldDAO:private] => email
                    [value:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\FieldDAO:private] => Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO Object
                        (
                            [normalizedValue:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => x
                            [type:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => email
                            [value:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => x
                        )

                )

        )

    [objectMapping:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO:private] => 
    [fieldsByState:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO:private] => Array
        (
            [changed] => Array
                (
                )

            [unchanged] => Array
                (
                    [email] => Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\FieldDAO Object
                        (
                            [name:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\FieldDAO:private] => email
                            [value:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\FieldDAO:private] => Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO Object
                                (
                                    [normalizedValue:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => x
                                    [type:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => email
                                    [value:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => x
                                )

                        )

                )

            [required] => Array
                (
                    [email] => Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\FieldDAO Object
                        (
                            [name:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\FieldDAO:private] => email
                            [value:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\FieldDAO:private] => Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO Object
                                (
                                    [normalizedValue:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => x
                                    [type:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => email
                                    [value:Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO:private] => x
                                )

                        )

                )

        )

    [integration:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO:private] => Hello
    [object:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO:private] => lead
    [objectId:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO:private] => 17
    [mappedObject:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO:private] => Citizen
    [mappedId:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO:private] => c1
    [changeDateTime:Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO:private] => DateTime Object
        (
            [date] => 2026-01-03 00:00:00.000000
            [timezone_type] => 3
            [timezone] => UTC
        )

)
[{},{},{}]
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
O:59:"Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO":3:{s:76:"~Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO~normalizedValue";i:5;s:65:"~Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO~type";s:3:"int";s:66:"~Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO~value";s:1:"5";}
a@example.org
bool(true)
bool(true)
int(2)
int(3)
bool(true)
bool(true)
kept f0 f1 f2
bool(true)
int(2)
array(0) {
}
NULL
